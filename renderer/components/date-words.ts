import type { ReviewDate } from '../../shared/models/review'
import { businessTime } from '../../shared/time/business-time'
import { calendarDay } from '../../shared/time/calendar-day'
import type { Messages } from '../messages/messages'

/**
 * A review's date as one says it, in the business's zone and never more exact than its source:
 * "Today, 9:04 am", "Sunday, October 11, 7:52 pm", "March 2026", "2026", "Date unknown".
 */
export function spokenDate(m: Messages, date: ReviewDate | undefined, timeZone: string, now: number): string {
  const known = businessTime(date, timeZone)
  if (known.year === undefined) return m.dates.unknown
  const about = (words: string) => m.locale.capital(date?.relative ? m.dates.about(words) : words)
  if (known.month === undefined) return about(known.year)
  if (known.day === undefined || date?.relative) return about(m.locale.month(known.month, 'name-year'))
  const day = spokenDay(m, known.day, timeZone, now)
  if (known.hour === undefined) return day
  return known.minute === undefined
    ? m.dates.around(day, m.locale.clock(known.hour))
    : m.dates.at(day, m.locale.clock(known.hour, known.minute))
}

/** A calendar day (`YYYY-MM-DD`) as one says it: "Today", "Yesterday", "Sunday, October 11", with the year where it is not this one. */
export function spokenDay(m: Messages, day: string, timeZone: string, now: number): string {
  const today = calendarDay(now, timeZone)
  if (day === today) return m.dates.today
  if (day === calendarDay(now - 86_400_000, timeZone)) return m.dates.yesterday
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return m.locale.capital(m.locale.day(day, isThisYear ? 'weekday-day' : 'weekday-day-year'))
}

/** The time of an instant (ISO) in a zone: "10:42 am". */
export function spokenClock(m: Messages, instant: string, timeZone: string): string {
  const { hour, minute } = businessTime({ value: instant, precision: 'second', raw: '' }, timeZone)
  return hour === undefined ? '' : m.locale.clock(hour, minute ?? 0)
}

/** A month (`YYYY-MM`) in words; the year is left out when it is this one. */
export const spokenMonth = (m: Messages, month: string, now: number): string =>
  m.locale.month(month, month.slice(0, 4) === new Date(now).toISOString().slice(0, 4) ? 'name' : 'name-year')
