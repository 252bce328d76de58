import type { Assessment, FairnessId, ThemeId, UrgencyId } from '../models/assessment'
import type { Profile } from '../models/profile'
import type { Situation } from '../models/reply'
import { ratingScore, type Review } from '../models/review'
import { readDocument } from '../text/document'
import { cuedSituation } from './cued-situation'
import type { Subject } from './subject'

/** The parts of a review that decide what kind of answer it needs. */
export type Rated = Pick<Review, 'rating' | 'text'>

const HURT: readonly UrgencyId[] = [
  'allergy',
  'food-illness',
  'injury',
  'vulnerable',
  'product-hazard',
  'gas-fire',
  'unsafe-work',
]
const DEMEANED: readonly UrgencyId[] = ['discrimination', 'harassment']
const LOW = 0.3
const HIGH = 0.7

/** Whether no public reply should stand under this review at all, and why. */
export function silenceOf(assessment: Assessment): 'violence' | 'self-harm' | 'extortion' | undefined {
  const urgent = urgencyOf(assessment)
  if (urgent('self-harm')) return 'self-harm'
  if (urgent('violence')) return 'violence'
  return urgent('extortion') || fairnessOf(assessment)('demand') ? 'extortion' : undefined
}

/**
 * What kind of answer a review needs. People come before rules, rules before complaints:
 * silence, then a trade's secrecy, then law, then another business, then people hurt or demeaned, then the ordinary kinds.
 */
export function situationOf(review: Rated, assessment: Assessment, profile: Profile): Situation {
  const urgent = urgencyOf(assessment)
  const unfair = fairnessOf(assessment)
  if (silenceOf(assessment)) return 'extortion'
  if (profile.regulated) return 'regulated'
  if (isWordless(review.text)) return 'rating-only'
  if (assessment.urgency.signals.some(({ id, tier }) => id === 'legal' && tier <= 1)) return 'legal'
  const cued =
    (ratingScore(review.rating) ?? 0) < LOW ? cuedSituation(review.text, profile.trade, assessment) : undefined
  if (unfair('wrong-business') && (ratingScore(review.rating) ?? 0) < HIGH) return 'mistaken-identity'
  if (cued === 'mistaken-identity') return cued
  if (DEMEANED.some(urgent)) return 'discrimination'
  if (isUnsolved(assessment, HURT)) return 'injury-or-illness'
  if (unfair('personal-attack') || unfair('hate') || unfair('politics')) return 'personal-attack'
  if (unfair('policy-dispute')) return 'policy-dispute'
  if (unfair('outside-control')) return 'outside-control'
  return cued ?? ordinary(review, assessment)
}

/**
 * Praise, complaint or both, from what is said and how it was rated. Where the two disagree without the review saying so
 * plainly, the rating is believed: words are easier to misread.
 */
function ordinary({ rating }: Rated, { themes, fairness }: Assessment): Situation {
  const score = ratingScore(rating)
  const good = themes.filter(({ polarity }) => polarity === 'positive').length
  const bad = themes.length - good
  const disagrees = fairness.some(({ id }) => id === 'mismatch')
  if (score === undefined)
    return bad === 0 ? (good > 0 ? 'praise' : 'valid-complaint') : good > bad ? 'mixed' : 'valid-complaint'
  if (score < LOW) return disagrees && bad === 0 ? 'praise' : 'valid-complaint'
  if (score < HIGH) return bad > 0 && good === 0 ? 'valid-complaint' : 'mixed'
  if (bad === 0) return 'praise'
  if (disagrees) return good > 0 ? 'mixed' : 'valid-complaint'
  // Full marks with a grain of salt are praise. A recommendation has no shades, so its salt counts.
  return rating.kind !== 'recommend' && score === 1 ? 'praise' : 'mixed'
}

/** A rating without words: nothing, or signs and emoji alone. */
export const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

const BARE = 4
const BARE_COMPLAINT = 12
/** Themes that a word of dislike alone may have been taken for. */
const BROAD: readonly ThemeId[] = ['quality', 'staff', 'atmosphere', 'policy']

/** Whether a text of a few words names nothing that could be answered: "Normal", "Worst. Place. Ever." */
export function isBare(text: string, { faults, merits }: Subject): boolean {
  const telling = [...faults, ...merits].some(
    ({ facet, item }) => item !== undefined || facet.cues !== undefined || !BROAD.includes(facet.theme),
  )
  return !telling && readDocument(text).tokens.length <= (faults.length > 0 ? BARE_COMPLAINT : BARE)
}

/** Whether the writer speaks as no customer at all, by their own words. */
export function isDistant(assessment: Assessment): boolean {
  const unfair = fairnessOf(assessment)
  return unfair('not-customer') || unfair('promotion') || unfair('conflict') || unfair('politics') || unfair('hate')
}

const urgencyOf =
  ({ urgency }: Assessment) =>
  (id: UrgencyId): boolean =>
    urgency.signals.some(signal => signal.id === id)

const fairnessOf =
  ({ fairness }: Assessment) =>
  (id: FairnessId): boolean =>
    fairness.some(signal => signal.id === id && signal.certainty !== 'weak')

/** Harm that the business has already put right is told as part of an ordinary story: its tier has dropped. */
const isUnsolved = ({ urgency }: Assessment, ids: readonly UrgencyId[]): boolean =>
  urgency.signals.some(({ id, tier }) => ids.includes(id) && tier <= 1)
