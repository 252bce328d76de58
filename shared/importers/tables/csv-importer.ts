import type { Platform } from '../../models/review'
import type { Field, TableHead, TableImporter, TablePlan } from '../importer'
import type { ReadOptions } from '../source'
import { dateHints } from './date-hints'
import { keyOf } from './table-head'

/** Every column name a field has been seen under, best first; sources rename columns between versions. */
export type ColumnNames = Partial<Record<Field, readonly string[]>>

/** A source whose rows are reviews, told as data. */
export type CsvSource = Pick<TableImporter, 'id' | 'title' | 'howToExport' | 'lists'> & {
  readonly columns: ColumnNames
  /** Groups of column names: a table is recognised when it has one of every group. */
  readonly signature: readonly (readonly string[])[]
  /** A check of the cells, for sources that share their column names with others. */
  readonly confirms?: (head: TableHead) => boolean
  readonly platform?: Platform
  readonly subRatings?: readonly string[]
  readonly plan?: (head: TableHead, plan: TablePlan, options: ReadOptions) => TablePlan
} & Pick<TablePlan, 'ratingMax' | 'scoreMax' | 'dotsMeanCut' | 'entities' | 'idScope' | 'refine'>

/** The columns that have one of these names. */
export const columnsNamed = (head: TableHead, names: readonly string[]): number[] =>
  names.flatMap(name => {
    const key = keyOf(name)
    return head.keys.flatMap((each, column) => (each === key ? [column] : []))
  })

/** An importer for a source whose export is one row per review. */
export function csvImporter(source: CsvSource): TableImporter {
  const {
    id,
    title,
    howToExport,
    lists,
    columns,
    signature,
    confirms,
    platform,
    subRatings,
    plan: adapt,
    ...more
  } = source
  return {
    kind: 'table',
    id,
    title,
    howToExport,
    ...(lists && { lists }),
    recognises: head => signature.every(names => columnsNamed(head, names).length > 0) && (confirms?.(head) ?? true),
    plan(head, options) {
      const found: Partial<Record<Field, readonly number[]>> = {}
      for (const field of Object.keys(columns) as Field[]) {
        const list = columnsNamed(head, columns[field] ?? [])
        if (list.length > 0) found[field] = list
      }
      const { hints } = dateHints(
        head,
        [...(found.date ?? []), ...(found['owner-reply-date'] ?? []), ...(found.edited ?? [])],
        options,
      )
      const plan: TablePlan = {
        columns: found,
        platform,
        dates: hints,
        subRatings: subRatings?.flatMap(name => columnsNamed(head, [name]).map(column => [name, column] as const)),
        ...more,
      }
      return adapt ? adapt(head, plan, options) : plan
    },
  }
}
