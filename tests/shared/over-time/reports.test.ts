import { expect, test } from 'vitest'
import type { Burst } from '../../../shared/over-time/bursts'
import { burstReport, copyReport } from '../../../shared/over-time/reports'

const burst: Burst = {
  platform: 'yelp',
  kind: 'low',
  ids: ['r1', 'r2', 'r3', 'r4', 'r5'],
  from: '2026-10-10',
  to: '2026-10-11',
  days: 2,
  low: 5,
  high: 0,
  usualPerDay: 1 / 7,
  chance: 1e-9,
}

test('a report of a burst gives figures and days', () => {
  expect(burstReport(burst)).toBe(
    '5 reviews with low ratings were posted from 2026-10-10 to 2026-10-11; before that, about 4 a month were usual on this page.',
  )
  expect(burstReport({ ...burst, to: burst.from, usualPerDay: 0.01 })).toBe(
    '5 reviews with low ratings were posted on 2026-10-10; before that, fewer than one a month was usual on this page.',
  )
})

test('praise is not reported', () => expect(burstReport({ ...burst, kind: 'high', low: 0, high: 5 })).toBe(''))

test('no report calls anything fake', () =>
  expect(`${burstReport(burst)} ${copyReport}`).not.toMatch(/fake|unfair|lie/i))
