import { applyCorrections } from '../../shared/inbox/apply-corrections'
import { makeEntry, type Entry } from '../../shared/inbox/entry'
import { database } from './database'
import { entryBasis } from './settings'

/** The inbox rows of the given reviews, in the order asked; a review that is gone leaves a gap. */
export const entriesOf = (ids: readonly string[]): Promise<(Entry | undefined)[]> => database.entries.bulkGet([...ids])

/** Makes a review's inbox row anew from what is stored of it. Runs inside the transaction of the change. */
export async function refreshEntry(reviewId: string): Promise<void> {
  const [review, assessment, work, corrections, basis] = await Promise.all([
    database.reviews.get(reviewId),
    database.assessments.get(reviewId),
    database.work.get(reviewId),
    database.corrections.where('reviewId').equals(reviewId).toArray(),
    entryBasis(),
  ])
  if (!review || !assessment) return database.entries.delete(reviewId)
  const imported = review.importId === undefined ? undefined : await database.imports.get(review.importId)
  const seenAt = imported?.at ?? new Date(0).toISOString()
  const corrected = applyCorrections(assessment, review.text, corrections)
  await database.entries.put(makeEntry(review, corrected, work, { ...basis, seenAt }))
}

/** Makes every inbox row anew, after the answer goals or the time zone changed. Safe to break off and to repeat. */
export async function refreshAllEntries(pageSize = 500): Promise<void> {
  const importedAt = new Map((await database.imports.toArray()).map(({ id, at }) => [id, at]))
  let after = ''
  for (;;) {
    const last = await database.transaction(
      'rw',
      [
        database.reviews,
        database.assessments,
        database.work,
        database.corrections,
        database.settings,
        database.entries,
      ],
      async () => {
        const reviews = await database.reviews.where('id').above(after).limit(pageSize).toArray()
        const ids = reviews.map(({ id }) => id)
        const [assessments, works, corrections, basis] = await Promise.all([
          database.assessments.bulkGet(ids),
          database.work.bulkGet(ids),
          database.corrections.where('reviewId').anyOf(ids).toArray(),
          entryBasis(),
        ])
        const entries = reviews.flatMap((review, index) => {
          const assessment = assessments[index]
          if (!assessment) return []
          const seenAt = importedAt.get(review.importId ?? '') ?? new Date(0).toISOString()
          const own = corrections.filter(({ reviewId }) => reviewId === review.id)
          const corrected = applyCorrections(assessment, review.text, own)
          return [makeEntry(review, corrected, works[index], { ...basis, seenAt })]
        })
        await database.entries.bulkPut(entries)
        return ids.at(-1)
      },
    )
    if (last === undefined) return
    after = last
  }
}
