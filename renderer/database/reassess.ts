import { assess, assessmentVersion } from '../../shared/assessment/assess'
import { applyCorrections } from '../../shared/inbox/apply-corrections'
import { makeEntry } from '../../shared/inbox/entry'
import { inOneGo, type Tables } from './database'
import { entryBasis, getSetting, setSetting, type Settings } from './settings'

/** Reviews that are assessed in one go: few enough that nobody waits for the database. */
const pageSize = 100

type Standing = Settings['reassessment']

/**
 * Assesses every stored review anew where the rules have changed since. Goes on where it was broken off;
 * the owner's corrections stay. Answers how many reviews were assessed.
 * @param rest is awaited after each page, so that others get their turn
 */
export async function reassessAll(
  rest: () => Promise<void> = () => Promise.resolve(),
  rules = String(assessmentVersion),
): Promise<number> {
  const known = await getSetting('reassessment')
  if (known?.rules === rules && known.done) return 0
  let after = known?.rules === rules ? known.after : ''
  let count = 0
  for (;;) {
    const page = await inOneGo(tables => reassessPage(tables, after, rules))
    if (page.length === 0) break
    count += page.length
    after = page.at(-1) ?? after
    await rest()
  }
  await setSetting('reassessment', { rules, after: '', done: true })
  return count
}

async function reassessPage(tables: Tables, after: string, rules: string): Promise<readonly string[]> {
  const reviews = await tables.reviews.where('id').above(after).limit(pageSize).toArray()
  const ids = reviews.map(({ id }) => id)
  if (ids.length === 0) return ids
  const [works, corrections, entries] = await Promise.all([
    tables.work.bulkGet(ids),
    tables.corrections.where('reviewId').anyOf(ids).toArray(),
    tables.entries.bulkGet(ids),
  ])
  const basis = await entryBasis(tables)
  const assessed = reviews.map(review => ({ review, assessment: assess(review) }))
  await tables.assessments.bulkPut(assessed.map(({ review: { id }, assessment }) => ({ ...assessment, id })))
  await tables.entries.bulkPut(
    assessed.map(({ review, assessment }, index) => {
      const own = corrections.filter(({ reviewId }) => reviewId === review.id)
      // An undated review keeps the moment of its import, which its inbox row has already.
      const seenAt = entries[index]?.at ?? new Date(0).toISOString()
      return makeEntry(review, applyCorrections(assessment, review.text, own), works[index], { ...basis, seenAt })
    }),
  )
  const standing: Standing = { rules, after: ids.at(-1) ?? after, done: false }
  await tables.settings.put({ key: 'reassessment', value: standing })
  return ids
}
