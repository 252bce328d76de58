import type { TableHead } from '../importer'
import { columnCells } from './table-head'

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== ''

/** Whether a row has more than one of the columns filled, or none has any. */
export function everTogether(head: TableHead, columns: readonly number[]): boolean {
  const counts = head.rows.map(row => columns.filter(column => isFilled(row[column])).length)
  return counts.some(count => count > 1) || columns.some(column => columnCells(head, column).next().done === true)
}
