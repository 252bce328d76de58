import Dexie from 'dexie'
import type { MadeReview } from './made-reviews'

/** Stores reviews with `bulkPut` alone, as the app batches them and with the index that it has; gives the seconds it took. */
async function storeAlone(reviews: readonly MadeReview[]): Promise<number> {
  const database = new Dexie(`bench-${performance.now()}`)
  database.version(1).stores({ reviews: 'id, *keys' })
  await database.open()
  const rows = reviews.map(review => ({ ...review, keys: [`yelp:${review.id}`] }))
  const begun = performance.now()
  for (let at = 0; at < rows.length; at += 1_000) await database.table('reviews').bulkPut(rows.slice(at, at + 1_000))
  const seconds = (performance.now() - begun) / 1_000
  await database.delete()
  return seconds
}

Object.assign(globalThis, { storeAlone })
