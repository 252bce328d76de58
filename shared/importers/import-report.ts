import { fileTraits, type FileTraits } from './file-traits'
import type { Merged } from './merge-review'
import type { PlannedListings } from './planned-listings'
import { sourceOf } from './read-exports'
import type { Changes, FileReport, ImportReport, IncomingReview, ReadEvent, SourceFile } from './source'
import { tell, type Told } from './told'

type Counts = {
  format: string
  imported: number
  unchanged: number
  updated: number
  rejected: FileReport['rejected'][number][]
  refused: FileReport['refused']
  warnings: Told[]
  changes: Record<keyof Changes, number>
  parts: Map<string, { format: string; rows: number }>
  traits: FileTraits
}

/** Collects the events of an import into its report. */
export type ReportBuilder = {
  add(event: ReadEvent): void
  /** Counts a review of a part and what became of it. */
  count(part: string, merged: Merged, review: IncomingReview): void
  /** Counts what the files show to be gone from the site, or back on it. */
  see(listings: PlannedListings): void
  report(): ImportReport
}

/** Starts the report on these files: one entry for each file, folder or archive. */
export function reportOf(files: readonly SourceFile[]): ReportBuilder {
  const sources = new Map<string, Counts>()
  let last: { readonly part: string; readonly counts: Counts } | undefined
  const of = (part: string): Counts => {
    if (last?.part === part) return last.counts
    const counts = find(sourceOf(part))
    last = { part, counts }
    return counts
  }
  const find = (name: string): Counts => {
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
        changes: { edited: 0, completed: 0, answered: 0, gone: 0, returned: 0 },
        traits: fileTraits(),
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
          const { row, sheet, reason, told } = event
          counts.rejected.push({ row, ...(sheet !== undefined && { sheet }), reason, told })
          countRow(counts, event.file)
          break
        }
        case 'refused':
          counts.refused = { reason: event.reason, told: event.told }
          break
        case 'warning':
          if (!counts.warnings.some(known => isSame(known, event.told))) counts.warnings.push(event.told)
          break
      }
    },
    count(part, { outcome, changes }, review) {
      const counts = of(part)
      counts.traits.add(review)
      counts[outcome] += 1
      for (const change of changes) counts.changes[change] += 1
      countRow(counts, part)
    },
    see({ gone, returned, doubtful }) {
      for (const { file } of gone) of(file).changes.gone += 1
      for (const { file } of returned) of(file).changes.returned += 1
      for (const { file, missing } of doubtful) of(file).warnings.push(tell('not-in-part', missing))
    },
    report() {
      for (const { parts, rejected } of sources.values()) if (parts.size <= 1) rejected.sort((a, b) => a.row - b.row)
      const reports = [...sources].map(([file, counts]): FileReport => {
        const { format, imported, unchanged, updated, rejected, refused, parts, changes, traits } = counts
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
          warnings: [...counts.warnings, ...(changes.gone > 0 ? [tell('gone', changes.gone)] : []), ...traits.told()],
          ...(Object.values(changes).some(count => count > 0) && { changes: { ...changes } }),
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

/** What is told of many rows or parts is told once. */
const isSame = (one: Told, other: Told): boolean => JSON.stringify(one) === JSON.stringify(other)
