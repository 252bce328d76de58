import type { Review } from '../models/review'
import type { Told } from './told'

/** A file as the doorways hand it over. `name` is its path inside a folder or archive, parted by `/`. */
export type SourceFile = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  chunks(): AsyncIterable<Uint8Array>
}

/** What a column of an unknown table means. */
export type ColumnRole =
  | 'text'
  | 'rating'
  | 'score'
  | 'date'
  | 'time'
  | 'author'
  | 'platform'
  | 'url'
  | 'id'
  | 'owner-reply'
  | 'owner-reply-date'
  | 'title'
  | 'ignore'

/** The owner's answer for an unknown table, remembered by the table's signature. */
export type ColumnMapping = {
  /** Made from the header; the same kind of table has the same one. */
  readonly signature: string
  /** One role per column, in order; none where the format is known and only the order of its dates was asked. */
  readonly roles: readonly ColumnRole[]
  /** What the highest score means; undefined: as the column shows. */
  readonly scaleMax?: number
  readonly dateOrder?: 'day-first' | 'month-first'
  /** Where nothing in the table says it. */
  readonly platform?: Review['platform']
}

/** What the mapping dialog shows of an unknown table. */
export type TableOutline = {
  readonly signature: string
  readonly encoding: string
  readonly delimiter: string
  readonly columns: readonly {
    readonly name: string
    readonly samples: readonly string[]
    readonly role: ColumnRole
    /** Why, or what to check ("Month first, as in 09/17/2026."). */
    readonly note?: Told
  }[]
  readonly proposal: ColumnMapping
  /** Whether the owner should look at it before it is trusted. */
  readonly ask: boolean
}

/** Dates that can be read with the day or the month first, and nothing in their column shows which. */
export type DateQuestion = {
  /** Under which the answer is kept, as `dateOrder` of a `ColumnMapping`. */
  readonly signature: string
  /** Some of them, as the file spells them. */
  readonly examples: readonly string[]
  /** How they are read now: as the owner answered, else as is usual where the business is. */
  readonly order: NonNullable<ColumnMapping['dateOrder']>
  readonly isAnswered: boolean
}

export type RejectReason =
  | 'no-content'
  | 'summary-row'
  | 'repeated-header'
  | 'column-count'
  | 'cut-off'
  | 'not-json'
  | 'written-by-the-business'
  | 'not-reviews'
  | 'bad-date'
  | 'bad-rating'
export type RefuseReason =
  | 'empty'
  | 'no-rows'
  | 'no-reviews'
  | 'not-reviews'
  | 'reviews-you-wrote'
  | 'login-page'
  | 'too-deep'
  | 'zip-bomb'
  | 'unreadable'
  | 'cut-off'

/** A review as read, before it is known whether it is new. */
export type IncomingReview = Omit<Review, 'id' | 'importId' | 'goneSince'>

/** What reading tells, in order. `file` is the name of the part (a file, a page in an archive, a sheet). */
export type ReadEvent =
  | {
      readonly kind: 'part'
      readonly file: string
      readonly format: string
      readonly title: string
      readonly table?: TableOutline
      /** The names of the columns, where the part is a table. */
      readonly columns?: readonly string[]
      /** Asked where nothing in the part shows how its dates are meant. */
      readonly dates?: DateQuestion
      /** The source lists every review of a place, so that what is missing from a later file may be gone. */
      readonly lists?: true
    }
  | { readonly kind: 'review'; readonly file: string; readonly row: number; readonly review: IncomingReview }
  | {
      readonly kind: 'rejected'
      readonly file: string
      readonly row: number
      readonly sheet?: string
      readonly reason: RejectReason
      readonly told: Told
      /** What stands there, whole. */
      readonly raw?: string
      /** The same by its columns. */
      readonly cells?: readonly string[]
    }
  | { readonly kind: 'refused'; readonly file: string; readonly reason: RefuseReason; readonly told: Told }
  | {
      readonly kind: 'warning'
      readonly file: string
      readonly told: Told
      /** Something of the file is missing. */
      readonly isPartial?: true
    }
  | { readonly kind: 'progress'; readonly bytes: number; readonly total: number; readonly rows: number }

export type ReadOptions = {
  /** Force a format by its id. */
  readonly format?: string
  /** IANA zone of the business, for sources that write wall-clock times of a fixed zone. */
  readonly timeZone?: string
  /** The moment of the import (ISO instant), for relative dates without a time of the scrape. */
  readonly now: string
  readonly businessName?: string
  readonly mappings?: readonly ColumnMapping[]
}

export type Outcome = 'imported' | 'unchanged' | 'updated'

/** What happened to known reviews: edited by the customer, completed from an excerpt, answered on the site, gone from it, back on it. */
export type Changes = {
  readonly edited: number
  readonly completed: number
  readonly answered: number
  readonly gone: number
  readonly returned: number
}

/** One source of the import report. On every file rows = imported + unchanged + updated + rejected. */
export type FileReport = {
  readonly file: string
  readonly format: string
  readonly rows: number
  readonly imported: number
  readonly unchanged: number
  readonly updated: number
  readonly rejected: readonly {
    readonly row: number
    readonly sheet?: string
    readonly reason: RejectReason
    readonly told: Told
  }[]
  readonly refused?: { readonly reason: RefuseReason; readonly told: Told }
  readonly warnings: readonly Told[]
  /** Left out where nothing of the kind happened. */
  readonly changes?: Changes
  /** The parts of a folder or archive. */
  readonly parts?: readonly { readonly file: string; readonly format: string; readonly rows: number }[]
}
export type ImportReport = {
  readonly files: readonly FileReport[]
  readonly totals: {
    readonly files: number
    readonly rows: number
    readonly imported: number
    readonly unchanged: number
    readonly updated: number
    readonly rejected: number
  }
}
