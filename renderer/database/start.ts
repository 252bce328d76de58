import { recoverImports } from './imports'
import { openDatabase } from './snapshots'

/** Opens the owner's database at the start of the app: backs up before a migration, takes back what was broken off. */
export async function startDatabase(): Promise<void> {
  await openDatabase()
  await recoverImports()
}
