import { expect, test } from 'vitest'
import { ratingTrend } from '../../../../shared/patterns/charts/rating-trend'
import { makePatternRow, readChart } from '../../../helpers/make-pattern-row'

test('a month shows the mean of its stars and how many there are', () => {
  const rows = [makePatternRow({ stars: 2 }), makePatternRow({ stars: 5 })]
  expect(readChart(ratingTrend, rows, ['2026-07'])).toEqual([{ month: '2026-07', mean: 3.5, count: 2, few: true }])
})

test('a month without ratings has no mean, not a zero', () => {
  expect(readChart(ratingTrend, [makePatternRow()], ['2026-07'])[0]?.mean).toBeUndefined()
})

test('ten ratings are no longer few', () => {
  const rows = Array.from({ length: 10 }, () => makePatternRow({ stars: 4 }))
  expect(readChart(ratingTrend, rows, ['2026-07'])[0]?.few).toBe(false)
})
