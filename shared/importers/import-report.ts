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
}

/** Collects the events of an import into its report. */
export type ReportBuilder = {
  add(event: ReadEvent): void
  /** Counts a review of a part. */
  count(part: string, outcome: Outcome): void
  report(): ImportReport
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
    count(part, outcome) {
      const counts = of(part)
      counts[outcome] += 1
      countRow(counts, part)
    },
    report() {
      for (const { parts, rejected } of sources.values()) if (parts.size <= 1) rejected.sort((a, b) => a.row - b.row)
      const reports = [...sources].map(
        ([file, { format, imported, unchanged, updated, rejected, refused, warnings, parts }]): FileReport => {
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
            warnings,
            ...((list.length > 1 || list.some(part => part.file !== file)) && { parts: list }),
          }
        },
      )
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
