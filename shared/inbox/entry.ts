import type { Assessment, FairnessId, Polarity, ThemeId, UrgencyId, UrgencyTier } from '../models/assessment'
import type { State } from '../models/reply'
import { ratingScore, type Platform, type Rating, type Review } from '../models/review'
import type { Work } from '../models/work'
import type { PatternRow } from '../models/pattern-row'
import { instantOfDate } from '../time/business-time'
import { patternRow } from './pattern-row'
import { excerptOf, type Excerpt } from './excerpt'

/** Hours until an answer is due, by urgency tier. */
export type GoalHours = readonly [number, number, number, number]

/** Within the hour, today, within two days, this week. */
export const defaultGoalHours: GoalHours = [1, 8, 48, 168]

/** The small row of the inbox for one review: all that the list, its filters and its order need. */
export type Entry = {
  /** The review's. */
  readonly id: string
  readonly state: State
  readonly tier: UrgencyTier
  readonly platform: Platform
  readonly author: string
  readonly rating: Rating
  /** 0 (worst) to 1 (best); left out where nothing was rated. */
  readonly ratingScore?: number
  /** ISO instant of the review, the middle of its day, month or year where no more is known. */
  readonly at: string
  /** ISO instant by which an answer is due: `at` and the goal of its tier. */
  readonly dueAt: string
  /** `YYYY-MM` in the business's zone. */
  readonly month?: string
  readonly excerpt: Excerpt
  /** Each theme once per polarity. */
  readonly themes: readonly `${ThemeId}:${Polarity}`[]
  readonly fairness: readonly FairnessId[]
  /** What made it urgent; rows of an older version have it once they are made anew. */
  readonly urgency?: readonly UrgencyId[]
  readonly language: string
  readonly hasText: boolean
  /** Whether a reply of the business stands on the site. */
  readonly answered: boolean
  /** First steps that are still open. */
  readonly heldSteps?: number
  /** What the months count of it, so that a hundred thousand reviews are counted without reading one; rows of an older version have it once they are made anew. */
  readonly pattern?: PatternRow
  /** Written long before it was imported: an answer would come too late to be the next right thing. */
  readonly isEarlier?: true
}

/** A review that is older than this when it comes in, in days, is not due any more. Readers go by the last few months. */
export const earlierAfterDays = 180

/** What an entry depends on beside the review. */
export type EntrySettings = {
  readonly goalHours: GoalHours
  /** IANA zone of the business. */
  readonly timeZone: string
  /** ISO instant of the import: stands in for the date of a review that has none. */
  readonly seenAt: string
}

/** The inbox row of a review, from what is stored of it. */
export function makeEntry(
  review: Review,
  assessment: Assessment,
  work: Work | undefined,
  settings: EntrySettings,
): Entry {
  const tier = assessment.urgency.tier
  const instant = instantOfDate(review.date, settings.timeZone)
  const at = instant === undefined ? settings.seenAt : new Date(instant).toISOString()
  const dueAt = new Date(new Date(at).getTime() + settings.goalHours[tier] * 3_600_000).toISOString()
  const pattern = patternRow(review, assessment, {
    timeZone: settings.timeZone,
    goalHours: settings.goalHours[tier],
    ...(work?.copiedAt !== undefined && { copiedAt: work.copiedAt }),
  })
  const { month } = pattern
  const score = ratingScore(review.rating)
  return {
    id: review.id,
    state: work?.state ?? (review.ownerReply ? 'live' : 'new'),
    tier,
    platform: review.platform,
    author: review.author,
    rating: review.rating,
    ...(score !== undefined && { ratingScore: score }),
    at,
    dueAt,
    ...(month !== undefined && { month }),
    excerpt: excerptOf(review.text, assessment),
    themes: [...new Set(assessment.themes.map(theme => `${theme.id}:${theme.polarity}` as const))],
    fairness: [...new Set(assessment.fairness.map(signal => signal.id))],
    urgency: [...new Set(assessment.urgency.signals.map(signal => signal.id))],
    language: assessment.language,
    hasText: review.text !== '',
    answered: review.ownerReply !== undefined,
    pattern,
    ...(work?.openSteps !== undefined && work.openSteps > 0 && { heldSteps: work.openSteps }),
    ...(Date.parse(settings.seenAt) - Date.parse(at) > earlierAfterDays * 86_400_000 && { isEarlier: true }),
  }
}
