import { sentenceOf } from '../../../shared/importers/told'
import type { Messages } from '../../messages/messages'
import type { RejectedRow } from '../../workers/import-files'

/** A spreadsheet runs a cell that begins like this as a formula. */
const startsFormula = /^[=+\-@\t\r]/

/** One cell of a CSV file that no spreadsheet will run: quoted where it must be, a formula kept as text. */
export function csvCell(value: string): string {
  const safe = startsFormula.test(value) ? `'${value}` : value
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * The rows that were not read as a CSV file (UTF-8 with a mark, so that spreadsheets know it). Rows of one table keep its
 * columns, with the reason behind them, so that they can be mended there and imported like any file; others stand in one
 * cell each.
 */
export function rejectedCsv(m: Messages, rows: readonly RejectedRow[]): string {
  const lines = tableLines(m, rows) ?? plainLines(m, rows)
  return `\ufeff${lines.map(cells => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

function tableLines(m: Messages, rows: readonly RejectedRow[]): readonly (readonly string[])[] | undefined {
  const columns = rows[0]?.columns
  if (!columns || !rows.every(row => row.cells && row.columns?.join('\n') === columns.join('\n'))) return undefined
  const lines = rows.map(({ row, told, cells = [] }) => [
    ...columns.map((_, index) => cells[index] ?? ''),
    sentenceOf(told, m.importTexts),
    String(row),
    ...cells.slice(columns.length),
  ])
  return [[...columns, m.imports.csv.because, m.imports.csv.row], ...lines]
}

const plainLines = (m: Messages, rows: readonly RejectedRow[]): readonly (readonly string[])[] => [
  [m.imports.csv.file, m.imports.csv.row, m.imports.csv.because, m.imports.csv.there],
  ...rows.map(({ file, row, told, raw }) => [file, String(row), sentenceOf(told, m.importTexts), raw ?? '']),
]
