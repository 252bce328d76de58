import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Review } from '../../shared/models/review'
import type { PlannedReview, PlanEvent } from '../../shared/importers/plan-import'
import { planImport } from '../../shared/importers/plan-import'
import type { ImportReport, ReadOptions, SourceFile } from '../../shared/importers/source'

/** The moment at which every test imports. */
export const now = '2026-11-24T12:00:00Z'

/** Bytes as a file that comes in chunks of a size, to show that no format depends on where a chunk ends. */
export function memoryFile(name: string, content: string | Uint8Array, chunkSize = 65_536): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    size: bytes.length,
    async *chunks() {
      await Promise.resolve()
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
    },
  }
}

/** A file of the disk, or all files of a folder under the folder's name. */
export function diskFiles(path: string, chunkSize?: number): SourceFile[] {
  if (!statSync(path).isDirectory()) return [memoryFile(basename(path), readFileSync(path), chunkSize)]
  const root = join(path, '..')
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    )
  return walk(path).map(file => memoryFile(relative(root, file), readFileSync(file), chunkSize))
}

/** A database in memory: what the planned rows leave behind. */
export type MemoryDatabase = { readonly reviews: Map<string, Review>; readonly byKey: Map<string, string> }
export const emptyDatabase = (): MemoryDatabase => ({ reviews: new Map(), byKey: new Map() })

/** What one import did. */
export type Imported = {
  readonly report: ImportReport
  readonly rows: readonly PlannedReview[]
  readonly events: readonly PlanEvent[]
}

/** Imports files into a database in memory. */
export async function importInto(
  database: MemoryDatabase,
  files: readonly SourceFile[],
  options: Partial<ReadOptions & { readonly importId: string }> = {},
): Promise<Imported> {
  const rows: PlannedReview[] = []
  const events: PlanEvent[] = []
  let report: ImportReport | undefined
  const plan = planImport(files, { now, timeZone: 'America/Los_Angeles', importId: 'i1', ...options }, keys => {
    const found = new Map<string, Review>()
    for (const key of keys) {
      const review = database.reviews.get(database.byKey.get(key) ?? '')
      if (review) found.set(key, review)
    }
    return Promise.resolve(found)
  })
  for await (const event of plan) {
    events.push(event)
    if (event.kind === 'planned') rows.push(...event.rows)
    if (event.kind === 'report') report = event.report
  }
  for (const { review } of rows) {
    database.reviews.set(review.id, review)
    for (const key of review.keys) if (!database.byKey.has(key)) database.byKey.set(key, review.id)
  }
  if (!report) throw new Error('The import ended without a report.')
  return { report, rows, events }
}
