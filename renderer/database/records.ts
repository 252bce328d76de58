import type { Correction, OwnerPromise, Reply, SiteReport, StepMark, Work } from '../../shared/models/work'
import type { Assessment } from '../../shared/models/assessment'
import type { Listing } from '../../shared/importers/listings'
import type { ImportReport } from '../../shared/importers/source'
import type { Review } from '../../shared/models/review'

/** What was observed in a review, stored beside it under its id. */
export type AssessmentRecord = Assessment & { readonly id: string }

/** One import. Only `done` counts: one that is still being written or taken back is taken back at the next start. */
export type ImportRecord = {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  readonly state: 'writing' | 'done' | 'taking-back'
  readonly report: ImportReport
}

/** All that one review's rows held before an import changed it. */
export type BeforeImage = {
  readonly review: Review
  readonly assessment?: AssessmentRecord
  readonly work?: Work
}

/** A part of what an import did, in the order it was done: enough to take it back. */
export type ImportChange = {
  readonly importId: string
  readonly part: number
  readonly added: readonly string[]
  readonly changed: readonly BeforeImage[]
}

/** What one import saw of a source's list of reviews; `part` tells the listings of an import apart. */
export type ListingRecord = Listing & { readonly importId: string; readonly part: number }

/** A named value; `settings.ts` knows the names and their types. */
export type SettingRecord = { readonly key: string; readonly value: unknown }

/** The tables that hold the owner's own work on a review, by review id. */
export type WorkTables = {
  readonly replies: Reply
  readonly work: Work
  readonly steps: StepMark
  readonly promises: OwnerPromise
  readonly reports: SiteReport
  readonly corrections: Correction
}
