import { planImport, type PlanEvent } from '../../shared/importers/plan-import'
import type { SeenGone } from '../../shared/importers/planned-listings'
import { sourceOf } from '../../shared/importers/read-exports'
import type {
  DateQuestion,
  FileReport,
  ImportReport,
  ReadEvent,
  ReadOptions,
  SourceFile,
  TableOutline,
} from '../../shared/importers/source'
import type { Review } from '../../shared/models/review'
import { keptReport, writeImport } from '../database/write-import'
import { knownReviews } from '../database/known-reviews'
import { reviewsOf } from '../database/reviews'
import { takeImportSnapshot } from '../database/snapshots'
import { knownListings } from '../database/listings'
import { copiedWork } from '../database/live-reply'
import {
  clearStaging,
  countStaged,
  stagedListings,
  stagedRows,
  stageListings,
  stageRows,
  type StagedRow,
} from '../database/staging'
import { previewGone } from './import-failures'
import { pace, type Pace } from './pace'
import { replyWatch, type SeenReplies } from './reply-watch'

/** A row that was not read, with what stood there and the names of its columns. */
export type RejectedRow = Omit<Extract<ReadEvent, { kind: 'rejected' }>, 'kind'> & {
  readonly columns?: readonly string[]
}

/** What the preview shows of one file, folder or archive. */
export type FilePreview = {
  readonly file: string
  /** The name of its format, for the owner. */
  readonly title: string
  readonly report: FileReport
  /** The unknown tables in it, by part. */
  readonly tables: readonly { readonly part: string; readonly outline: TableOutline }[]
  /** What is to be asked of the dates in it. */
  readonly dates: readonly DateQuestion[]
  /** The first reviews as they will look. */
  readonly first: readonly Review[]
  /** The first rows that were not read. */
  readonly rejected: readonly RejectedRow[]
  /** The first reviews that are gone from the site by this file. */
  readonly gone: readonly Review[]
}

/** Everything the owner looks over before anything is kept. */
export type ImportPreview = {
  readonly importId: string
  readonly report: ImportReport
  readonly files: readonly FilePreview[]
  /** How many parts were put aside. */
  readonly parts: number
  /** Whether something is to be kept: reviews, or what a source shows. */
  readonly isNews: boolean
  /** What the files show of the replies that were copied. */
  readonly replies: SeenReplies
}

/** How an import stands while it is read or written. */
export type ImportProgress = { readonly phase: 'reading' | 'backing-up' | 'writing' } & Pace

type Steering = { readonly onProgress: (progress: ImportProgress) => void; readonly isCancelled: () => boolean }

/** Reviews and rejected rows of each file that the preview carries. */
const shownReviews = 20
const keptRejected = 5000
/** Letters of rejected rows that are kept of one file, to be saved whole; further rows are kept without what stood there. */
const keptLetters = 20_000_000

/**
 * Reads files and puts aside what is new or changed; the owner's database is not touched.
 * Cancelled: nothing is left, and the answer is undefined.
 */
export async function previewImport(
  files: readonly SourceFile[],
  options: ReadOptions & { readonly importId: string },
  { onProgress, isCancelled }: Steering,
): Promise<ImportPreview | undefined> {
  await clearStaging()
  const clock = pace()
  const seen = previewOf(files)
  const replies = replyWatch(await copiedWork())
  let part = 0
  let isNews = false
  for await (const event of planImport(files, options, knownReviews(), knownListings)) {
    if (isCancelled()) {
      await clearStaging()
      return undefined
    }
    seen.add(event)
    replies.hear(event)
    if (event.kind === 'planned') {
      const rows = event.rows.filter(({ outcome, before }) => outcome !== 'unchanged' || before !== undefined)
      if (rows.length > 0) await stageRows(options.importId, part++, rows.map(toStaged))
    }
    if (event.kind === 'listings') {
      await stageListings(options.importId, event.listings)
      isNews = true
      seen.addGone(event.gone, await reviewsOf(event.gone.slice(0, shownReviews).map(({ id }) => id)))
    }
    if (event.kind === 'progress')
      onProgress({
        phase: 'reading',
        ...clock.at(event.rows, event.total === 0 ? 1 : Math.min(1, event.bytes / event.total)),
      })
  }
  const preview = seen.preview(options.importId, part)
  return preview && { ...preview, isNews: isNews || part > 0, replies: replies.seen() }
}

