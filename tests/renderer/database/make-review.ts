import { defaultGoalHours, makeEntry } from '../../../shared/inbox/entry'
import type { Assessment } from '../../../shared/models/assessment'
import type { Review } from '../../../shared/models/review'
import { database } from '../../../renderer/database/database'

/** Nothing to see: an English review of no urgency. */
export const plainAssessment: Assessment = {
  language: 'en',
  urgency: { tier: 3, signals: [] },
  fairness: [],
  themes: [],
  sensitive: [],
}

/** A stored review of the tests, with what is changed about it. */
export const makeReview = (id: string, change: Partial<Review> = {}): Review => ({
  id,
  keys: [`yelp|${id}`],
  platform: 'yelp',
  author: 'Pat',
  rating: { kind: 'stars', value: 2 },
  text: 'The pizza was cold.',
  date: { value: '2026-10-11', precision: 'day', raw: '10/11/2026' },
  format: 'yelp-scrape',
  ...change,
})

/** Puts a review into the database as an import would. */
export async function storeReview(review: Review, assessment: Assessment = plainAssessment): Promise<void> {
  await database.reviews.put(review)
  await database.assessments.put({ ...assessment, id: review.id })
  const settings = { goalHours: defaultGoalHours, timeZone: 'UTC', seenAt: '2026-10-12T00:00:00.000Z' }
  await database.entries.put(makeEntry(review, assessment, undefined, settings))
}
