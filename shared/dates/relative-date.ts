import type { DatePrecision, ReviewDate } from '../models/review'
import { dayText, daysIn, isDay, monthNumbers, two, type Clock } from './calendar'
import { clockIn } from './zones'

/** The moment from which "2 weeks ago" counts back. */
export type Reference = {
  /** Milliseconds since 1970. */
  readonly ms: number
  /** IANA zone in which "yesterday" is meant; UTC where unknown. */
  readonly zone?: string
}

const units: Readonly<Record<string, readonly [precision: DatePrecision, seconds: number]>> = {
  s: ['minute', 1],
  m: ['minute', 60],
  h: ['hour', 3600],
  d: ['day', 86_400],
  w: ['week', 604_800],
  mo: ['month', 0],
  y: ['year', 0],
}

const counted =
  /^(?:about |over |almost |in the last |last )?(?:(an?|one|\d{1,3})\+? ?)?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|mths?|months?|y|yrs?|years?)(?: ago)?$/
const named = /^(today|yesterday|just now)(?:,? (?:at )?(\d{1,2}):(\d{2}) ?([ap])?\.?m?\.?)?$/
const yearless =
  /^(?:([a-z]{3,9})\.? (\d{1,2})|(\d{1,2})\.? ([a-z]{3,9})\.?)(?:st|nd|rd|th)?(?:,? (?:at )?(\d{1,2}):(\d{2}) ?([ap])?\.?m?\.?)?$/

const unitOf = (word: string): string =>
  /^mo|^mth/.test(word) ? 'mo' : word.startsWith('mi') || word === 'm' ? 'm' : word.charAt(0)

const hour24 = (hour: number, half: string | undefined): number =>
  half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour

function monthsBefore({ year, month, day }: Clock, months: number): Clock {
  const index = year * 12 + month - 1 - months
  const then = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return { ...then, day: Math.min(day, daysIn(then.year, then.month)) }
}

/** Reads "2 weeks ago", "Yesterday at 8:01 PM", "16 hrs" or "June 8" (in lower case) against the time of the scrape. */
export function readRelativeDate(words: string, raw: string, from: Reference): ReviewDate | undefined {
  const near = named.exec(words)
  if (near) {
    const [, word, hour, minute, half] = near
    const { year, month, day } = clockIn(from.zone, from.ms - (word === 'yesterday' ? 86_400_000 : 0))
    const value = dayText(year, month, day)
    if (hour === undefined || minute === undefined) return { value, precision: 'day', raw, relative: true }
    return { value: `${value}T${two(hour24(Number(hour), half))}:${minute}`, precision: 'minute', raw, relative: true }
  }
  const some = counted.exec(words)
  if (some && (some[1] !== undefined || words.includes('last '))) {
    const amount = Number(some[1] ?? 1) || 1
    const unit = unitOf(some[2] ?? '')
    const [precision, seconds] = units[unit] ?? ['unknown', 0]
    if (seconds >= 86_400 || seconds === 0) {
      const now = clockIn(from.zone, from.ms - amount * seconds * 1000)
      const then = unit === 'mo' ? monthsBefore(now, amount) : unit === 'y' ? monthsBefore(now, amount * 12) : now
      const value = dayText(then.year, then.month, then.day)
      return {
        value: unit === 'mo' ? value.slice(0, 7) : unit === 'y' ? value.slice(0, 4) : value,
        precision,
        raw,
        relative: true,
      }
    }
    return {
      value: new Date(from.ms - amount * seconds * 1000).toISOString().slice(0, 19) + 'Z',
      precision,
      raw,
      relative: true,
    }
  }
  const dated = yearless.exec(words)
  const month = monthNumbers.get(dated?.[1] ?? dated?.[4] ?? '')
  const day = Number(dated?.[2] ?? dated?.[3])
  if (!dated || !month) return undefined
  const now = clockIn(from.zone, from.ms)
  const year = month > now.month || (month === now.month && day > now.day) ? now.year - 1 : now.year
  if (!isDay(year, month, day)) return undefined
  const [hour, minute, half] = [dated[5], dated[6], dated[7]]
  if (hour === undefined || minute === undefined) return { value: dayText(year, month, day), precision: 'day', raw }
  return {
    value: `${dayText(year, month, day)}T${two(hour24(Number(hour), half))}:${minute}`,
    precision: 'minute',
    raw,
  }
}
