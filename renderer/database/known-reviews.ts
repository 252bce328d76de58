import type { FindKnown } from '../../shared/importers/plan-import'
import type { Review } from '../../shared/models/review'
import { database } from './database'

/**
 * An index is searched key by key, so reading every key once is quicker where there are few reviews, or many keys to
 * look up.
 */
const ways = { fewReviews: 20_000, manyKeys: 2000 }
const pageSize = 2000

/** Finds stored reviews by the keys of the identity ladder. Holds for one import, in which the stored reviews stay as they are. */
export function knownReviews({ fewReviews, manyKeys } = ways): FindKnown {
  let asked = 0
  let isFew: boolean | undefined
  let ids: ReadonlyMap<string, string> | undefined

  async function candidates(keys: readonly string[]): Promise<(Review | undefined)[]> {
    if (!ids) return database.reviews.where('keys').anyOf(keys).distinct().toArray()
    const known = ids
    return database.reviews.bulkGet([...new Set(keys.flatMap(key => known.get(key) ?? []))])
  }

  return async keys => {
    asked += keys.length
    isFew ??= (await database.reviews.count()) <= fewReviews
    if (isFew || asked > manyKeys) ids ??= await everyKey()
    const wanted = new Set(keys)
    const found = new Map<string, Review>()
    for (const review of await candidates(keys)) {
      for (const key of review?.keys ?? []) if (review && wanted.has(key)) found.set(key, review)
    }
    return found
  }
}

/** Which review has each key. */
async function everyKey(): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  let after = ''
  for (;;) {
    const page = await database.reviews.where('id').above(after).limit(pageSize).toArray()
    const last = page.at(-1)
    if (!last) return ids
    for (const { id, keys } of page) for (const key of keys) ids.set(key, id)
    after = last.id
  }
}
