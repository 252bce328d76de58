import { goneFrom, type Listing } from '../../shared/importers/listings'
import type { FindListings } from '../../shared/importers/plan-import'
import type { Review } from '../../shared/models/review'
import { database, inOneGo, type Tables } from './database'
import { refreshEntries } from './entries'

/** What former imports saw of a source's list of reviews. */
export const knownListings: FindListings = source => database.listings.where('source').equals(source).toArray()

/** Keeps what an import saw of each source, and marks the reviews that are gone by it. */
export const keepListings = (importId: string, listings: readonly Listing[]): Promise<void> =>
  inOneGo(async tables => {
    const sources = new Set(listings.map(({ source }) => source))
    const before = await goneIn(tables, sources)
    await tables.listings.bulkPut(listings.map((listing, part) => ({ ...listing, importId, part })))
    await mark(tables, await goneIn(tables, sources), before.keys())
  })

/** Forgets what an import saw, and marks the reviews that are gone by what is left. Answers which these are, of every source. */
export const forgetListings = (importId: string): Promise<ReadonlyMap<string, string>> =>
  inOneGo(async tables => {
    const all = new Set((await tables.listings.orderBy('source').uniqueKeys()) as string[])
    const mine = await tables.listings.where('[importId+part]').between([importId, 0], [importId, Infinity]).toArray()
    const before = await goneIn(tables, new Set(mine.map(({ source }) => source)))
    await tables.listings.bulkDelete(mine.map(({ part }) => [importId, part]))
    const after = await goneIn(tables, all)
    await mark(tables, after, before.keys())
    return after
  })

/** A review with the mark that the listings give it, whatever mark it carried before. */
export function withMark(review: Review, gone: ReadonlyMap<string, string>): Review {
  const since = gone.get(review.id)
  if (review.goneSince === since) return review
  const { goneSince: _goneSince, ...rest } = review
  return since === undefined ? rest : { ...rest, goneSince: since }
}

/** Which reviews the kept listings of some sources show to be gone, each with the moment. */
async function goneIn(tables: Tables, sources: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const gone = new Map<string, string>()
  for (const source of sources) {
    const listings = await tables.listings.where('source').equals(source).toArray()
    for (const [id, since] of goneFrom(listings).since) gone.set(id, since)
  }
  return gone
}

/** Sets and takes away the marks of reviews that are gone, and of others that may have been. */
async function mark(tables: Tables, gone: ReadonlyMap<string, string>, others: Iterable<string>): Promise<void> {
  const reviews = await tables.reviews.bulkGet([...new Set([...gone.keys(), ...others])])
  const changed = reviews.flatMap(review => {
    const marked = review && withMark(review, gone)
    return marked && marked !== review ? [marked] : []
  })
  await tables.reviews.bulkPut(changed)
  await refreshEntries(
    tables,
    changed.map(({ id }) => id),
  )
}
