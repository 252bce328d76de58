import { orderOf, type OrderEvidence } from '../../dates/date-order'
import { parseDate, type DateHints } from '../../dates/parse-date'
import type { TableHead } from '../importer'
import type { ReadOptions } from '../source'
import { columnCells, tableSignature } from './table-head'

const monthFirstZones = /^(?:America|Pacific\/Honolulu|US)\b/

/** What the cells of some date columns show together about their spelling. */
export function dateHints(
  head: TableHead,
  columns: readonly number[],
  options: ReadOptions,
): { readonly hints: DateHints; readonly evidence: OrderEvidence } {
  const cells = columns.flatMap(column => [...columnCells(head, column)])
  const evidence = orderOf(cells)
  const usual = !options.timeZone || monthFirstZones.test(options.timeZone) ? 'month-first' : 'day-first'
  const signature = evidence.order === undefined && evidence.open > 0 ? tableSignature(head) : undefined
  const own = options.mappings?.find(mapping => mapping.signature === signature)?.dateOrder
  const reference = { ms: Date.parse(options.now), ...(options.timeZone && { zone: options.timeZone }) }
  const timed = cells.filter(cell => /\d:\d\d/.test(cell))
  const dayOnly =
    timed.length > 0 &&
    timed.every(cell => /(?:^|[ T])(?:00?:00(?::00(?:\.0{1,40})?)?|12:00(?::00)? ?am)(?:$|[ Z+])/i.test(cell))
  return {
    hints: { order: evidence.order ?? own ?? usual, dayOnly, ...(Number.isFinite(reference.ms) && { reference }) },
    evidence,
  }
}

/** The share of the filled cells of a column that are dates. */
export function dateShare(head: TableHead, column: number, options: ReadOptions): number {
  const { hints } = dateHints(head, [column], options)
  let [all, dates] = [0, 0]
  for (const cell of columnCells(head, column)) {
    if (++all > 200) break
    if (parseDate(cell, hints)) dates += 1
  }
  return all === 0 ? 0 : dates / Math.min(all, 200)
}
