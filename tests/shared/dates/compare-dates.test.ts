import { expect, test } from 'vitest'
import { compareDates } from '../../../shared/dates/compare-dates'
import { parseDate } from '../../../shared/dates/parse-date'

const compare = (a: string, b: string) => compareDates(parseDate(a), parseDate(b))

test('a day before is earlier', () => expect(compare('2026-10-11', '2026-10-12')).toBe(-1))
test('a day within a month does not tell', () => expect(compare('2026-10', '2026-10-12')).toBe(0))
test('the month before is earlier', () => expect(compare('2026-09', '2026-10-12')).toBe(-1))
test('minutes within the same minute do not tell', () =>
  expect(compare('6/28/2026 21:43', '2026-06-28 21:43:12')).toBe(0))
test('one moment in two zones is one moment', () =>
  expect(compare('2026-10-11T19:52:00-07:00', '2026-10-12T02:52:00Z')).toBe(0))
test('a wall clock of an unknown zone may be that moment', () =>
  expect(compare('2026-10-11 19:52', '2026-10-12T02:52:00Z')).toBe(0))
test('two days apart is too far for any zone', () =>
  expect(compare('2026-10-09 19:52', '2026-10-12T02:52:00Z')).toBe(-1))
test('no date does not tell', () => expect(compareDates(undefined, parseDate('2026'))).toBe(0))
