import { isOpenDate } from '../fields/open-date'
import type { TableHead, TablePlan } from '../importer'
import type { DateQuestion, ReadOptions } from '../source'
import { dateHints } from './date-hints'
import { columnCells, tableSignature } from './table-head'

const shown = 3

/** What to ask of the dates of a table; undefined where its cells show it, or a column tells the moment in seconds. */
export function dateQuestion(head: TableHead, plan: TablePlan, options: ReadOptions): DateQuestion | undefined {
  const { date = [], edited = [], moment = [], 'owner-reply-date': replied = [] } = plan.columns
  if (moment.some(column => !columnCells(head, column).next().done)) return undefined
  const columns = [...date, ...edited, ...replied]
  const { hints, evidence } = dateHints(head, columns, options)
  if (evidence.order !== undefined || evidence.open === 0) return undefined
  const examples = new Set<string>()
  for (const column of columns)
    for (const cell of columnCells(head, column)) {
      if (examples.size < shown && isOpenDate(cell)) examples.add(cell.slice(0, 40))
    }
  const signature = tableSignature(head)
  const own = options.mappings?.find(mapping => mapping.signature === signature)?.dateOrder
  const order = own ?? plan.dates?.order ?? hints.order ?? 'month-first'
  return { signature, examples: [...examples], order, isAnswered: own !== undefined }
}
