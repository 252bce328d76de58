import { expect, test } from 'vitest'
import { countDays, greatestSpan, reachedTimes } from '../../../shared/over-time/day-counts'

const counts = countDays([10, 10, 11, 14, 20], 10, 20)

test('counts any span, and nothing outside', () => {
  expect(counts.between(10, 10)).toBe(2)
  expect(counts.between(10, 14)).toBe(4)
  expect(counts.between(0, 100)).toBe(5)
  expect(counts.between(0, 9)).toBe(0)
  expect(counts.between(21, 30)).toBe(0)
  expect(counts.between(14, 11)).toBe(0)
})

test('knows the greatest span that begins within a stretch', () => {
  expect(greatestSpan(counts, 2, 0, 20)).toBe(3)
  expect(greatestSpan(counts, 2, 12, 20)).toBe(1)
  expect(greatestSpan(counts, 2, -50, -20)).toBe(0)
})

test('knows what spans apart from each other reached so many times', () => {
  expect(reachedTimes(counts, 2, 10, 20, 1)).toBe(3)
  expect(reachedTimes(counts, 2, 10, 20, 2)).toBe(1)
  expect(reachedTimes(counts, 2, 10, 20, 4)).toBe(0)
})
