import { Dexie, type EntityTable } from 'dexie'
import { packBackup } from './backup-file'
import { recoverImports } from './imports'
import { AppDatabase, currentVersion, database, databaseName } from './database'

/** What an automatic backup was taken before. */
export type SnapshotReason = 'import' | 'restore' | 'migration'

/** An automatic backup, without its content. `at` is an ISO instant, `size` is in bytes. */
export type Snapshot = {
  readonly id: string
  readonly at: string
  readonly reason: SnapshotReason
  readonly version: number
  readonly size: number
}

/** How many automatic backups are kept. */
const kept = 5

/** A database of its own: a backup never holds backups, and a restore never deletes them. */
class SnapshotDatabase extends Dexie {
  declare readonly snapshots: EntityTable<Snapshot, 'id'>
  declare readonly contents: EntityTable<{ readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> }, 'id'>

  constructor() {
    super(`${databaseName}-snapshots`)
    this.version(1).stores({ snapshots: 'id, at', contents: 'id' })
  }
}

const store = new SnapshotDatabase()

/** Keeps a backup of everything as it is now, and lets go of the oldest. */
export const takeSnapshot = (reason: SnapshotReason): Promise<Snapshot> => snapshotOf(database, reason)

/**
 * Up to so many reviews a backup takes a moment. Where it takes longer, one within so many milliseconds is enough: an
 * import is undone by its own journal, which needs no backup.
 */
const limits = { fewReviews: 10_000, freshFor: 20 * 3_600_000 }

/** Keeps a backup before an import; of a large database not more often than once a day. Answers whether one was due. */
export async function takeImportSnapshot({ fewReviews, freshFor } = limits): Promise<boolean> {
  const isLarge = (await database.reviews.count()) > fewReviews
  const newest = isLarge ? await store.snapshots.orderBy('at').last() : undefined
  if (newest && Date.now() - Date.parse(newest.at) < freshFor) return false
  await takeSnapshot('import')
  return true
}

async function snapshotOf(source: AppDatabase, reason: SnapshotReason): Promise<Snapshot> {
  const bytes = await packBackup(source)
  const at = new Date().toISOString()
  const snapshot = { id: crypto.randomUUID(), at, reason, version: source.verno, size: bytes.length }
  await store.transaction('rw', store.snapshots, store.contents, async () => {
    await store.snapshots.add(snapshot)
    await store.contents.add({ id: snapshot.id, bytes })
    const old = (await store.snapshots.orderBy('at').reverse().primaryKeys()).slice(kept)
    await store.snapshots.bulkDelete(old)
    await store.contents.bulkDelete(old)
  })
  return snapshot
}

/** The automatic backups, newest first. */
export const listSnapshots = (): Promise<Snapshot[]> => store.snapshots.orderBy('at').reverse().toArray()

/** The content of an automatic backup, to restore or to save as a file. */
export async function openSnapshot(id: string): Promise<Blob | undefined> {
  const content = await store.contents.get(id)
  return content && new Blob([content.bytes])
}

/** Deletes every automatic backup. */
export const deleteSnapshots = (): Promise<void> => store.delete({ disableAutoOpen: false })

/** A window that stays empty for longer than this (milliseconds) looks broken. */
const patience = 3000

/**
 * Opens the owner's database, after keeping a backup in its old shape where a migration is due, and takes back an
 * import that was broken off; a large one goes on being taken back behind the open window.
 * To be called once at the start, before the first query.
 */
export async function openDatabase(): Promise<void> {
  const stored = await storedVersion()
  if (stored !== undefined && stored > 0 && stored < currentVersion) {
    const old = new AppDatabase(databaseName, stored)
    // A migration is one transaction: where a full disk has no room for the backup, it must not lock the owner out.
    await snapshotOf(old, 'migration').catch(() => undefined)
    old.close()
  }
  await database.open()
  // What fails is tried again at the next start; until then it does not count as imported.
  const recovered = recoverImports().catch(() => undefined)
  await Promise.race([recovered, new Promise(resolve => setTimeout(resolve, patience))])
}

/** Dexie stores ten times its own version. */
async function storedVersion(): Promise<number | undefined> {
  const known = await indexedDB.databases()
  const own = known.find(({ name }) => name === databaseName)
  return own?.version === undefined ? undefined : Math.floor(own.version / 10)
}
