import { expect, test } from 'vitest'
import type { Burst } from '../../../shared/over-time/bursts'
import { burstsById, nothingFound, overTimeOf } from '../../../shared/over-time/over-time'

const burst: Burst = {
  platform: 'yelp',
  kind: 'low',
  ids: ['r1', 'r2'],
  from: '2026-10-10',
  to: '2026-10-10',
  days: 1,
  low: 2,
  high: 0,
  usualPerDay: 0.1,
  chance: 1e-9,
}

test('a review has the burst that it came in', () => {
  const found = { ...nothingFound, bursts: burstsById([burst]) }
  expect(overTimeOf(found, 'r2')).toEqual({ burst, alike: [], samePerson: [] })
  expect(overTimeOf(found, 'r3')).toBeUndefined()
})

test('who told two sites the same is not suggested twice', () => {
  const alike = new Map([['r1', [{ id: 'r2', kind: 'again', share: 1 } as const]]])
  const samePerson = new Map([
    ['r1', [{ id: 'r2', name: 'full', days: 0 } as const, { id: 'r3', name: 'initial', days: 1 } as const]],
  ])
  expect(overTimeOf({ ...nothingFound, alike, samePerson }, 'r1')?.samePerson.map(({ id }) => id)).toEqual(['r3'])
})
