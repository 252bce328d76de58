import { applyCorrections } from '../../shared/inbox/apply-corrections'
import { makeEntry, type Entry } from '../../shared/inbox/entry'
import { database, inOneGo, type Tables } from './database'
import { entryBasis } from './settings'

/** The inbox rows of the given reviews, in the order asked; a review that is gone leaves a gap. */
export const entriesOf = (ids: readonly string[]): Promise<(Entry | undefined)[]> => database.entries.bulkGet([...ids])

/** Makes a review's inbox row anew from what is stored of it, inside the transaction of the change. */
export async function refreshEntry(tables: Tables, reviewId: string): Promise<void> {
  const [review, assessment, work, corrections] = await Promise.all([
    tables.reviews.get(reviewId),
    tables.assessments.get(reviewId),
    tables.work.get(reviewId),
    tables.corrections.where('reviewId').equals(reviewId).toArray(),
  ])
  if (!review || !assessment) return tables.entries.delete(reviewId)
  const imported = review.importId === undefined ? undefined : await tables.imports.get(review.importId)
  const basis = { ...(await entryBasis(tables)), seenAt: imported?.at ?? new Date(0).toISOString() }
  const corrected = applyCorrections(assessment, review.text, corrections)
  await tables.entries.put(makeEntry(review, corrected, work, basis))
}

/** Makes every inbox row anew, after the answer goals or the time zone changed. Safe to break off and to repeat. */
export async function refreshAllEntries(pageSize = 500): Promise<void> {
  const importedAt = new Map((await database.imports.toArray()).map(({ id, at }) => [id, at]))
  let after = ''
  for (;;) {
    const last = await inOneGo(tables => refreshPage(tables, after, pageSize, importedAt))
    if (last === undefined) return
    after = last
  }
}

async function refreshPage(
  tables: Tables,
  after: string,
  pageSize: number,
  importedAt: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const reviews = await tables.reviews.where('id').above(after).limit(pageSize).toArray()
  const ids = reviews.map(({ id }) => id)
  const [assessments, works, corrections] = await Promise.all([
    tables.assessments.bulkGet(ids),
    tables.work.bulkGet(ids),
    tables.corrections.where('reviewId').anyOf(ids).toArray(),
  ])
  const basis = await entryBasis(tables)
  const entries = reviews.flatMap((review, index) => {
    const assessment = assessments[index]
    if (!assessment) return []
    const seenAt = importedAt.get(review.importId ?? '') ?? new Date(0).toISOString()
    const own = corrections.filter(({ reviewId }) => reviewId === review.id)
    const corrected = applyCorrections(assessment, review.text, own)
    return [makeEntry(review, corrected, works[index], { ...basis, seenAt })]
  })
  await tables.entries.bulkPut(entries)
  return ids.at(-1)
}
