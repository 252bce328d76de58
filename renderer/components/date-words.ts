import type { ReviewDate } from '../../shared/models/review'
import { monthNames } from '../../shared/models/month-names'
import { businessTime } from '../../shared/time/business-time'
import { calendarDay } from '../../shared/time/calendar-day'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * A review's date as one says it, in the business's zone and never more exact than its source:
 * "Today, 9:04 am", "Sunday, October 11, 7:52 pm", "March 2026", "2026", "Date unknown".
 */
export function dateWords(date: ReviewDate | undefined, timeZone: string, now: number): string {
  const known = businessTime(date, timeZone)
  if (known.year === undefined) return 'Date unknown'
  const about = date?.relative ? 'About ' : ''
  if (known.month === undefined) return `${about}${known.year}`
  const month = monthNames[Number(known.month.slice(5)) - 1] ?? ''
  if (known.day === undefined || date?.relative) return `${about}${month} ${known.year}`
  const day = dayWords(known.day, known.weekday ?? 1, timeZone, now)
  if (known.hour === undefined) return day
  return known.minute === undefined
    ? `${day}, around ${clockWords(known.hour)}`
    : `${day}, ${clockWords(known.hour, known.minute)}`
}

/** A calendar day (`YYYY-MM-DD`) as one says it: "Today", "Yesterday", "Sunday, October 11", with the year where it is not this one. */
export function dayWords(day: string, weekday: number, timeZone: string, now: number): string {
  if (day === calendarDay(now, timeZone)) return 'Today'
  if (day === calendarDay(now - 86_400_000, timeZone)) return 'Yesterday'
  const [year = '', month = '', date = ''] = day.split('-')
  const words = `${weekdays[weekday - 1] ?? ''}, ${monthNames[Number(month) - 1] ?? ''} ${Number(date)}`
  return year === calendarDay(now, timeZone).slice(0, 4) ? words : `${words}, ${year}`
}

/** The time of an instant (ISO) in a zone: "10:42 am". */
export function clockOf(instant: string, timeZone: string): string {
  const { hour, minute } = businessTime({ value: instant, precision: 'second', raw: '' }, timeZone)
  return hour === undefined ? '' : clockWords(hour, minute ?? 0)
}

/** A month (`YYYY-MM`) in words; the year is left out when it is this one. */
export function monthWords(month: string, now: number): string {
  const [year = '', number = ''] = month.split('-')
  const name = monthNames[Number(number) - 1] ?? month
  return year === new Date(now).toISOString().slice(0, 4) ? name : `${name} ${year}`
}

function clockWords(hour: number, minute?: number): string {
  const half = hour % 24 < 12 ? 'am' : 'pm'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return minute === undefined ? `${twelve} ${half}` : `${twelve}:${String(minute).padStart(2, '0')} ${half}`
}
