import type { Messages } from '../messages/messages'

const DAY_MS = 86_400_000

/** Today on this machine, `YYYY-MM-DD`. */
export function isoToday(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

/** A day some days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** A day as one says it beside today: "Today", "Tomorrow", "Wednesday", "October 28", "3 days over". */
export function dayBesideToday(m: Messages, day: string, today: string): string {
  const distance = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS)
  if (distance === 0) return m.dates.today
  if (distance === 1) return m.dates.tomorrow
  if (distance < 0) return m.dates.daysOver(-distance)
  return m.locale.capital(m.locale.day(day, distance < 7 ? 'weekday' : 'day'))
}

/** The how-manieth day since an instant this is; the same day is day 1. */
export const sinceDay = (instant: string, now = Date.now()): number =>
  Math.floor((now - Date.parse(instant)) / DAY_MS) + 1
