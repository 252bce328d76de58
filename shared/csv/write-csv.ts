import Papa from 'papaparse'

/** Rows as CSV text. Cells that a spreadsheet would take for a formula get an apostrophe before them. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse(
    rows.map(row => [...row]),
    { escapeFormulae: true },
  )}\r\n`
