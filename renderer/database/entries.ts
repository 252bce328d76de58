import { applyCorrections } from '../../shared/inbox/apply-corrections'
import { makeEntry, type Entry } from '../../shared/inbox/entry'
import type { Review } from '../../shared/models/review'
import { database, inOneGo, type TableName, type Tables } from './database'
import { entryBasis } from './settings'

/** The inbox rows of the given reviews, in the order asked; a review that is gone leaves a gap. */
export const entriesOf = (ids: readonly string[]): Promise<(Entry | undefined)[]> => database.entries.bulkGet([...ids])

/** When the given reviews came in (ISO instant): the moment of the import that brought each as it is now. */
export async function seenAtOf(
  tables: Tables,
  reviews: readonly Pick<Review, 'importId'>[],
): Promise<(review: Pick<Review, 'importId'>) => string> {
  const ids = [...new Set(reviews.map(({ importId }) => importId ?? ''))]
  const imports = await tables.imports.bulkGet(ids)
  const moments = new Map(imports.flatMap(record => (record ? [[record.id, record.at]] : [])))
  return ({ importId }) => moments.get(importId ?? '') ?? new Date(0).toISOString()
}

/** What a transaction that makes inbox rows anew touches. */
export const entryTables = [
  'entries',
  'reviews',
  'assessments',
  'work',
  'corrections',
  'settings',
  'imports',
] as const satisfies readonly TableName[]

/** Makes a review's inbox row anew from what is stored of it, inside the transaction of the change. */
export async function refreshEntry(tables: Tables, reviewId: string): Promise<void> {
  await refreshEntries(tables, [reviewId])
}

/** The same for many. A review that is gone, or was never assessed, has no row. */
export async function refreshEntries(tables: Tables, ids: readonly string[]): Promise<void> {
  const [reviews, assessments, works, corrections] = await Promise.all([
    tables.reviews.bulkGet([...ids]),
    tables.assessments.bulkGet([...ids]),
    tables.work.bulkGet([...ids]),
    tables.corrections.where('reviewId').anyOf(ids).toArray(),
  ])
  const basis = await entryBasis(tables)
  const seenAt = await seenAtOf(
    tables,
    reviews.flatMap(review => review ?? []),
  )
  const entries: Entry[] = []
  const gone: string[] = []
  for (const [index, id] of ids.entries()) {
    const review = reviews[index]
    const assessment = assessments[index]
    if (!review || !assessment) {
      gone.push(id)
      continue
    }
    const own = corrections.filter(({ reviewId }) => reviewId === id)
    const corrected = applyCorrections(assessment, review.text, own)
    entries.push(makeEntry(review, corrected, works[index], { ...basis, seenAt: seenAt(review) }))
  }
  await tables.entries.bulkPut(entries)
  await tables.entries.bulkDelete(gone)
}

/** Makes every inbox row anew, after the answer goals or the time zone changed. Safe to break off and to repeat. */
export async function refreshAllEntries(pageSize = 500): Promise<void> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const from: string = after
    after = await inOneGo(async tables => {
      const ids = await tables.reviews.where('id').above(from).limit(pageSize).primaryKeys()
      await refreshEntries(tables, ids)
      return ids.at(-1)
    })
  }
}
