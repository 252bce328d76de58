import { monthNames } from '../models/month-names'

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A wall clock; `month` is 1–12. */
export type Clock = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

/** Days of a month (1–12) in the Gregorian calendar. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : (monthDays[month - 1] ?? 0)

/** Whether such a day exists, in the years in which reviews are written. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** A number as two digits. */
export const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** The number that digits from `from` up to `to` make; −1 where something else stands there. */
export function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

/** `YYYY-MM-DD`. */
export const dayText = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`

/** Milliseconds since 1970 of a wall clock read as UTC. */
export const clockToMs = (clock: Clock): number =>
  Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour ?? 0, clock.minute ?? 0, clock.second ?? 0)

/** The wall clock of UTC at a moment, in milliseconds since 1970. */
export function msToClock(ms: number): Required<Clock> {
  const date = new Date(ms)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

/** Month names and their usual short forms, in lower case, to 1–12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthNames
    .map(name => name.toLowerCase())
    .flatMap((name, index) => [name, name.slice(0, 3)].map(word => [word, index + 1] as const))
    .concat([['sept', 9] as const]),
)
