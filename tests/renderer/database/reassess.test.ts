import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { correct } from '../../../renderer/database/corrections'
import { database } from '../../../renderer/database/database'
import { reassessAll } from '../../../renderer/database/reassess'
import { getSetting } from '../../../renderer/database/settings'
import { skip } from '../../../renderer/database/work'
import { makeReview, storeReview } from './make-review'

const sick = 'The chicken was raw. We all got food poisoning and my son was in hospital.'

beforeEach(async () => {
  await database.delete()
  await database.open()
})

test('reviews under old rules are assessed anew, once', async () => {
  await storeReview(makeReview('a', { text: sick }))
  await storeReview(makeReview('b'))
  await skip('b')
  expect(await reassessAll(undefined, '2')).toBe(2)
  expect((await database.entries.get('a'))?.tier).toBeLessThan(3)
  expect((await database.assessments.get('a'))?.urgency.signals.length).toBeGreaterThan(0)
  expect((await database.entries.get('b'))?.state).toBe('skipped')
  expect(await reassessAll(undefined, '2')).toBe(0)
})

test('what was broken off goes on where it stopped', async () => {
  const many = Array.from({ length: 250 }, (_, index) => makeReview(`r${String(index).padStart(3, '0')}`))
  for (const review of many) await storeReview(review)
  let pages = 0
  const cut = () => (++pages === 2 ? Promise.reject(new Error('The power is gone.')) : Promise.resolve())
  await expect(reassessAll(cut, '2')).rejects.toThrow()
  expect(await getSetting('reassessment')).toEqual({ rules: '2', after: 'r199', done: false })
  expect(await reassessAll(undefined, '2')).toBe(50)
  expect(await reassessAll(undefined, '3')).toBe(250)
})

test('a signal that the owner dismissed stays dismissed under new rules', async () => {
  await storeReview(makeReview('a', { text: sick }))
  await reassessAll(undefined, '2')
  const { urgency } = (await database.assessments.get('a'))!
  for (const { id, start, end } of urgency.signals) {
    await correct('a', { family: 'urgency', signalId: id, words: sick.slice(start, end), kind: 'dismissed' })
  }
  expect((await database.entries.get('a'))?.tier).toBe(3)
  await reassessAll(undefined, '3')
  expect((await database.entries.get('a'))?.tier).toBe(3)
})
