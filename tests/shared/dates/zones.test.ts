import { expect, test } from 'vitest'
import { clockIn, offsetOf } from '../../../shared/dates/zones'

test('the Pacific coast is seven hours behind in summer', () =>
  expect(offsetOf('America/Los_Angeles', { year: 2026, month: 7, day: 1, hour: 12 })).toBe('-07:00'))
test('and eight in winter', () =>
  expect(offsetOf('America/Los_Angeles', { year: 2026, month: 12, day: 1, hour: 12 })).toBe('-08:00'))
test('half hours count', () => expect(offsetOf('Asia/Kolkata', { year: 2026, month: 1, day: 1 })).toBe('+05:30'))
test('a moment has the wall clock of its zone', () =>
  expect(clockIn('America/Los_Angeles', Date.parse('2026-11-01T03:00:00Z'))).toMatchObject({
    month: 10,
    day: 31,
    hour: 20,
  }))
test('a zone that nobody knows is UTC', () => expect(clockIn('Nowhere/Else', 0)).toMatchObject({ year: 1970, hour: 0 }))
