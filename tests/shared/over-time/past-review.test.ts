import { expect, test } from 'vitest'
import { dayNumber, dayOf } from '../../../shared/over-time/past-review'
import { past } from './past'

test('a day and its number tell each other', () => {
  const number = dayNumber(past('r', { day: '2026-02-28' })) ?? 0
  expect(dayOf(number)).toBe('2026-02-28')
  expect(dayOf(number + 1)).toBe('2026-03-01')
})

test('a review without a day has no number', () => {
  expect(dayNumber(past('r'))).toBeUndefined()
  const { pattern: _pattern, ...older } = past('r', { day: '2026-02-28' })
  expect(dayNumber(older)).toBeUndefined()
})
