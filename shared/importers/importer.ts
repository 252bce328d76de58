import type { DateHints } from '../dates/parse-date'
import type { Platform } from '../models/review'
import type { JsonRecord } from './containers/json-records'
import type { HtmlPage } from './containers/html-page'
import type { MailMessage } from './containers/mail-messages'
import type { RawReview } from './raw-review'
import type { ReadEvent, ReadOptions, RefuseReason, RejectReason } from './source'
import type { Told } from './told'

/** What the owner reads of a format. The id is the file name, is stored with every review, and never changes. */
type Named = {
  readonly id: string
  readonly title: string
  /** Where the owner gets such a file. */
  readonly howToExport: string
  /** Such a file lists every review of a place (or the newest of them): what a later one lacks may be gone from the site. */
  readonly lists?: true
}

/** Tells that a part is read by a format. */
export const partOf = (file: string, { id, title, lists }: Named): Extract<ReadEvent, { kind: 'part' }> => ({
  kind: 'part',
  file,
  format: id,
  title,
  ...(lists && { lists }),
})

/** The head of a table: its column names and its first records. */
export type TableHead = {
  readonly columns: readonly string[]
  /** The names in lower case with `_` for everything but letters and digits, in the order of the columns. */
  readonly keys: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What a column can mean to the reader of a table. */
export type Field =
  | 'text'
  | 'title'
  | 'translation'
  | 'rating'
  | 'recommendation'
  | 'score'
  | 'date'
  | 'time'
  | 'moment'
  | 'edited'
  | 'author'
  | 'author-id'
  | 'author-url'
  | 'platform'
  | 'url'
  | 'id'
  | 'place'
  | 'place-url'
  | 'business'
  | 'location'
  | 'owner-reply'
  | 'owner-reply-date'
  | 'scraped-at'
  | 'average'

/** How to read the rows of a table, as data. */
export type TablePlan = {
  /** The columns of each field, best first. */
  readonly columns: Partial<Record<Field, readonly number[]>>
  readonly platform?: Platform | undefined
  /** Where ids count, for ids that no platform gave. */
  readonly idScope?: string | undefined
  readonly ratingMax?: number | undefined
  readonly scoreMax?: number | undefined
  readonly dates?: DateHints | undefined
  /** Sub-grades by name. */
  readonly subRatings?: readonly (readonly [name: string, column: number])[] | undefined
  /** Several text columns are joined, each with its question. */
  readonly questions?: readonly string[] | undefined
  /** Header rows after the first. */
  readonly moreHeaderRows?: number | undefined
  readonly dotsMeanCut?: boolean | undefined
  readonly entities?: boolean | undefined
  readonly flags?: readonly string[] | undefined
  /** Rows with a rating above the scale or a day that no calendar has are rejected, so that the owner can mend them. */
  readonly rejectsSlips?: boolean | undefined
  /** A last touch for what columns alone cannot say. */
  readonly refine?: (raw: RawReview, cells: readonly string[]) => RawReview
}

/** A format of rows: CSV, a workbook's sheet, or a JSON list of flat records. */
export type TableImporter = Named & {
  readonly kind: 'table'
  readonly recognises: (head: TableHead) => boolean
  readonly plan: (head: TableHead, options: ReadOptions) => TablePlan
}

/** The first records of one list of a JSON document. */
export type JsonHead = {
  /** The keys that lead to the list, joined with dots; '' for a list at the root. */
  readonly path: string
  readonly records: readonly JsonRecord[]
  readonly envelope: ReadonlyMap<string, string>
}

/** What a reader of JSON is told of its surroundings. */
export type JsonContext = {
  readonly options: ReadOptions
  readonly head: JsonHead
  readonly ownName: string | undefined
}

/** A format of JSON records whose nesting matters. A record may hold several reviews. */
export type JsonImporter = Named & {
  readonly kind: 'json'
  readonly recognises: (head: JsonHead) => boolean
  readonly read: (record: JsonRecord, context: JsonContext) => RawReview | readonly RawReview[]
  /** What the owner should know of such a file ("This is one page of several."). */
  readonly warning?: (head: JsonHead) => Told | undefined
}

/** Something that looks like reviews and is none: refused with what it seems to be. */
export type JsonRefusal = {
  readonly kind: 'refusal'
  readonly id: string
  readonly title: string
  readonly recognises: (head: JsonHead) => boolean
  readonly reason: RefuseReason
  readonly rowReason: RejectReason
  readonly told: Told
}

/** A saved web page. */
export type PageImporter = Named & {
  readonly kind: 'page'
  readonly recognises: (page: HtmlPage) => boolean
  readonly read: (page: HtmlPage, options: ReadOptions) => readonly RawReview[]
}

/** Letters. */
export type MailImporter = Named & {
  readonly kind: 'mail'
  readonly read: (message: MailMessage, options: ReadOptions) => RawReview
}

/** Plain text. */
export type TextImporter = Named & {
  readonly kind: 'text'
  readonly recognises: (text: string) => boolean
  readonly read: (text: string, options: ReadOptions) => readonly RawReview[]
}

export type Importer = TableImporter | JsonImporter | PageImporter | MailImporter | TextImporter
