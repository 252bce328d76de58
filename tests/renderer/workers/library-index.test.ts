import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { database } from '../../../renderer/database/database'
import { saveReplyText } from '../../../renderer/database/replies'
import { skip } from '../../../renderer/database/work'
import { openLibrary, type Library } from '../../../renderer/workers/library-index'
import { makeReview, plainAssessment, storeReview } from '../database/make-review'

let library: Library
let freshened: () => void

/** Resolves after the library has taken in the next change. */
const nextFresh = () => new Promise<void>(resolve => (freshened = resolve))

beforeEach(async () => {
  await database.delete()
  await database.open()
  freshened = () => undefined
  await storeReview(makeReview('r1'))
  await storeReview(makeReview('r2', { platform: 'google', text: 'Best white pie. Ask for Lena.' }))
  library = openLibrary(() => freshened())
})

afterEach(() => library.stop())

const urgent = {
  ...plainAssessment,
  urgency: { tier: 1, signals: [{ id: 'injury', tier: 1, start: 0, end: 3 }] },
} as const

test('the list comes by urgency, with its groups and counts', async () => {
  await storeReview(makeReview('r3'), urgent)
  const { top, ...list } = await library.list({ view: 'to-answer' })
  expect(top.map(({ id }) => id)).toEqual(list.ids)
  expect(list).toEqual({
    ids: ['r3', 'r1', 'r2'],
    groups: [
      { tier: 1, from: 0, count: 1 },
      { tier: 3, from: 1, count: 2 },
    ],
    matching: 3,
    total: 3,
  })
})

test('a search looks into the whole text', async () => {
  expect((await library.list({ view: 'all', search: 'lena' })).ids).toEqual(['r2'])
  await storeReview(makeReview('r4', { text: 'Lena was kind.' }))
  expect((await library.list({ view: 'all', search: 'lena' })).ids).toEqual(['r2', 'r4'])
  expect((await library.list({ view: 'all', search: 'nobody' })).matching).toBe(0)
})

test('the top of a list is told before the whole, as far as it can be', async () => {
  await storeReview(makeReview('r3'), urgent)
  const { top, groups } = (await library.top({ view: 'to-answer' })) ?? { top: [], groups: [] }
  expect(top.map(({ id }) => id)).toEqual(['r3', 'r1', 'r2'])
  expect(groups.map(({ tier }) => tier)).toEqual([1, 3])
  expect((await library.top({ view: 'all', platforms: ['google'] }))?.top.map(({ id }) => id)).toEqual(['r2'])
  expect(await library.top({ view: 'all', search: 'lena' })).toBeUndefined()
  await library.list({ view: 'all', search: 'lena' })
  expect((await library.top({ view: 'all', search: 'lena' }))?.top.map(({ id }) => id)).toEqual(['r2'])
})

test('a longer search looks among what the shorter one found, and so does one word more', async () => {
  await storeReview(makeReview('r3', { text: 'Pie for Lena, cold.' }))
  const found = async (search: string) => [...(await library.list({ view: 'all', search })).ids].sort()
  expect(await found('le')).toEqual(['r2', 'r3'])
  expect(await found('lena')).toEqual(['r2', 'r3'])
  expect(await found('lena cold')).toEqual(['r3'])
  expect(await found('cold')).toEqual(['r1', 'r3'])
  expect(await found('')).toEqual(['r1', 'r2', 'r3'])
})

test('an action shows in the list at once, and its undo too', async () => {
  expect((await library.list({ view: 'to-answer' })).matching).toBe(2)
  const fresh = nextFresh()
  const undo = await skip('r1')
  await fresh
  expect((await library.list({ view: 'to-answer' })).ids).toEqual(['r2'])
  expect((await library.list({ view: 'done' })).ids).toEqual(['r1'])
  await undo()
  expect((await library.list({ view: 'to-answer' })).matching).toBe(2)
})

test('a whole import shows, and what is deleted goes', async () => {
  await library.counts()
  const many = Array.from({ length: 120 }, (_, index) => makeReview(`m${String(index)}`))
  for (const review of many) await storeReview(review)
  expect((await library.counts()).all).toBe(122)
  await database.entries.bulkDelete(many.map(({ id }) => id))
  expect((await library.counts()).all).toBe(2)
  await database.entries.clear()
  expect(Object.values(await library.counts()).every(count => count === 0)).toBe(true)
})

test('facets count each value of each filter within a view', async () => {
  await storeReview(makeReview('r3'), urgent)
  await skip('r1')
  expect(await library.facets('to-answer')).toMatchObject({
    platforms: { google: 1, yelp: 1 },
    tiers: { 1: 1, 3: 1 },
    ratings: { 2: 2 },
    months: { '2026-10': 2 },
  })
})

test('reviews are compared while nobody asks, and anew after one changed', async () => {
  const words = 'We ordered a sofa in March and were told six weeks. In August it came with a torn seam.'
  await storeReview(makeReview('r3', { author: 'Ana Bell', text: words }))
  await storeReview(makeReview('r4', { author: 'Tom Kerr', text: words, platform: 'google' }))
  await library.list({ view: 'all' })
  const copied = { alike: [{ id: 'r4', kind: 'copied', share: 1 }], samePerson: [] }
  await vi.waitFor(async () => expect(await library.overTime('r3')).toEqual(copied))
  expect(await library.overTime('r1')).toBeUndefined()
  await storeReview(makeReview('r4', { author: 'Tom Kerr', text: 'Fine.', platform: 'google' }))
  await vi.waitFor(async () => expect(await library.overTime('r3')).toBeUndefined())
})

test('a search begun before a text changed finds what it says now', async () => {
  const search = { view: 'all', search: 'cold' } as const
  expect((await library.list(search)).ids).toEqual(['r1'])
  await storeReview(makeReview('r2', { text: 'Cold as well.' }))
  expect([...(await library.list(search)).ids].sort()).toEqual(['r1', 'r2'])
})

test('typing a reply does not touch the rows of the list', async () => {
  await library.counts()
  const fresh = nextFresh()
  await saveReplyText('r1', 'public', 'Thank you')
  await fresh
  let count = 0
  freshened = () => void count++
  await saveReplyText('r1', 'public', 'Thank you.')
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(count).toBe(0)
})
