import type { ReviewDate } from '../models/review'
import { daysIn, digits } from './calendar'

/** A wall clock of an unknown zone may be this far from UTC. */
const zoneSpan = 14 * 3_600_000
const slack: Partial<Record<ReviewDate['precision'], number>> = {
  hour: 2 * 3_600_000,
  week: 8 * 86_400_000,
  month: 35 * 86_400_000,
  year: 370 * 86_400_000,
}

/** The stretch of time that a date may mean, in milliseconds since 1970; `fixed` where it is an instant of UTC. */
export function rangeOf(date: ReviewDate): { readonly from: number; readonly to: number; readonly fixed: boolean } {
  const { value } = date
  const has = (at: number, sign: number, digitsUpTo: number): boolean =>
    value.charCodeAt(at) === sign && digits(value, at + 1, digitsUpTo) >= 0
  const year = digits(value, 0, 4)
  if (year < 0) return { from: -Infinity, to: Infinity, fixed: false }
  const hasMonth = has(4, 45, 7)
  const hasDay = hasMonth && has(7, 45, 10)
  const hasTime = hasDay && has(10, 84, 13) && has(13, 58, 16)
  const hasSecond = hasTime && has(16, 58, 19)
  const month = hasMonth ? digits(value, 5, 7) : 1
  const from = Date.UTC(
    year,
    month - 1,
    hasDay ? digits(value, 8, 10) : 1,
    hasTime ? digits(value, 11, 13) : 0,
    hasTime ? digits(value, 14, 16) : 0,
    hasSecond ? digits(value, 17, 19) : 0,
  )
  const lastMonth = hasMonth ? month : 12
  const end = hasSecond
    ? from
    : hasTime
      ? from + 59_000
      : Date.UTC(year, lastMonth - 1, hasDay ? digits(value, 8, 10) : daysIn(year, lastMonth), 23, 59, 59)
  const zone = hasTime ? zoneAt(value, hasSecond ? 19 : 16) : undefined
  const shift = zone ?? 0
  const room = date.relative ? (slack[date.precision] ?? 86_400_000) : 0
  return { from: from + shift - room, to: end + shift + room, fixed: zone !== undefined }
}

/** What to add to a wall clock to have UTC, in milliseconds; undefined where no zone stands there. */
function zoneAt(value: string, at: number): number | undefined {
  const sign = value.charCodeAt(at)
  if (sign === 90) return 0
  const [hours, minutes] = [digits(value, at + 1, at + 3), digits(value, at + 4, at + 6)]
  if ((sign !== 43 && sign !== 45) || hours < 0 || minutes < 0 || value.charCodeAt(at + 3) !== 58) return undefined
  return (sign === 45 ? 1 : -1) * (hours * 60 + minutes) * 60_000
}

/** −1 where a is surely earlier than b, 1 where surely later, 0 where the dates do not tell. */
export function compareDates(a: ReviewDate | undefined, b: ReviewDate | undefined): -1 | 0 | 1 {
  if (!a || !b || a.value === b.value) return 0
  const [left, right] = [rangeOf(a), rangeOf(b)]
  const room = left.fixed === right.fixed ? 0 : zoneSpan
  if (left.to + room < right.from) return -1
  return right.to + room < left.from ? 1 : 0
}
