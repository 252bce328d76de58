import type { Table } from 'dexie'
import { inOneGo, type Tables } from './database'
import { refreshEntry } from './entries'
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
  const before = await inOneGo(async tables => {
    const images: (readonly [WorkTable, readonly unknown[]])[] = []
    for (const name of names) images.push([name, await rowsOf(tables, name, reviewId).toArray()])
    await change(tables)
    await refreshEntry(tables, reviewId)
    return images
  })
  return () =>
    inOneGo(async tables => {
      for (const [name, rows] of before) {
        await rowsOf(tables, name, reviewId).delete()
        await (tables[name] as Table<unknown>).bulkPut(rows)
      }
      await refreshEntry(tables, reviewId)
    })
}
