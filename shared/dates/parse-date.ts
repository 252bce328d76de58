import type { ReviewDate } from '../models/review'
import { dayText, isDay, monthNumbers, msToClock, two, type Clock } from './calendar'
import { isoMoment } from './iso-moment'
import { readRelativeDate, type Reference } from './relative-date'

/** Which of two numbers comes first where both could be the month. */
export type DateOrder = 'day-first' | 'month-first'

/** What is known of a column of dates. */
export type DateHints = {
  readonly order?: DateOrder
  /** Needed for "2 weeks ago" and "June 8". */
  readonly reference?: Reference
  /** Every time of day in the column is midnight: the day is all that is known. */
  readonly dayOnly?: boolean
  /** IANA zone in which a time without a zone is meant, where the source fixes one; undefined: the business's own. */
  readonly offsetFor?: (clock: Clock) => string
  /** Workbooks that count from 1904. */
  readonly epoch1904?: boolean
}

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]{1,40}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(z|utc|gmt|[+-]\d{2}:?\d{2}))?)?$/
const slashes = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?: (.{4,20}))?$/
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,? (?:at )?(.{3,24}))?$/
const clockTime =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(?:([ap])\.?m\.?)?(?: ?([a-z]{3,4}|[+-]\d{2}:?\d{2}))?$/
const monthDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (?:at )?(.{3,24}))?$/
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?:,? (?:at )?(.{3,24}))?$/
/** As X writes it, the day of the week already taken off: `Oct 10 20:19:24 +0000 2018`. */
const yearLast = /^([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2} [+-]\d{4}) (\d{4})$/
const monthYear = /^([a-z]{3,9})\.?,? (\d{4})$/
const compact = /^(\d{4})(\d{2})(\d{2})(?:t(\d{2})(\d{2})(\d{2})?(z)?)?$/
const prefix =
  /^(?:edited|updated(?: review)?|reviewed|review|posted|dated?|written|submitted|visited)(?: on)?:? {1,40}(?=[^ ])|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? {1,40}/

const offset = (zone: string): string => {
  const digits = zone.replace(':', '')
  const text = `${digits.slice(0, 3)}:${digits.slice(3)}`
  return text === '+00:00' || text === '-00:00' ? 'Z' : text
}

