import type { ReviewDate } from '../models/review'
import { digits, isDay } from './calendar'
import type { DateHints } from './parse-date'

const dash = 45
const colon = 58

/**
 * Reads `2026-10-11`, `2026-10-11 19:52` and `2026-10-11T19:52:08Z`, which nearly every source writes, letter by letter:
 * a million dates come this way. Undefined for every other spelling and for days that do not exist.
 */
export function isoMoment(text: string, hints: Pick<DateHints, 'dayOnly' | 'offsetFor'>): ReviewDate | undefined {
  const { length } = text
  if (length < 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  if (!isDay(year, month, day)) return undefined
  if (length === 10) return { value: text, precision: 'day', raw: text }
  const parting = text.charCodeAt(10)
  if (parting !== 84 && parting !== 32) return undefined
  const isFixed = text.charCodeAt(length - 1) === 90
  const end = isFixed ? length - 1 : length
  const isExact = end === 19 && text.charCodeAt(16) === colon
  if ((end !== 16 && !isExact) || text.charCodeAt(13) !== colon) return undefined
  const [hour, minute, second] = [digits(text, 11, 13), digits(text, 14, 16), isExact ? digits(text, 17, 19) : 0]
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined
  if (hints.dayOnly && hour === 0 && minute === 0) return { value: text.slice(0, 10), precision: 'day', raw: text }
  const zone = isFixed ? 'Z' : (hints.offsetFor?.({ year, month, day, hour, minute, second }) ?? '')
  const isAsGiven = parting === 84 && (zone === '' || (isFixed && isExact))
  const seconds = isExact || zone === '' ? '' : ':00'
  const value = isAsGiven ? text : `${text.slice(0, 10)}T${text.slice(11, end)}${seconds}${zone}`
  return { value, precision: isExact ? 'second' : 'minute', raw: text }
}
