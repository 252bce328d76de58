import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { database } from '../../../renderer/database/database'
import { knownReviews } from '../../../renderer/database/known-reviews'
import { makeReview, storeReview } from './make-review'

beforeEach(async () => {
  await database.delete()
  await database.open()
  await storeReview(makeReview('r1'))
  await storeReview(makeReview('r2', { keys: ['yelp|x', 'text|y', '~start|z'] }))
})

test.each([
  ['key by key', { fewReviews: 0, manyKeys: 1000 }],
  ['from every key at once', { fewReviews: 1000, manyKeys: 1000 }],
])('a review is known by any of its keys, looked up %s', async (_way, ways) => {
  const findKnown = knownReviews(ways)
  const known = await findKnown(['text|y', 'yelp|r1', 'nothing'])
  expect([...known].map(([key, review]) => `${key}=${review.id}`).sort()).toEqual(['text|y=r2', 'yelp|r1=r1'])
  expect((await findKnown(['~start|z', 'yelp|x'])).size).toBe(2)
  expect((await findKnown([])).size).toBe(0)
})

test('a long import changes its way in the middle and finds the same', async () => {
  const findKnown = knownReviews({ fewReviews: 0, manyKeys: 2 })
  for (const key of ['yelp|r1', 'yelp|x', 'text|y', 'yelp|r1']) {
    expect([...(await findKnown([key])).keys()]).toEqual([key])
  }
})
