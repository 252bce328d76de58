import { writeFile } from 'node:fs/promises'
import { importers } from '../../shared/importers'
import { planImport } from '../../shared/importers/plan-import'
import type { Review } from '../../shared/models/review'
import type { FileReport, ImportReport } from '../../shared/importers/source'
import { sentenceOf } from '../../shared/importers/told'
import { tell, WrongUsage, type Command, type Io } from './command'
import { diskSources } from './disk-sources'
import { writeText } from './json-lines'
import { readOptions, timeZoneOption } from './options'
import { putAsideLines } from './put-aside-lines'
import { spool } from './spool'

/** Rows that are named one by one among the messages; the report has them all. */
const namedRows = 10
/** Rows of the report that are written together. */
const rowsAtOnce = 1_000

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
    const { format } = values
    if (format !== undefined && !importers.some(({ id }) => id === format)) {
      throw new WrongUsage(`There is no format "${format}". There are ${importers.map(({ id }) => id).join(', ')}.`)
    }
    const timeZone = values['time-zone'] === undefined ? undefined : timeZoneOption(values['time-zone'])
    const files = await diskSources(positionals)
    const [planned, read] = [spool(), spool()]
    const options = {
      importId: 'headless',
      now: new Date().toISOString(),
      shelf: planned,
      ...(format !== undefined && { format }),
      ...(timeZone !== undefined && { timeZone }),
    }
    try {
      // A later row may bring a newer state of an earlier review, so nothing is written before the last row is read.
      const lines = putAsideLines(read)
      for await (const event of planImport(files, options, () => Promise.resolve(new Map()))) {
        if (event.kind === 'planned') {
          for (const { outcome, review } of event.rows) {
            if (outcome === 'imported') lines.add(review.id, JSON.stringify(reviewLine(review)))
            if (outcome === 'updated') lines.replace(review.id, JSON.stringify(reviewLine(review)))
          }
        }
        if (event.kind === 'report') {
          for (const piece of lines.read()) await writeText(io.stdout, piece)
          return await finish(io, event.report, values.report)
        }
      }
      return 1
    } finally {
      planned.close()
      read.close()
    }
  },
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
  if (path !== undefined) await writeFile(path, reportText(report))
  return report.files.some(file => file.refused || file.rejected.length > 0) ? 1 : 0
}

/**
 * The report as JSON, in pieces: of a large file that holds no reviews it is longer than a text can be. A refusal is
 * its code alone, as it is documented; its sentence stands among the warnings.
 */
function* reportText({ files, totals }: ImportReport): Generator<string> {
  yield '{"files": ['
  for (const [at, { refused, warnings, rejected, ...file }] of files.entries()) {
    const told = {
      ...file,
      ...(refused && { refused: refused.reason }),
      warnings: (refused ? [refused.told, ...warnings] : warnings).map(warning => sentenceOf(warning)),
    }
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(told, undefined, 2).slice(0, -2)},\n  "rejected": [`
    for (let row = 0; row < rejected.length; row += rowsAtOnce) {
      const some = rejected
        .slice(row, row + rowsAtOnce)
        .map(({ told, ...each }) => `\n    ${JSON.stringify({ ...each, message: sentenceOf(told) })}`)
      yield `${row === 0 ? '' : ','}${some.join(',')}`
    }
    yield `${rejected.length === 0 ? '' : '\n  '}]\n}`
  }
  yield `\n],\n"totals": ${JSON.stringify(totals, undefined, 2)}}\n`
}

function tellFile(io: Io, { file, rows, imported, unchanged, updated, rejected, refused, warnings }: FileReport): void {
  if (refused) return tell(io, `${file}: ${sentenceOf(refused.told)}`)
  const counts = [`${imported} new`, `${updated} updated`, `${unchanged} unchanged`, `${rejected.length} not read`]
  tell(io, `${file}: ${rows} rows: ${counts.join(', ')}.`)
  for (const warning of warnings) tell(io, `  ${sentenceOf(warning)}`)
  for (const { row, sheet, told } of rejected.slice(0, namedRows)) {
    tell(io, `  ${sheet === undefined ? '' : `${sheet}, `}row ${row}: ${sentenceOf(told)}`)
  }
  if (rejected.length > namedRows)
    tell(io, `  and ${rejected.length - namedRows} more rows; --report FILE names them all.`)
}
