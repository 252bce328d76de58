import { expect, test } from 'vitest'
import { complaintsPerMonth } from '../../../../shared/patterns/charts/complaints-per-month'
import { makePatternRow, readChart } from '../../../helpers/make-pattern-row'

const months = ['2026-06', '2026-07']

test('a review that complains of two things counts for both themes', () => {
  const { series, totals } = readChart(complaintsPerMonth, [makePatternRow({ complaints: ['wait', 'staff'] })], months)
  expect(series.map(({ theme, total }) => [theme, total])).toEqual(
    expect.arrayContaining([
      ['wait', 1],
      ['staff', 1],
    ]),
  )
  expect(totals).toEqual([0, 2])
})

test('the most frequent theme comes first and stands on the axis', () => {
  const rows = [
    makePatternRow({ complaints: ['staff'] }),
    makePatternRow({ complaints: ['wait'] }),
    makePatternRow({ complaints: ['wait'] }),
  ]
  expect(readChart(complaintsPerMonth, rows, months).series.map(({ theme }) => theme)).toEqual(['wait', 'staff'])
})

test('beyond five themes the rest is one series, and nothing is lost', () => {
  const themes = ['wait', 'staff', 'price', 'billing', 'quality', 'damage', 'policy'] as const
  const rows = themes.flatMap((theme, at) =>
    Array.from({ length: 10 - at }, () => makePatternRow({ complaints: [theme] })),
  )
  const { series, totals } = readChart(complaintsPerMonth, rows, months)
  expect(series.at(-1)?.theme).toBe('other')
  expect(series).toHaveLength(6)
  expect(totals[1]).toBe(rows.length)
})

test('a bar knows the reviews it is made of', () => {
  const row = makePatternRow({ complaints: ['wait'] })
  expect(readChart(complaintsPerMonth, [row], months).series[0]?.months[1]?.ids).toEqual([row.id])
})

test('a review without a month is not counted', () => {
  const { month: _, ...row } = makePatternRow({ complaints: ['wait'] })
  expect(readChart(complaintsPerMonth, [row], months).series).toEqual([])
})
