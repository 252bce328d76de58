import { describe, expect, test } from 'vitest'
import { parseDate, type DateHints } from '../../../shared/dates/parse-date'

const reference = { ms: Date.parse('2026-10-31T18:00:00Z'), zone: 'America/Los_Angeles' }

// raw | value | precision
const table = `
2026-10-11 | 2026-10-11 | day
2026-10-11T02:52:00Z | 2026-10-11T02:52:00Z | second
2026-10-11T02:52:07.695148Z | 2026-10-11T02:52:07Z | second
2020-04-18T15:57:15+0000 | 2020-04-18T15:57:15Z | second
2025-03-26T13:17:20-07:00 | 2025-03-26T13:17:20-07:00 | second
2026-10-21 21:46:32 | 2026-10-21T21:46:32 | second
2026-05-05 08:09:10 +00:00 | 2026-05-05T08:09:10Z | second
2018-07-07 22:09 | 2018-07-07T22:09 | minute
2026/10/11 | 2026-10-11 | day
20261011 | 2026-10-11 | day
20261011T025207Z | 2026-10-11T02:52:07Z | second
2026-10 | 2026-10 | month
2026 | 2026 | year
6/28/2026 21:43 | 2026-06-28T21:43 | minute
10/26/2026 11:03:31 AM | 2026-10-26T11:03:31 | second
12:00 | - | -
22/03/2026 | 2026-03-22 | day
03/04/2026 | 2026-03-04 | day
08-11-2019 | 2019-08-11 | day
11.08.2019 | 2019-08-11 | day
9/12/25 6:02pm | 2025-09-12T18:02 | minute
26-05-2026 08:56 AM IST | 2026-05-26T08:56 | minute
Jun 30, 2024 | 2024-06-30 | day
June 8th, 2026 at 12:05 AM | 2026-06-08T00:05 | minute
Feb 10 2026 | 2026-02-10 | day
14 Mar 2026 | 2026-03-14 | day
Sat, 14 Mar 2026 19:52:00 -0700 | 2026-03-14T19:52:00-07:00 | second
Sat Jun 15 02:19:24 +0000 2024 | 2024-06-15T02:19:24Z | second
14-Mar-26 | 2026-03-14 | day
Sept. 5, 2026 | 2026-09-05 | day
Oct 2026 | 2026-10 | month
Updated review 10/13/2026 | 2026-10-13 | day
Reviewed on May 2, 2026 | 2026-05-02 | day
1786398610 | 2026-08-10T21:50:10Z | second
1627750414677 | 2021-07-31T16:53:34Z | second
45800 | 2025-05-23 | day
45800.5 | 2025-05-23T12:00 | minute
16 hrs | 2026-10-31T02:00:00Z | hour
16 hours ago | 2026-10-31T02:00:00Z | hour
4d | 2026-10-27 | day
2 weeks ago | 2026-10-17 | week
a week ago | 2026-10-24 | week
in the last week | 2026-10-24 | week
11 months ago | 2025-11 | month
Edited 11 months ago | 2025-11 | month
a year ago | 2025 | year
Yesterday at 8:01 PM | 2026-10-30T20:01 | minute
June 8 | 2026-06-08 | day
December 24 | 2025-12-24 | day
June 30 at 8:01 PM | 2026-06-30T20:01 | minute
30/02/2026 | - | -
13/13/2026 | - | -
2026-02-30 | - | -
June | - | -
4 stars | - | -
hello | - | -
5 | - | -
`
  .trim()
  .split('\n')
  .map(line => line.split(' | ') as [string, string, string])

describe('a date is read as exactly as it says', () => {
  test('there are spellings', () => expect(table.length).toBeGreaterThan(40))
  test.each(table)('%s is %s (%s)', (raw, value, precision) => {
    const date = parseDate(raw, { order: 'month-first', reference })
    expect([date?.value ?? '-', date?.precision ?? '-']).toEqual([value, precision])
    if (date) expect(date.raw).toBe(raw)
  })
})

describe('what the column says of a date', () => {
  const read = (raw: string, hints: DateHints) => parseDate(raw, hints)?.value
  test('day first turns what can be turned', () =>
    expect(read('03/04/2026', { order: 'day-first' })).toBe('2026-04-03'))
  test('a thirteenth month is never made up', () =>
    expect(read('04/13/2026', { order: 'day-first' })).toBe('2026-04-13'))
  test('midnight everywhere is no time of day', () =>
    expect(read('2026-04-13 00:00:00', { dayOnly: true })).toBe('2026-04-13'))
  test('a fixed zone gives the wall clock its offset', () =>
    expect(read('2026-10-21 21:46:32', { offsetFor: () => '-07:00' })).toBe('2026-10-21T21:46:32-07:00'))
  test('counting back needs the time of the scrape', () => expect(read('2 weeks ago', {})).toBeUndefined())
  test('counted dates say so', () => expect(parseDate('2 weeks ago', { reference })?.relative).toBe(true))
  test('yesterday is that of the business, not that of London', () =>
    expect(
      parseDate('yesterday', { reference: { ms: Date.parse('2026-10-31T03:00:00Z'), zone: 'America/Los_Angeles' } })
        ?.value,
    ).toBe('2026-10-29'))
})
