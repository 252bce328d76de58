import type { ImportReport } from '../../../shared/importers/source'
import { notRead } from './import-words'
import { csvCell } from './rejected-csv'

/** What an import did, file by file, and each row that was not read, as a CSV file that a spreadsheet opens. */
export function reportCsv({ files }: ImportReport): string {
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
    return [file, ...figures.map(String), [...(refused ? [refused.message] : []), ...warnings].join(' ')]
  })
  const rejected = files.flatMap(({ file, rejected: rows }) =>
    rows.map(({ row, sheet, message }) => [file, sheet === undefined ? String(row) : `${sheet}, ${row}`, message]),
  )
  const lines = [
    [
      'File',
      'Rows',
      'New',
      'Changed',
      'Edited by the customer',
      'Now in full',
      'Answered on the site',
      'Already known',
      'Not read',
      'Gone from the site',
      'To know',
    ],
    ...counts,
    ...(rejected.length > 0 ? [[], ['File', 'Row', 'Not read because'], ...rejected] : []),
  ]
  return `\ufeff${lines.map(cells => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}
