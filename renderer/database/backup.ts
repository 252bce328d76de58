import { Dexie } from 'dexie'
import { BackupRefusal, isStoredReview, type BackupRow } from '../../shared/backup/format'
import { packBackup, pagesOf, unpackBackup } from './backup-file'
import { AppDatabase, database, databaseName } from './database'
import { recoverImports } from './imports'
import { deleteSnapshots, takeSnapshot } from './snapshots'

const scratchName = `${databaseName}-restore`

/** The whole database as a file, compressed; encrypted where a passphrase is given. */
export const makeBackup = (passphrase?: string): Promise<Uint8Array<ArrayBuffer>> => packBackup(database, passphrase)

/** A name for a backup file, with the day (`YYYY-MM-DD`) it was made. */
export const backupName = (day: string): string => `evenkeel-${day}.backup`

/**
 * Replaces everything with what a backup holds, after keeping what is there now.
 *
 * The backup is loaded into a scratch database at its own version and reopened at ours,
 * so the migrations that upgrade the owner's database are the ones that upgrade a backup.
 * What is refused throws a `BackupRefusal` and changes nothing; the swap itself is one transaction.
 */
export async function restoreBackup(file: Blob, passphrase?: string): Promise<void> {
  try {
    await loadScratch(file, passphrase)
    const upgraded = new AppDatabase(scratchName)
    try {
      await checkReviews(upgraded)
      await takeSnapshot('restore')
      await swapIn(upgraded)
      await recoverImports()
    } finally {
      upgraded.close()
    }
  } finally {
    await Dexie.delete(scratchName)
  }
}

async function loadScratch(file: Blob, passphrase?: string): Promise<void> {
  await Dexie.delete(scratchName)
  let scratch: AppDatabase | undefined
  try {
    for await (const line of unpackBackup(file, passphrase)) {
      if ('kind' in line) {
        scratch = new AppDatabase(scratchName, line.version)
        await scratch.open()
      } else if ('table' in line) {
        await addRows(scratch, line.table, line.rows)
      }
    }
  } finally {
    scratch?.close()
  }
}

async function addRows(scratch: AppDatabase | undefined, table: string, rows: readonly BackupRow[]): Promise<void> {
  if (!scratch?.tables.some(({ name }) => name === table)) {
    throw new BackupRefusal('unknown-table')
  }
  try {
    await scratch.table(table).bulkAdd([...rows])
  } catch {
    throw new BackupRefusal('damaged')
  }
}

async function checkReviews(upgraded: AppDatabase): Promise<void> {
  for await (const page of pagesOf(upgraded, 'reviews')) {
    if (!page.every(isStoredReview)) {
      throw new BackupRefusal('unreadable-review')
    }
  }
}

/** Copies page by page inside one transaction, which is kept open while the other database answers. */
const swapIn = (upgraded: AppDatabase): Promise<void> =>
  database.transaction('rw', database.tables, async transaction => {
    for (const { name } of database.tables) {
      const table = transaction.table(name)
      await table.clear()
      const pages = pagesOf(upgraded, name)
      for (;;) {
        const page = await Dexie.waitFor(pages.next())
        if (page.done) break
        await table.bulkAdd([...page.value])
      }
    }
  })

/** Deletes every review, reply, setting and backup of this app on this computer. Nothing can bring them back. */
export async function deleteEverything(): Promise<void> {
  database.close()
  await deleteSnapshots()
  for (const name of await Dexie.getDatabaseNames()) {
    if (name.startsWith(databaseName)) await Dexie.delete(name)
  }
  globalThis.localStorage?.clear()
  await database.open()
}
