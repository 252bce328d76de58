import { assess, assessmentVersion } from '../../shared/assessment/assess'
import { inOneGo, type Tables } from './database'
import { refreshEntries } from './entries'
import { getSetting, setSetting, type Settings } from './settings'

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
  await tables.assessments.bulkPut(reviews.map(review => ({ ...assess(review), id: review.id })))
  await refreshEntries(tables, ids)
  const standing: Standing = { rules, after: ids.at(-1) ?? after, done: false }
  await tables.settings.put({ key: 'reassessment', value: standing })
  return ids
}
