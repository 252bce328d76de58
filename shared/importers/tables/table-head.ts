import { parseDate } from '../../dates/parse-date'
import { shortHash } from '../fingerprint'
import type { TableHead } from '../importer'

/** A column name in lower case with `_` for everything but letters and digits: `Review Date (UTC)` → `review_date_utc`. */
export const keyOf = (name: string): string =>
  name
    .replace(/<[^<>]{0,60}>/g, ' ')
    .toLowerCase()
    .slice(0, 200)
    .replace(/[^\p{L}\p{N}#]+/gu, '_')
    .replace(/^_|_$/g, '')

/** The same for the same kind of table, whatever its rows. */
export const tableSignature = (head: TableHead): string => shortHash(head.keys.join('|'))

const looksLikeData = (cell: string): boolean => {
  const text = cell.trim()
  return (
    text.length > 200 ||
    /^-?\d+(?:[.,]\d+)?%?$/.test(text) ||
    /^https?:\/\//i.test(text) ||
    /^[★☆]+$/.test(text) ||
    parseDate(text) !== undefined
  )
}

const filled = (cells: readonly string[]): number => cells.filter(cell => cell.trim() !== '').length

/** Where the header is: the first row with names in it; −1 where the table has none. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const widths = rows
    .slice(0, 60)
    .map(row => filled(row))
    .sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  for (let index = 0; index < Math.min(rows.length, 12); index++) {
    const row = rows[index] ?? []
    const names = filled(row)
    if (names < 2 || names < usual / 2) continue
    const data = row.filter(cell => looksLikeData(cell)).length
    return data === 0 ||
      (data / names < 0.3 && index === 0 && rows.length > 2 && (rows[1] ?? []).filter(looksLikeData).length > data * 2)
      ? index
      : -1
  }
  return rows.length > 0 && usual < 2 && (rows[0]?.length ?? 0) === 1 && !looksLikeData(rows[0]?.[0] ?? '') ? 0 : -1
}

/** The head of a table from its first rows; without a header the columns are numbered. */
export function headOf(rows: readonly (readonly string[])[], header: number): TableHead {
  const data = rows.slice(header + 1)
  const width = header >= 0 ? (rows[header]?.length ?? 0) : (usualWidth(data) ?? 0)
  const columns = Array.from({ length: width }, (_, index) =>
    header >= 0 ? (rows[header]?.[index] ?? '').replace(/^\ufeff/, '').trim() : `Column ${index + 1}`,
  )
  return { columns, keys: columns.map(keyOf), rows: data }
}

function usualWidth(rows: readonly (readonly string[])[]): number | undefined {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0]
}

/** The cells of one column, without blank ones. */
export function* columnCells(head: TableHead, column: number): Generator<string> {
  for (const row of head.rows) {
    const cell = row[column]?.trim()
    if (cell) yield cell
  }
}
