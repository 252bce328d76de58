import type { Assessment } from '../models/assessment'
import type { PatternRow } from '../models/pattern-row'
import { ratingScore, type Review } from '../models/review'
import { businessTime, instantOfDate } from '../time/business-time'

/** What is known of the owner's side, beside the review. `copiedAt` is an ISO instant. */
export type AnswerFacts = { readonly timeZone: string; readonly goalHours: number; readonly copiedAt?: string }

/** The row of a review. A relative date ("2 weeks ago") gives a month, never a weekday. */
export function patternRow(
  review: Review,
  assessment: Assessment,
  { timeZone, goalHours, copiedAt }: AnswerFacts,
): PatternRow {
  const time = businessTime(review.date, timeZone)
  const exact = review.date?.relative ? {} : time
  const written = instantOfDate(review.date, timeZone)
  const answers = [
    instantOfDate(review.ownerReply?.date, timeZone),
    copiedAt === undefined ? undefined : Date.parse(copiedAt),
  ]
  const first = Math.min(...answers.filter(instant => instant !== undefined))
  const score =
    review.rating.kind === 'stars' || review.rating.kind === 'grade' ? ratingScore(review.rating) : undefined
  const timed = written !== undefined && Number.isFinite(first) && hasDay(review) && first >= written
  return {
    id: review.id,
    ...(time.month !== undefined && { month: time.month }),
    ...(exact.day !== undefined && { day: exact.day }),
    ...(exact.weekday !== undefined && exact.hour !== undefined && { weekday: exact.weekday, hour: exact.hour }),
    ...(score !== undefined && { stars: 1 + 4 * score }),
    complaints: [...new Set(assessment.themes.filter(theme => theme.polarity === 'negative').map(theme => theme.id))],
    ...(timed && { answerHours: (first - written) / 3_600_000 }),
    answered: review.ownerReply !== undefined || copiedAt !== undefined,
    goalHours,
  }
}

const hasDay = ({ date }: Review): boolean =>
  date !== undefined && !date.relative && ['second', 'minute', 'hour', 'day'].includes(date.precision)
