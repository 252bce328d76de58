import { Dexie, type Table } from 'dexie'
import type { Outcome } from '../../shared/importers/source'
import type { Review } from '../../shared/models/review'
import { databaseName } from './database'

/** A row that the owner has seen in the preview and not confirmed yet. */
export type StagedRow = { readonly outcome: Exclude<Outcome, 'unchanged'>; readonly review: Review }

type StagedPart = { readonly importId: string; readonly part: number; readonly rows: readonly StagedRow[] }

/** Apart from the owner's database: what waits here was never confirmed, and no backup holds it. */
class StagingDatabase extends Dexie {
  declare readonly parts: Table<StagedPart, [importId: string, part: number]>

  constructor() {
    super(`${databaseName}-staging`)
    this.version(1).stores({ parts: '[importId+part]' })
  }
}

const staging = new StagingDatabase()

/** Rows of one part: large enough to be cheap, small enough to hold several in memory. */
export const stagedPartSize = 500

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

/** Lets go of everything that was put aside. */
export const clearStaging = (): Promise<void> => staging.parts.clear()
