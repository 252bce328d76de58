import { describe, expect, test } from 'vitest'
import type { DatePrecision, ReviewDate } from '../../../shared/models/review'
import { businessTime, instantOfClock, instantOfDate, isTimeZone } from '../../../shared/time/business-time'

const date = (value: string, precision: DatePrecision): ReviewDate => ({ value, precision, raw: value })
const iso = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString())

describe('a date in the business’s calendar', () => {
  test('a Sunday in UTC is a Saturday evening in Oregon', () => {
    expect(businessTime(date('2026-10-11T02:30:00Z', 'second'), 'America/Los_Angeles')).toEqual({
      year: '2026',
      month: '2026-10',
      day: '2026-10-10',
      weekday: 6,
      hour: 19,
      minute: 30,
    })
  })

  test('an instant at the turn of the month belongs to the month of the business', () => {
    expect(businessTime(date('2026-11-01T03:00:00Z', 'second'), 'America/New_York').month).toBe('2026-10')
    expect(businessTime(date('2026-11-01T03:00:00+11:00', 'second'), 'Australia/Sydney').month).toBe('2026-11')
  })

  test('a wall clock is taken as it stands', () => {
    expect(businessTime(date('2026-10-11T19:52', 'minute'), 'Asia/Tokyo')).toMatchObject({
      day: '2026-10-11',
      weekday: 7,
      hour: 19,
      minute: 52,
    })
  })

  test('nothing is more exact than the source', () => {
    expect(businessTime(date('2026-10-11', 'day'), 'UTC')).toEqual({
      year: '2026',
      month: '2026-10',
      day: '2026-10-11',
      weekday: 7,
    })
    expect(businessTime(date('2026-10-11T00:00', 'day'), 'UTC').hour).toBeUndefined()
    expect(businessTime(date('2026-10-05', 'week'), 'UTC')).toEqual({ year: '2026', month: '2026-10' })
    expect(businessTime(date('2026-10', 'month'), 'UTC')).toEqual({ year: '2026', month: '2026-10' })
    expect(businessTime(date('2026', 'year'), 'UTC')).toEqual({ year: '2026' })
    expect(businessTime(date('yesterday', 'unknown'), 'UTC')).toEqual({})
    expect(businessTime(undefined, 'UTC')).toEqual({})
  })

  test('what is no date is no date', () => {
    for (const value of ['2026-13-01', '2026-1-1', '11.10.2026', '', '2026-10-11T19:52 PM']) {
      expect(businessTime(date(value, 'minute'), 'UTC'), value).toEqual({})
    }
  })
})

describe('an instant of a wall clock', () => {
  test('summer and winter have their own offsets', () => {
    expect(iso(instantOfClock('2026-07-01T12:00', 'America/Los_Angeles'))).toBe('2026-07-01T19:00:00.000Z')
    expect(iso(instantOfClock('2026-12-01T12:00', 'America/Los_Angeles'))).toBe('2026-12-01T20:00:00.000Z')
    expect(iso(instantOfClock('2026-12-01T12:00', 'Asia/Kolkata'))).toBe('2026-12-01T06:30:00.000Z')
  })

  test('the hour that is skipped in spring is the hour after', () => {
    expect(iso(instantOfClock('2026-03-08T02:30', 'America/New_York'))).toBe('2026-03-08T07:30:00.000Z')
  })

  test('the hour that comes twice in autumn is the first', () => {
    expect(iso(instantOfClock('2026-11-01T01:30', 'America/New_York'))).toBe('2026-11-01T05:30:00.000Z')
    expect(iso(instantOfClock('2026-11-01T02:30', 'America/New_York'))).toBe('2026-11-01T07:30:00.000Z')
  })

  test('an instant is no wall clock', () => {
    expect(instantOfClock('2026-11-01T01:30:00Z', 'America/New_York')).toBeUndefined()
  })

  test('an unknown zone counts as UTC', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false)
    expect(iso(instantOfClock('2026-11-01T01:30', 'Mars/Olympus'))).toBe('2026-11-01T01:30:00.000Z')
  })
})

test('every hour of a year comes back as the clock that was asked for', () => {
  const zones = [
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'UTC',
  ]
  expect(zones.length).toBeGreaterThan(0)
  for (const zone of zones) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 7 * 3_600_000) {
      const shown = format.format(instant).replace(' ', 'T')
      const { day, hour, minute } = businessTime(date(new Date(instant).toISOString(), 'second'), zone)
      expect(`${day} ${hour}:${minute}`).toBe(
        `${shown.slice(0, 10)} ${Number(shown.slice(11, 13))}:${Number(shown.slice(14, 16))}`,
      )
      const back = instantOfClock(shown, zone)!
      expect(format.format(back).replace(' ', 'T'), zone).toBe(shown)
    }
  }
})

test('an inexact date counts as the middle of what it says', () => {
  const zone = 'America/Los_Angeles'
  expect(iso(instantOfDate(date('2026-10-11T19:52:00-07:00', 'second'), zone))).toBe('2026-10-12T02:52:00.000Z')
  expect(iso(instantOfDate(date('2026-10-11', 'day'), zone))).toBe('2026-10-11T19:00:00.000Z')
  expect(iso(instantOfDate(date('2026-10', 'month'), zone))).toBe('2026-10-15T19:00:00.000Z')
  expect(iso(instantOfDate(date('2026', 'year'), zone))).toBe('2026-07-01T07:00:00.000Z')
  expect(instantOfDate(date('soon', 'unknown'), zone)).toBeUndefined()
})
