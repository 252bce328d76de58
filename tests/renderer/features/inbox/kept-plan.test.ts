import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { database } from '../../../../renderer/database/database'
import { skip } from '../../../../renderer/database/work'
import { isUnfinished, mondayOf, plannedThisWeek } from '../../../../renderer/features/inbox/kept-plan'
import { makeReview, storeReview } from '../../database/make-review'

beforeEach(async () => {
  await database.delete()
  await database.open()
})

const planned = [
  { id: 'r1', reason: 'complaint', minutes: 4 },
  { id: 'r2', reason: 'praise', minutes: 2 },
] as const

test('a week begins on Monday, by the calendar of the business', () => {
  expect(mondayOf(Date.parse('2026-11-24T12:00:00Z'), 'UTC')).toBe('2026-11-23')
  expect(mondayOf(Date.parse('2026-11-23T00:00:00Z'), 'UTC')).toBe('2026-11-23')
  expect(mondayOf(Date.parse('2026-11-29T23:00:00Z'), 'UTC')).toBe('2026-11-23')
  expect(mondayOf(Date.parse('2026-11-23T03:00:00Z'), 'America/Denver')).toBe('2026-11-16')
})

test('a plan holds until its week ends', () => {
  const kept = { monday: '2026-11-23', planned }
  expect(plannedThisWeek(kept, Date.parse('2026-11-29T12:00:00Z'), 'UTC')).toEqual(planned)
  expect(plannedThisWeek(kept, Date.parse('2026-11-30T12:00:00Z'), 'UTC')).toEqual([])
  expect(plannedThisWeek(undefined, Date.parse('2026-11-30T12:00:00Z'), 'UTC')).toEqual([])
})

test('a plan is finished once nothing of it waits for an answer', async () => {
  await storeReview(makeReview('r1'))
  await storeReview(makeReview('r2'))
  await skip('r1')
  expect(await isUnfinished(planned)).toBe(true)
  await skip('r2')
  expect(await isUnfinished(planned)).toBe(false)
  expect(await isUnfinished([{ id: 'gone', reason: 'praise', minutes: 2 }])).toBe(false)
  expect(await isUnfinished([])).toBe(false)
})
