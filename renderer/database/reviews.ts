import { applyCorrections } from '../../shared/inbox/apply-corrections'
import type { Assessment } from '../../shared/models/assessment'
import type { Review } from '../../shared/models/review'
import type { Correction, OwnerPromise, Reply, SiteReport, StepMark, Work } from '../../shared/models/work'
import { database, type TableName } from './database'

/** All that is known of one review. */
export type ReviewDetail = {
  readonly review: Review
  /** As the owner corrected it. */
  readonly assessment: Assessment
  readonly work?: Work
  readonly reply?: Reply
  readonly steps: readonly StepMark[]
  readonly promises: readonly OwnerPromise[]
  readonly reports: readonly SiteReport[]
  readonly corrections: readonly Correction[]
}

/** Whoever writes to others is not waited for. */
const detailTables = [
  'reviews',
  'assessments',
  'work',
  'replies',
  'steps',
  'promises',
  'reports',
  'corrections',
] as const satisfies readonly TableName[]

/** One review with what was observed in it and what the owner made of it. */
export function reviewDetail(id: string): Promise<ReviewDetail | undefined> {
  return database.transaction('r', [...detailTables], async () => {
    const [review, assessment, work, reply, steps, promises, reports, corrections] = await Promise.all([
      database.reviews.get(id),
      database.assessments.get(id),
      database.work.get(id),
      database.replies.get(id),
      database.steps.where('reviewId').equals(id).toArray(),
      database.promises.where('reviewId').equals(id).toArray(),
      database.reports.where('reviewId').equals(id).toArray(),
      database.corrections.where('reviewId').equals(id).toArray(),
    ])
    if (!review || !assessment) return undefined
    return {
      review,
      assessment: applyCorrections(assessment, review.text, corrections),
      ...(work && { work }),
      ...(reply && { reply }),
      steps,
      promises,
      reports,
      corrections,
    }
  })
}

/** Reviews by id, in the order asked; one that is gone leaves a gap. */
export const reviewsOf = (ids: readonly string[]): Promise<(Review | undefined)[]> => database.reviews.bulkGet([...ids])

/** Stored assessments by id, without the owner's corrections; one that is gone leaves a gap. */
export const assessmentsOf = (ids: readonly string[]): Promise<(Assessment | undefined)[]> =>
  database.assessments.bulkGet([...ids])

/** How many reviews there are. */
export const countReviews = (): Promise<number> => database.reviews.count()
