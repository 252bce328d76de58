import type { Transaction } from 'dexie'

/** One change of shape: the tables with their indexes, and what becomes of the rows that are there. */
export type Migration = {
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
