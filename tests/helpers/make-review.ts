import type { Assessment, Polarity, ThemeId } from '../../shared/models/assessment'
import type { Review } from '../../shared/models/review'

/** A review with everything that is not given left plain. */
export const makeReview = (given: Partial<Review> = {}): Review => ({
  id: 'r1',
  keys: ['r1'],
  platform: 'yelp',
  author: 'Dana P.',
  rating: { kind: 'stars', value: 2 },
  text: 'The pizza was cold.',
  format: 'test',
  ...given,
})

/** An assessment that observes only these themes. */
export const makeAssessment = (themes: readonly (readonly [ThemeId, Polarity])[] = []): Assessment => ({
  language: 'en',
  urgency: { tier: 3, signals: [] },
  fairness: [],
  themes: themes.map(([id, polarity]) => ({ id, polarity, start: 0, end: 3 })),
  sensitive: [],
})
