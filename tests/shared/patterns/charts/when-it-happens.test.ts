import { expect, test } from 'vitest'
import { whenItHappens } from '../../../../shared/patterns/charts/when-it-happens'
import { makePatternRow, readChart } from '../../../helpers/make-pattern-row'

const saturday = (hour: number) => makePatternRow({ complaints: ['delivery'], weekday: 6, hour })

test('complaints are counted by weekday and hour, Monday first', () => {
  const { rows, hours } = readChart(whenItHappens, [saturday(18), saturday(18), saturday(20)], [])
  expect(hours).toEqual([18, 19, 20])
  expect(rows[5]?.map(cell => cell.count)).toEqual([2, 0, 1])
})

test('praise and reviews without an hour are left out', () => {
  const praise = makePatternRow({ weekday: 6, hour: 18 })
  const undated = makePatternRow({ complaints: ['wait'] })
  expect(readChart(whenItHappens, [praise, undated], []).total).toBe(0)
})

test('the busiest stretch is named where it holds enough', () => {
  const rows = [17, 18, 18, 19, 20].map(saturday)
  expect(readChart(whenItHappens, rows, []).peak).toEqual({ weekday: 6, from: 17, to: 21, count: 5 })
})

test('four complaints make no busy stretch', () => {
  expect(readChart(whenItHappens, [17, 18, 19, 20].map(saturday), []).peak).toBeUndefined()
})
