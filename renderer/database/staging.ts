import { Dexie, type Table } from 'dexie'
import type { Listing } from '../../shared/importers/listings'
import type { PlannedReview } from '../../shared/importers/plan-import'
import { databaseName } from './database'

/**
 * A review that the owner has seen in the preview and not confirmed yet. One that counts as unchanged is kept too
 * where a file knew a more exact date or another key of it.
 */
export type StagedRow = Pick<PlannedReview, 'outcome' | 'review'>

type StagedPart = { readonly importId: string; readonly part: number; readonly rows: readonly StagedRow[] }

/** Apart from the owner's database: what waits here was never confirmed, and no backup holds it. */
class StagingDatabase extends Dexie {
  declare readonly parts: Table<StagedPart, [importId: string, part: number]>
  declare readonly listings: Table<{ readonly importId: string; readonly listings: readonly Listing[] }, string>

  constructor() {
    super(`${databaseName}-staging`)
    this.version(2).stores({ parts: '[importId+part]', listings: 'importId' })
  }
}

const staging = new StagingDatabase()

/** Puts rows aside. A part that is put again replaces the former. */
export const stageRows = (importId: string, part: number, rows: readonly StagedRow[]): Promise<void> =>
  staging.parts.put({ importId, part, rows }).then(() => undefined)

/** The rows that were put aside, part by part. */
export async function* stagedRows(importId: string): AsyncGenerator<readonly StagedRow[]> {
  for (let part = 0; ; part++) {
    const staged = await staging.parts.get([importId, part])
    if (!staged) return
    yield staged.rows
  }
}

/** How many parts of an import were put aside. */
export const countStaged = (importId: string): Promise<number> =>
  staging.parts.where('importId').equals(importId).count()

/** Puts aside what the files show of each source. */
export const stageListings = (importId: string, listings: readonly Listing[]): Promise<void> =>
  staging.listings.put({ importId, listings }).then(() => undefined)

/** What the files of an import show of each source. */
export const stagedListings = async (importId: string): Promise<readonly Listing[]> =>
  (await staging.listings.get(importId))?.listings ?? []

/** Lets go of everything that was put aside. */
export const clearStaging = (): Promise<void> =>
  Promise.all([staging.parts.clear(), staging.listings.clear()]).then(() => undefined)
