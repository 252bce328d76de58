import type { Review } from '../models/review'
import { haveTwoIds, isHint, isSameReview } from './identity'
import { reportOf, type ReportBuilder } from './import-report'
import type { Listing } from './listings'
import { mergeReview, type Merged, type ReviewChange } from './merge-review'
import { newReview } from './new-review'
import { plannedListings, type PlannedListings } from './planned-listings'
import { plannedReviews, type PlannedReviews } from './planned-reviews'
import { readBatches } from './read-exports'
import type { TextShelf } from './text-shelf'
import type { ImportReport, IncomingReview, Outcome, ReadEvent, ReadOptions, SourceFile } from './source'

/** Finds known reviews by any of these keys. */
export type FindKnown = (keys: readonly string[]) => Promise<ReadonlyMap<string, Review>>

/** Finds what former imports saw of a source's list of reviews. */
export type FindListings = (source: string) => Promise<readonly Listing[]>

/** One row and what the import makes of it; `before` is the stored review where storing `review` would change it. */
export type PlannedReview = {
  readonly file: string
  readonly row: number
  readonly outcome: Outcome
  readonly changes: readonly ReviewChange[]
  readonly review: Review
  readonly before?: Review
}

/** What planning tells: everything that reading tells but the single reviews, the reviews with their outcome, what the files show of each source, and the report at the end. */
export type PlanEvent =
  | Exclude<ReadEvent, { readonly kind: 'review' }>
  | { readonly kind: 'planned'; readonly rows: readonly PlannedReview[] }
  | ({ readonly kind: 'listings' } & PlannedListings)
  | { readonly kind: 'report'; readonly report: ImportReport }

type Found = { readonly file: string; readonly row: number; readonly review: IncomingReview }

const batchSize = 500
const nothingKnown: FindListings = () => Promise.resolve([])

/** Reads files and judges every review against what is known: new, unchanged or updated. Writes nothing. */
export async function* planImport(
  files: readonly SourceFile[],
  options: ReadOptions & {
    readonly importId: string
    /** Where the planned reviews are put aside; in memory unless told. Nothing else may stand there. */
    readonly shelf?: TextShelf
  },
  findKnown: FindKnown,
  findListings: FindListings = nothingKnown,
): AsyncGenerator<PlanEvent> {
  const report: ReportBuilder = reportOf(files)
  const listings = plannedListings()
  const planned = plannedReviews(options.shelf)
  const waiting: Found[] = []

  async function judge(): Promise<PlanEvent> {
    const wanted: string[] = []
    for (const { review } of waiting) for (const key of review.keys) wanted.push(key)
    const known = await findKnown(wanted)
    const rows = waiting.map(({ file, row, review }): PlannedReview => {
      const before = lookUp(review, planned, known)
      const stored: Merged = before
        ? mergeReview(before, review, options.importId)
        : { outcome: 'imported', review: newReview(review, options.importId), changes: [] }
      if (!before) planned.add(stored.review)
      else if (stored.review !== before) planned.replace(stored.review)
      report.count(file, stored, review)
      listings.add(file, stored.review.id, review)
      const { outcome, changes, review: then } = stored
      return before && then !== before
        ? { file, row, outcome, changes, review: then, before }
        : { file, row, outcome, changes, review: then }
    })
    // Emptied rather than dropped: an old list would keep its last rows from being swept away.
    waiting.length = 0
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
      listings.hear(event)
      yield event
    }
  }
  if (waiting.length > 0) yield await judge()
  const seen = await listings.compare(findListings)
  report.see(seen)
  if (seen.listings.length > 0) yield { kind: 'listings', ...seen }
  yield { kind: 'report', report: report.report() }
}

/** The same review by its strongest key, among what this import has planned and what is stored. */
function lookUp(
  review: IncomingReview,
  planned: PlannedReviews,
  known: ReadonlyMap<string, Review>,
): Review | undefined {
  const { keys } = review
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? ''
    const found = planned.find(keys, at) ?? (known.size > 0 ? known.get(key) : undefined)
    if (!found) continue
    if (key.startsWith('user:')) return found
    if (found.platform !== review.platform || (!key.startsWith('id:') && haveTwoIds(found.keys, keys))) continue
    if (!isHint(key) || isSameReview(found, review)) return found
  }
  return undefined
}