function stamp(
  raw: string,
  year: number,
  month: number,
  day: number,
  time: string | undefined,
  hints: DateHints,
): ReviewDate | undefined {
  if (!isDay(year, month, day)) return undefined
  const date = dayText(year, month, day)
  if (time === undefined) return { value: date, precision: 'day', raw }
  const [, h, m, s, half, zone] = clockTime.exec(time) ?? []
  if (h === undefined || m === undefined) return undefined
  const hour = half === 'p' ? (Number(h) % 12) + 12 : half === 'a' ? Number(h) % 12 : Number(h)
  if (hour > 24 || Number(m) > 59 || Number(s ?? 0) > 60) return undefined
  if (hints.dayOnly && hour === 0 && m === '00') return { value: date, precision: 'day', raw }
  const clock = { year, month, day, hour, minute: Number(m), second: Number(s ?? 0) }
  // Zone names other than UTC are ambiguous and often wrong by an hour in summer: the wall clock is what is known.
  const known =
    zone === undefined || /^[a-z]/.test(zone) ? (zone && /^(?:z|utc|gmt)$/.test(zone) ? 'Z' : '') : offset(zone)
  const suffix = known || (hints.offsetFor ? hints.offsetFor(clock) : '')
  const value = `${date}T${two(hour)}:${m}${s === undefined ? (suffix ? ':00' : '') : `:${s}`}${suffix}`
  return { value, precision: s === undefined ? 'minute' : 'second', raw }
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function fromNumber(text: string, raw: string, hints: DateHints): ReviewDate | undefined {
  const value = Number(text)
  if (value >= 9e11 && value < 4.1e12)
    return { value: new Date(value).toISOString().slice(0, 19) + 'Z', precision: 'second', raw }
  if (value >= 9e8 && value < 4.1e9)
    return { value: new Date(value * 1000).toISOString().slice(0, 19) + 'Z', precision: 'second', raw }
  if (value < 20_000 || value > 60_000) return undefined
  const clock = msToClock(Math.round(((value - 25_569) * 86_400 + (hints.epoch1904 ? 1462 * 86_400 : 0)) / 60) * 60_000)
  const time = Number.isInteger(value) ? undefined : `${clock.hour}:${two(clock.minute)}`
  return stamp(raw, clock.year, clock.month, clock.day, time, hints)
}

/** Reads a date in any spelling the sources use, as exactly as it says and no more; undefined where it says none. */
export function parseDate(raw: string, hints: DateHints = {}): ReviewDate | undefined {
  const trimmed = raw.trim()
  if (trimmed === '' || trimmed.length > 64) return undefined
  const moment = isoMoment(trimmed, hints)
  if (moment) return moment
  let text = trimmed.toLowerCase()
  const plain = iso.exec(text)
  if (plain) {
    const [, y, m, d, h, min, s, zone] = plain
    const time =
      h === undefined
        ? undefined
        : `${h}:${min ?? '00'}${s === undefined ? '' : `:${s}`}${zone === undefined ? '' : zone === 'z' ? ' utc' : ` ${zone}`}`
    return stamp(trimmed, Number(y), Number(m), Number(d), time, hints)
  }
  if (/^\d{5}(?:\.\d{1,40})?$|^\d{9,13}(?:\.0{1,40})?$/.test(text)) return fromNumber(text, trimmed, hints)
  text = text.replace(/[\s\u202f\u00b7]+/g, ' ')
  for (let again = 0; again < 2; again++) text = text.replace(prefix, '')
  return (
    fromNumerals(text, trimmed, hints) ??
    fromWords(text, trimmed, hints) ??
    (hints.reference ? readRelativeDate(text, trimmed, hints.reference) : undefined)
  )
}

function fromNumerals(text: string, raw: string, hints: DateHints): ReviewDate | undefined {
  if (/^\d{4}-\d{2}$/.test(text)) {
    const month = Number(text.slice(5))
    return month >= 1 && month <= 12 ? { value: text, precision: 'month', raw } : undefined
  }
  if (/^(?:19|20)\d\d$/.test(text)) return { value: text, precision: 'year', raw }
  const parts = numeric.exec(text)
  if (parts) {
    const [, first, separator, second, year, time] = parts
    const [a, b] = [Number(first), Number(second)]
    const order =
      a > 12 ? 'day-first' : b > 12 ? 'month-first' : separator === '.' ? 'day-first' : (hints.order ?? 'month-first')
    const [month, day] = order === 'day-first' ? [b, a] : [a, b]
    return stamp(raw, fullYear(year ?? ''), month, day, time, hints)
  }
  const yearFirst = slashes.exec(text) ?? compact.exec(text)
  if (!yearFirst) return iso.test(text) ? parseDate(text, hints) : undefined
  const [, year, month, day, hour, minute, second, zulu] = yearFirst
  const time =
    minute === undefined
      ? hour
      : `${hour}:${minute}${second === undefined ? '' : `:${second}`}${zulu === undefined ? '' : ' utc'}`
  return stamp(raw, Number(year), Number(month), Number(day), time, hints)
}

function fromWords(text: string, raw: string, hints: DateHints): ReviewDate | undefined {
  const american = monthDay.exec(text)
  if (american) {
    const month = monthNumbers.get(american[1] ?? '')
    return month ? stamp(raw, Number(american[3]), month, Number(american[2]), american[4], hints) : undefined
  }
  const last = yearLast.exec(text)
  if (last) {
    const month = monthNumbers.get(last[1] ?? '')
    return month ? stamp(raw, Number(last[4]), month, Number(last[2]), last[3], hints) : undefined
  }
  const european = dayMonth.exec(text)
  if (european) {
    const month = monthNumbers.get(european[2] ?? '')
    return month ? stamp(raw, fullYear(european[3] ?? ''), month, Number(european[1]), european[4], hints) : undefined
  }
  const month = monthYear.exec(text)
  const number = monthNumbers.get(month?.[1] ?? '')
  return month && number ? { value: `${month[2]}-${two(number)}`, precision: 'month', raw } : undefined
}
