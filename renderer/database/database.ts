import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Entry } from '../../shared/inbox/entry'
import type { Review } from '../../shared/models/review'
import type { Correction, OwnerPromise, Reply, SiteReport, StepMark, Work } from '../../shared/models/work'
import { migrations } from './migrations'
import type { AssessmentRecord, ImportChange, ImportRecord, ListingRecord, SettingRecord } from './records'

/** The version of the newest shape. */
export const currentVersion = migrations.length

/** The name of the owner's database on this origin. */
export const databaseName = 'evenkeel'

/** All that Evenkeel keeps, in the origin's own storage. */
export class AppDatabase extends Dexie {
  declare readonly reviews: EntityTable<Review, 'id'>
  declare readonly assessments: EntityTable<AssessmentRecord, 'id'>
  declare readonly entries: EntityTable<Entry, 'id'>
  declare readonly replies: EntityTable<Reply, 'reviewId'>
  declare readonly work: EntityTable<Work, 'reviewId'>
  declare readonly steps: Table<StepMark, [reviewId: string, stepId: string]>
  declare readonly promises: EntityTable<OwnerPromise, 'id'>
  declare readonly reports: EntityTable<SiteReport, 'id'>
  declare readonly corrections: EntityTable<Correction, 'id'>
  declare readonly imports: EntityTable<ImportRecord, 'id'>
  declare readonly importChanges: Table<ImportChange, [importId: string, part: number]>
  declare readonly listings: Table<ListingRecord, [importId: string, part: number]>
  declare readonly settings: EntityTable<SettingRecord, 'key'>

  /** @param version stop at an older shape, for migration tests and for reading old backups */
  constructor(name = databaseName, version = currentVersion) {
    super(name)
    migrations.slice(0, version).forEach(({ stores, upgrade }, index) => {
      const declared = this.version(index + 1).stores(stores)
      if (upgrade) declared.upgrade(upgrade)
    })
  }
}

/** The owner's database, as every query of this folder uses it. Opens at the first query. */
export const database = new AppDatabase()

/** The tables, of the database at large or of one transaction. */
export type Tables = Omit<AppDatabase, keyof Dexie>

/** The tables by name. */
export type TableName = Extract<
  { [Name in keyof Tables]: Tables[Name] extends { toArray: unknown } ? Name : never }[keyof Tables],
  string
>

/**
 * Runs work as one transaction: all of it is kept, or nothing. What belongs to it goes through the tables that it is
 * handed. Dexie can follow a transaction by itself too, but loses it where one awaited function returns through two
 * others, and what comes then would be kept on its own.
 * @param names the tables that it touches; all where they are left out. It waits for whoever writes to one of them.
 */
export const inOneGo = <T>(work: (tables: Tables) => Promise<T>, names?: readonly TableName[]): Promise<T> =>
  database.transaction('rw', names ?? database.tables, transaction => work(transaction as unknown as Tables))
