import type { RejectedRow } from '../../workers/import-files'

/** A spreadsheet runs a cell that begins like this as a formula. */
const startsFormula = /^[=+\-@\t\r]/

/** One cell of a CSV file that no spreadsheet will run: quoted where it must be, a formula kept as text. */
export function csvCell(value: string): string {
  const safe = startsFormula.test(value) ? `'${value}` : value
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows that were not read as a CSV file (UTF-8 with a mark, so that spreadsheets know it), with the reason of each. */
export function rejectedCsv(rows: readonly RejectedRow[]): string {
  const head = ['File', 'Row', 'Why it was not read', 'What stands there']
  const lines = rows.map(({ file, row, message, raw }) => [file, String(row), message, raw ?? ''])
  return `\ufeff${[head, ...lines].map(cells => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}
