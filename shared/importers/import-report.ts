import type { Review } from '../models/review'
import { sourceOf } from './read-exports'
import type { FileReport, ImportReport, Outcome, ReadEvent, SourceFile } from './source'

type Counts = {
  format: string
  imported: number
  unchanged: number
  updated: number
  rejected: FileReport['rejected'][number][]
  refused: FileReport['refused']
  warnings: string[]
  parts: Map<string, { format: string; rows: number }>
  /** Star ratings, those of three and less, dates, and those counted back from the scrape. */
  stars: number
  low: number
  dates: number
  relative: number
  flags: Set<string>
}

/** Collects the events of an import into its report. */
export type ReportBuilder = {
  add(event: ReadEvent): void
  /** Counts a review of a part. */
  count(part: string, outcome: Outcome, review: Review): void
  report(): ImportReport
}

function tally(counts: Counts, review: Review): void {
  if (review.rating.kind === 'stars') {
    counts.stars += 1
    if (review.rating.value <= 3) counts.low += 1
  }
  if (review.date) counts.dates += 1
  if (review.date?.relative) counts.relative += 1
  for (const flag of review.flags ?? []) counts.flags.add(flag)
}

const flagWords: Readonly<Record<string, string>> = {
  'date-ambiguous': 'Nothing in this file shows whether the day or the month comes first. Check a few dates.',
  'text-shortened': 'A very long text was shortened.',
  'mojibake-repaired': 'Letters that an earlier program had garbled were put right. Check names such as José.',
  'rating-unread': 'Some ratings could not be read. Those reviews are kept without one.',
  'date-unread': 'Some dates could not be read. Those reviews are kept without one.',
}

/** What to know of a file as a whole: a selection, rough dates, things that had to be assumed. */
function findings({ stars, low, dates, relative, flags }: Counts): string[] {
  const words: string[] = []
  if (stars > 30 && low === 0) words.push(`All ${stars} ratings are 4 or 5 stars. This file may be a selection.`)
  if (dates >= 10 && relative > dates * 0.8)
    words.push('Most dates were counted back from the day of the scrape (“2 weeks ago”), so they are rough.')
  for (const [flag, message] of Object.entries(flagWords)) if (flags.has(flag)) words.push(message)
  return words
}

/** Starts the report on these files: one entry for each file, folder or archive. */
export function reportOf(files: readonly SourceFile[]): ReportBuilder {
  const sources = new Map<string, Counts>()
  const of = (part: string): Counts => {
    const name = sourceOf(part)
    let counts = sources.get(name)
    if (!counts) {
      counts = {
        format: '',
        imported: 0,
        unchanged: 0,
        updated: 0,
        rejected: [],
        refused: undefined,
        warnings: [],
        parts: new Map(),
        stars: 0,
        low: 0,
        dates: 0,
        relative: 0,
        flags: new Set(),
      }
      sources.set(name, counts)
    }
    return counts
  }
  for (const file of files) of(file.name)
  const countRow = (counts: Counts, part: string): void => {
    const entry = counts.parts.get(part)
    if (entry) entry.rows += 1
  }
  return {
    add(event) {
      if (event.kind === 'progress' || event.kind === 'review') return
      const counts = of(event.file)
      switch (event.kind) {
        case 'part':
          counts.format ||= event.format
          counts.parts.set(event.file, { format: event.format, rows: 0 })
          break
        case 'rejected': {
          const { row, sheet, reason, message } = event
          counts.rejected.push({ row, ...(sheet !== undefined && { sheet }), reason, message })
          countRow(counts, event.file)
          break
        }
        case 'refused':
          counts.refused = { reason: event.reason, message: event.message }
          break
        case 'warning':
          if (!counts.warnings.includes(event.message)) counts.warnings.push(event.message)
          break
      }
    },
    count(part, outcome, review) {
      const counts = of(part)
      tally(counts, review)
      counts[outcome] += 1
      countRow(counts, part)
    },
    report() {
      for (const { parts, rejected } of sources.values()) if (parts.size <= 1) rejected.sort((a, b) => a.row - b.row)
      const reports = [...sources].map(([file, counts]): FileReport => {
        const { format, imported, unchanged, updated, rejected, refused, parts } = counts
        const list = [...parts].map(([name, part]) => ({ file: name, ...part }))
        return {
          file,
          format,
          rows: imported + unchanged + updated + rejected.length,
          imported,
          unchanged,
          updated,
          rejected,
          ...(refused && { refused }),
          warnings: [...counts.warnings, ...findings(counts)],
          ...((list.length > 1 || list.some(part => part.file !== file)) && { parts: list }),
        }
      })
      const sum = (of: (report: FileReport) => number): number =>
        reports.reduce((total, report) => total + of(report), 0)
      return {
        files: reports,
        totals: {
          files: reports.length,
          rows: sum(each => each.rows),
          imported: sum(each => each.imported),
          unchanged: sum(each => each.unchanged),
          updated: sum(each => each.updated),
          rejected: sum(each => each.rejected.length),
        },
      }
    },
  }
}
