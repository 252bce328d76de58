import type { Table } from 'dexie'
import { inOneGo, type TableName, type Tables } from './database'
import { entryTables, refreshEntry } from './entries'
import type { WorkTables } from './records'

/** Takes one action back, as one transaction. */
export type Undo = () => Promise<void>

type WorkTable = keyof WorkTables

const rowsOf = (tables: Tables, table: WorkTable, reviewId: string) => tables[table].where('reviewId').equals(reviewId)

/**
 * Makes a change to the owner's work on one review as one transaction, and hands back the way to undo it.
 * Undo restores only the tables that the change names, so that a text typed since is never lost.
 */
export async function act(
  reviewId: string,
  names: readonly WorkTable[],
  change: (tables: Tables) => Promise<unknown>,
): Promise<Undo> {
  // Where a review goes back to depends on its texts.
  const touched = [...new Set<TableName>([...names, 'replies', ...entryTables])]
  const before = await inOneGo(async tables => {
    const images = await imagesOf(tables, names, reviewId)
    await change(tables)
    const after = await imagesOf(tables, names, reviewId)
    if (names.some(name => isShown(name) && !same(images.get(name), after.get(name))))
      await refreshEntry(tables, reviewId)
    return images
  }, touched)
  return () =>
    inOneGo(async tables => {
      for (const [name, rows] of before) {
        await rowsOf(tables, name, reviewId).delete()
        await (tables[name] as Table<unknown>).bulkPut(rows)
      }
      await refreshEntry(tables, reviewId)
    }, touched)
}

type Images = ReadonlyMap<WorkTable, readonly unknown[]>

async function imagesOf(tables: Tables, names: readonly WorkTable[], reviewId: string): Promise<Images> {
  const images = new Map<WorkTable, readonly unknown[]>()
  for (const name of names) images.set(name, await rowsOf(tables, name, reviewId).toArray())
  return images
}

/** The row of the list depends on no more: a text that is typed does not make the whole list be asked again. */
const isShown = (name: WorkTable): boolean => name === 'work' || name === 'corrections'

const same = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after)
