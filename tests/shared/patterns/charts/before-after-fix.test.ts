import { expect, test } from 'vitest'
import { beforeAfterFix } from '../../../../shared/patterns/charts/before-after-fix'
import { makePatternRow, readChart } from '../../../helpers/make-pattern-row'

const fix = { id: 'f', text: 'put a second driver on Saturdays', theme: 'delivery', since: '2026-08-08' }
const months = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']
const cold = (day: string) => makePatternRow({ month: day.slice(0, 7), day, complaints: ['delivery'] })

test('complaints about the theme of a fix are counted before and after its day', () => {
  const rows = [cold('2026-07-04'), cold('2026-08-07'), cold('2026-08-08'), cold('2026-09-01')]
  expect(readChart(beforeAfterFix, rows, months, { fixes: [fix] })[0]).toMatchObject({ before: 2, after: 2 })
})

test('other themes say nothing about the fix', () => {
  const rows = [makePatternRow({ month: '2026-07', day: '2026-07-04', complaints: ['staff'] })]
  expect(readChart(beforeAfterFix, rows, months, { fixes: [fix] })[0]).toMatchObject({ before: 0, after: 0 })
})

test('a great fall is hardly chance', () => {
  const rows = [
    ...Array.from({ length: 30 }, (_, at) => cold(`2026-07-${String((at % 28) + 1).padStart(2, '0')}`)),
    cold('2026-09-05'),
  ]
  expect(readChart(beforeAfterFix, rows, months, { fixes: [fix] })[0]?.chance).toBeLessThan(0.001)
})

test('a review of the month of the fix whose day is unknown counts for neither side', () => {
  const rows = [makePatternRow({ month: '2026-08', complaints: ['delivery'] })]
  expect(readChart(beforeAfterFix, rows, months, { fixes: [fix] })[0]).toMatchObject({ before: 0, after: 0 })
})

test('a fix outside the months shown is left out', () => {
  expect(readChart(beforeAfterFix, [], ['2025-01'], { fixes: [fix] })).toEqual([])
})
