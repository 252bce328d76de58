import { writeFile } from 'node:fs/promises'
import type { Review } from '../../shared/models/review'
import { planImport } from '../../shared/importers/plan-import'
import type { FileReport, ImportReport } from '../../shared/importers/source'
import { tell, WrongUsage, type Command, type Io } from './command'
import { diskSources } from './disk-sources'
import { writeJsonLines } from './json-lines'
import { readOptions, timeZoneOption } from './options'

/** Rows that are named one by one among the messages; the report has them all. */
const namedRows = 10
/** Reviews that are written at a time. */
const batchSize = 500

/** Export files in; the reviews they hold out, each once and in its newest state, and a report of every row. */
export const importFiles: Command = {
  usage: 'import FILE… [--format ID] [--report FILE] [--time-zone ZONE]',
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      format: { type: 'string' },
      report: { type: 'string' },
      'time-zone': { type: 'string' },
    })
    if (positionals.length === 0) throw new WrongUsage('It needs a file.')
    const timeZone = values['time-zone'] === undefined ? undefined : timeZoneOption(values['time-zone'])
    const files = await diskSources(positionals)
    const options = {
      importId: 'headless',
      now: new Date().toISOString(),
      ...(values.format !== undefined && { format: values.format }),
      ...(timeZone !== undefined && { timeZone }),
    }
    // A later row may bring a newer state of an earlier review, so nothing is written before the last row is read.
    const reviews = new Map<string, Review>()
    for await (const event of planImport(files, options, () => Promise.resolve(new Map()))) {
      if (event.kind === 'planned') for (const { review } of event.rows) reviews.set(review.id, review)
      if (event.kind === 'report') {
        await writeReviews(io, reviews)
        return finish(io, event.report, values.report)
      }
    }
    return 1
  },
}

async function writeReviews(io: Io, reviews: ReadonlyMap<string, Review>): Promise<void> {
  let batch: unknown[] = []
  for (const review of reviews.values()) {
    batch.push(reviewLine(review))
    if (batch.length < batchSize) continue
    await writeJsonLines(io.stdout, batch)
    batch = []
  }
  await writeJsonLines(io.stdout, batch)
}

/** A review as the commands print and read it. A moment that no source gives is null; what a source does not have is left out. */
const reviewLine = ({ id, platform, date, rating, author, text, ownerReply, ...more }: Review) => ({
  id,
  platform,
  date: date?.value ?? null,
  ...(date && { datePrecision: date.precision }),
  ...(date?.relative && { dateRelative: true }),
  rating,
  author,
  text,
  ...(ownerReply && { ownerReply: { text: ownerReply.text, ...(ownerReply.date && { date: ownerReply.date.value }) } }),
  title: more.title,
  url: more.url,
  trade: more.trade,
  translation: more.translation,
  truncated: more.truncated,
  score: more.score,
  subRatings: more.subRatings,
  business: more.business,
  location: more.location,
  editedAt: more.editedAt?.value,
  flags: more.flags,
  format: more.format,
  file: more.file,
  row: more.row,
})

async function finish(io: Io, report: ImportReport, path: string | undefined): Promise<0 | 1> {
  for (const file of report.files) tellFile(io, file)
  if (path !== undefined) await writeFile(path, `${JSON.stringify(reportDocument(report), undefined, 2)}\n`)
  return report.files.some(file => file.refused || file.rejected.length > 0) ? 1 : 0
}

/** The report with the code of a refusal alone, as it is documented; its sentence stands among the warnings. */
const reportDocument = ({ files, totals }: ImportReport) => ({
  files: files.map(({ refused, warnings, ...file }) => ({
    ...file,
    ...(refused && { refused: refused.reason }),
    warnings: refused ? [refused.message, ...warnings] : warnings,
  })),
  totals,
})

function tellFile(io: Io, { file, rows, imported, unchanged, updated, rejected, refused, warnings }: FileReport): void {
  if (refused) return tell(io, `${file}: ${refused.message}`)
  const counts = [`${imported} new`, `${updated} updated`, `${unchanged} unchanged`, `${rejected.length} not read`]
  tell(io, `${file}: ${rows} rows: ${counts.join(', ')}.`)
  for (const warning of warnings) tell(io, `  ${warning}`)
  for (const { row, sheet, message } of rejected.slice(0, namedRows)) {
    tell(io, `  ${sheet === undefined ? '' : `${sheet}, `}row ${row}: ${message}`)
  }
  if (rejected.length > namedRows)
    tell(io, `  and ${rejected.length - namedRows} more rows; --report FILE names them all.`)
}
