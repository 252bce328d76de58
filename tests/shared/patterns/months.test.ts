import { expect, test } from 'vitest'
import { daysInMonth, monthsBetween, nextMonth } from '../../../shared/patterns/months'

test('December is followed by January', () => expect(nextMonth('2025-12')).toBe('2026-01'))
test('months run over the turn of the year', () =>
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']))
test('an end before the beginning has no months', () => expect(monthsBetween('2026-02', '2026-01')).toEqual([]))
test('a leap year has a long February', () =>
  expect([daysInMonth('2024-02'), daysInMonth('2026-02')]).toEqual([29, 28]))
