import type { Review } from '../models/review'
import { shortHash } from './fingerprint'
import { isHint, isSameReview } from './identity'
import { reportOf, type ReportBuilder } from './import-report'
import { mergeReview } from './merge-review'
import { plannedReviews, type PlannedReviews } from './planned-reviews'
import { readBatches } from './read-exports'
import type { ImportReport, IncomingReview, Outcome, ReadEvent, ReadOptions, SourceFile } from './source'

/** Finds known reviews by any of these keys. */
export type FindKnown = (keys: readonly string[]) => Promise<ReadonlyMap<string, Review>>

/** One row and what the import makes of it; `before` is the stored review where storing `review` would change it. */
export type PlannedReview = {
  readonly file: string
  readonly row: number
  readonly outcome: Outcome
  readonly review: Review
  readonly before?: Review
}

/** What planning tells: everything that reading tells but the single reviews, the reviews with their outcome, and the report at the end. */
export type PlanEvent =
  | Exclude<ReadEvent, { readonly kind: 'review' }>
  | { readonly kind: 'planned'; readonly rows: readonly PlannedReview[] }
  | { readonly kind: 'report'; readonly report: ImportReport }

type Found = { readonly file: string; readonly row: number; readonly review: IncomingReview }

const batchSize = 500

/** Reads files and judges every review against what is known: new, unchanged or updated. Writes nothing. */
export async function* planImport(
  files: readonly SourceFile[],
  options: ReadOptions & { readonly importId: string },
  findKnown: FindKnown,
): AsyncGenerator<PlanEvent> {
  const report: ReportBuilder = reportOf(files)
  const planned = plannedReviews()
  let waiting: Found[] = []

  async function judge(): Promise<PlanEvent> {
    const batch = waiting
    waiting = []
    const wanted = new Set<string>()
    for (const { review } of batch) for (const key of review.keys) wanted.add(key)
    const known = await findKnown([...wanted])
    const rows = batch.map(({ file, row, review }): PlannedReview => {
      const before = lookUp(review, planned, known)
      const stored = before
        ? mergeReview(before, review, options.importId)
        : { outcome: 'imported' as const, review: newReview(review, options.importId) }
      if (stored.review !== before) planned.put(stored.review)
      report.count(file, stored.outcome, stored.review)
      return {
        file,
        row,
        outcome: stored.outcome,
        review: stored.review,
        ...(before && stored.review !== before && { before }),
      }
    })
    return { kind: 'planned', rows }
  }

  for await (const events of readBatches(files, options)) {
    for (const event of events) {
      if (event.kind === 'review') {
        waiting.push(event)
        if (waiting.length >= batchSize) yield await judge()
        continue
      }
      report.add(event)
      yield event
    }
  }
  if (waiting.length > 0) yield await judge()
  yield { kind: 'report', report: report.report() }
}

/** The same review by its strongest key, among what this import has planned and what is stored. */
function lookUp(
  review: IncomingReview,
  planned: PlannedReviews,
  known: ReadonlyMap<string, Review>,
): Review | undefined {
  for (const key of review.keys) {
    const found = planned.find(key) ?? known.get(key)
    if (!found) continue
    if (isHint(key) ? isSameReview(found, review) : key.startsWith('user:') || found.platform === review.platform)
      return found
  }
  return undefined
}

function newReview(review: IncomingReview, importId: string): Review {
  const strongest = review.keys.find(key => !isHint(key)) ?? review.keys[0] ?? ''
  return { id: `${review.platform}-${shortHash(strongest)}`, ...review, importId }
}