const toStaged = ({ outcome, review }: StagedRow): StagedRow => ({ outcome, review })

function previewOf(files: readonly SourceFile[]) {
  type Draft = {
    title: string
    tables: { part: string; outline: TableOutline }[]
    first: Review[]
    dates: DateQuestion[]
    columns: Map<string, readonly string[]>
    letters: number
    rejected: RejectedRow[]
    gone: Review[]
  }
  const sources = new Map<string, Draft>()
  const of = (part: string): Draft => {
    const name = sourceOf(part)
    const known = sources.get(name)
    if (known) return known
    const made: Draft = {
      title: '',
      tables: [],
      dates: [],
      first: [],
      columns: new Map(),
      letters: 0,
      rejected: [],
      gone: [],
    }
    sources.set(name, made)
    return made
  }
  for (const { name } of files) of(name)
  let report: ImportReport | undefined
  return {
    add(event: PlanEvent): void {
      if (event.kind === 'report') report = event.report
      if (event.kind === 'part') {
        const source = of(event.file)
        source.title ||= event.title
        if (event.table) source.tables.push({ part: event.file, outline: event.table })
        if (event.columns) source.columns.set(event.file, event.columns)
        const { dates } = event
        if (dates && !source.dates.some(({ signature }) => signature === dates.signature)) source.dates.push(dates)
      }
      if (event.kind === 'rejected') {
        const source = of(event.file)
        const { kind: _kind, raw = '', cells, ...row } = event
        if (source.rejected.length >= keptRejected) return
        source.letters += raw.length
        const columns = source.columns.get(event.file)
        const isWhole = raw !== '' && source.letters <= keptLetters
        source.rejected.push(
          isWhole ? { ...row, raw, ...(cells && { cells }), ...(cells && columns && { columns }) } : row,
        )
      }
      if (event.kind === 'planned') {
        for (const { file, review } of event.rows) {
          const source = of(file)
          if (source.first.length < shownReviews) source.first.push(review)
        }
      }
    },
    addGone(gone: readonly SeenGone[], reviews: readonly (Review | undefined)[]): void {
      for (const [index, review] of reviews.entries()) {
        const file = gone[index]?.file
        if (review && file !== undefined) of(file).gone.push(review)
      }
    },
    preview(importId: string, parts: number): Omit<ImportPreview, 'isNews' | 'replies'> | undefined {
      if (!report) return undefined
      return {
        importId,
        parts,
        report: keptReport(report, shownReviews),
        files: report.files.map((file): FilePreview => {
          const { title, tables, dates, first, rejected, gone } = of(file.file)
          return { file: file.file, title, report: { ...file, rejected: [] }, tables, dates, first, rejected, gone }
        }),
      }
    },
  }
}

/** Keeps what the preview showed, after a backup where one is due. Cancelled: nothing of it is kept, and the answer is false. */
export async function confirmImport(
  { importId, report, parts }: Pick<ImportPreview, 'importId' | 'report' | 'parts'>,
  at: string,
  { onProgress, isCancelled }: Steering,
): Promise<boolean> {
  if ((await countStaged(importId)) !== parts) {
    throw new Error(previewGone)
  }
  onProgress({ phase: 'backing-up', rows: 0, share: 0, rate: 0 })
  await takeImportSnapshot()
  if (isCancelled()) return false
  const clock = pace()
  const total = report.totals.imported + report.totals.updated
  const isWritten = await writeImport({ id: importId, at, report: keptReport(report) }, stagedRows(importId), {
    isCancelled,
    listings: await stagedListings(importId),
    onProgress: rows => onProgress({ phase: 'writing', ...clock.at(rows, total === 0 ? 1 : rows / total) }),
  })
  await clearStaging()
  return isWritten
}
