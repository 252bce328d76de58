import { expect, test } from 'vitest'
import { addDays, dayBesideToday, isoToday, sinceDay } from '../../../renderer/components/days'
import { en } from '../../../renderer/messages/en'

test('near days are called by their distance', () => {
  const name = (day: string) => dayBesideToday(en, day, '2026-10-12')
  expect(['2026-10-12', '2026-10-13', '2026-10-11', '2026-10-09'].map(name)).toEqual([
    'Today',
    'Tomorrow',
    '1 day over',
    '3 days over',
  ])
})
test('a day of this week is called by its weekday, a later one by its date', () => {
  expect(dayBesideToday(en, '2026-10-14', '2026-10-12')).toBe('Wednesday')
  expect(dayBesideToday(en, '2026-10-28', '2026-10-12')).toBe('October 28')
})
test('days are added over the end of a month', () => expect(addDays('2026-10-28', 7)).toBe('2026-11-04'))
test('the day of asking is day 1', () =>
  expect(sinceDay('2026-10-08T10:00:00Z', Date.parse('2026-10-08T20:00:00Z'))).toBe(1))
test('today is written as a calendar day', () => expect(isoToday(new Date(2026, 0, 5))).toBe('2026-01-05'))
