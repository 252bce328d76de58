import type { ImportReport } from '../../../shared/importers/source'
import { sentenceOf, type Told } from '../../../shared/importers/told'
import type { Messages } from '../../messages/messages'
import { notRead } from './import-words'
import { csvCell } from './rejected-csv'

/** What an import did, file by file, and each row that was not read, as a CSV file that a spreadsheet opens. */
export function reportCsv({ imports: { csv: m }, importTexts }: Messages, { files }: ImportReport): string {
  const said = (told: Told) => sentenceOf(told, importTexts)
  const counts = files.map(report => {
    const { file, rows, imported, updated, unchanged, changes, refused, warnings } = report
    const figures = [
      rows,
      imported,
      updated,
      changes?.edited ?? 0,
      changes?.completed ?? 0,
      changes?.answered ?? 0,
      unchanged,
      notRead(report),
      changes?.gone ?? 0,
    ]
    return [file, ...figures.map(String), [...(refused ? [refused.told] : []), ...warnings].map(said).join(' ')]
  })
  const rejected = files.flatMap(({ file, rejected: rows }) =>
    rows.map(({ row, sheet, told }) => [file, sheet === undefined ? String(row) : `${sheet}, ${row}`, said(told)]),
  )
  const lines = [
    [m.file, m.rows, m.new, m.changed, m.edited, m.completed, m.answered, m.known, m.notRead, m.gone, m.toKnow],
    ...counts,
    ...(rejected.length > 0 ? [[], [m.file, m.row, m.because], ...rejected] : []),
  ]
  return `\ufeff${lines.map(cells => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}
