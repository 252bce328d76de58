import { database, inOneGo, type Tables } from './database'
import { refreshEntry } from './entries'
import { forgetListings, withMark } from './listings'
import type { BeforeImage, ImportChange } from './records'

/**
 * Takes an import back, part by part, last part first. Each part is one transaction that also forgets the part,
 * so that a broken-off taking back goes on where it stopped.
 */
export async function takeBackImport(importId: string): Promise<void> {
  const record = await database.imports.get(importId)
  if (!record) return
  await database.imports.put({ ...record, state: 'taking-back' })
  const later = await laterChanges(record.at, importId)
  const gone = await forgetListings(importId)
  const lastPart = () => database.importChanges.where('importId').equals(importId).last()
  for (let part = await lastPart(); part; part = await lastPart()) {
    const change = part
    await inOneGo(tables => takeBackPart(tables, change, later, gone))
  }
  await database.imports.delete(importId)
}

/** Which part of a later import changed a review first, by review id. */
type LaterChanges = ReadonlyMap<string, [importId: string, part: number]>

async function laterChanges(at: string, importId: string): Promise<LaterChanges> {
  const later = await database.imports.where('at').aboveOrEqual(at).sortBy('at')
  const first = new Map<string, [string, number]>()
  for (const { id } of later) {
    if (id === importId) continue
    await database.importChanges
      .where('importId')
      .equals(id)
      .each(({ part, changed }) => {
        for (const { review } of changed) if (!first.has(review.id)) first.set(review.id, [id, part])
      })
  }
  return first
}

async function takeBackPart(
  tables: Tables,
  change: ImportChange,
  later: LaterChanges,
  gone: ReadonlyMap<string, string>,
): Promise<void> {
  const goes = change.added.filter(id => !later.has(id))
  await deleteReviews(tables, goes)
  for (const id of change.added) if (later.has(id)) await rewriteLater(tables, later, id, undefined)
  for (const image of change.changed) {
    if (later.has(image.review.id)) await rewriteLater(tables, later, image.review.id, image)
    else await restore(tables, { ...image, review: withMark(image.review, gone) })
  }
  await tables.importChanges.delete([change.importId, change.part])
}

/** A later import changed the review as well: its state stays, and that import's own undo leads to where this one began. */
async function rewriteLater(
  tables: Tables,
  later: LaterChanges,
  id: string,
  image: BeforeImage | undefined,
): Promise<void> {
  const key = later.get(id)
  const change = key && (await tables.importChanges.get(key))
  if (!change) return
  const others = change.changed.filter(({ review }) => review.id !== id)
  await tables.importChanges.put(
    image ? { ...change, changed: [...others, image] } : { ...change, changed: others, added: [...change.added, id] },
  )
}

async function restore(tables: Tables, { review, assessment, work }: BeforeImage): Promise<void> {
  await tables.reviews.put(review)
  if (assessment) await tables.assessments.put(assessment)
  const current = await tables.work.get(review.id)
  // Only what the import itself did to the state is taken back, not what the owner did since.
  if (work && current?.state === 'live' && work.state === 'copied') await tables.work.put(work)
  await refreshEntry(tables, review.id)
}

async function deleteReviews(tables: Tables, ids: readonly string[]): Promise<void> {
  const all = [...ids]
  await tables.reviews.bulkDelete(all)
  await tables.assessments.bulkDelete(all)
  await tables.entries.bulkDelete(all)
  await tables.replies.bulkDelete(all)
  await tables.work.bulkDelete(all)
  for (const table of [tables.steps, tables.promises, tables.reports, tables.corrections]) {
    await table.where('reviewId').anyOf(all).delete()
  }
}
