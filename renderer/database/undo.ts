import { database } from './database'
import { refreshEntry } from './entries'
import type { WorkTables } from './records'

/** Takes one action back, as one transaction. */
export type Undo = () => Promise<void>

type WorkTable = keyof WorkTables

const rowsOf = (table: WorkTable, reviewId: string) => database.table(table).where('reviewId').equals(reviewId)

/**
 * Makes a change to the owner's work on one review as one transaction, and hands back the way to undo it.
 * Undo restores only the tables that the change names, so that a text typed since is never lost.
 */
export async function act(
  reviewId: string,
  tables: readonly WorkTable[],
  change: () => Promise<unknown>,
): Promise<Undo> {
  const inOneGo = <T>(work: () => Promise<T>) => database.transaction('rw', database.tables, work)
  const before = await inOneGo(async () => {
    const images = await Promise.all(
      tables.map(async table => [table, (await rowsOf(table, reviewId).toArray()) as unknown[]] as const),
    )
    await change()
    await refreshEntry(reviewId)
    return images
  })
  return () =>
    inOneGo(async () => {
      for (const [table, rows] of before) {
        await rowsOf(table, reviewId).delete()
        await database.table(table).bulkPut(rows)
      }
      await refreshEntry(reviewId)
    })
}
