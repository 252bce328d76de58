import type { ReviewDate } from '../models/review'
import { clockToMs, daysIn } from './calendar'

const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?)?)?/
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
  const found = parts.exec(date.value)
  if (!found) return { from: -Infinity, to: Infinity, fixed: false }
  const [, y, m, d, h, min, s, zone] = found
  const [year, month] = [Number(y), Number(m ?? 1)]
  const from = clockToMs({
    year,
    month,
    day: Number(d ?? 1),
    hour: Number(h ?? 0),
    minute: Number(min ?? 0),
    second: Number(s ?? 0),
  })
  const end = clockToMs({
    year,
    month: m === undefined ? 12 : month,
    day: d === undefined ? daysIn(year, m === undefined ? 12 : month) : Number(d),
    hour: Number(h ?? 23),
    minute: Number(min ?? 59),
    second: Number(s ?? 59),
  })
  const shift =
    zone === undefined || zone === 'Z'
      ? 0
      : (zone.startsWith('-') ? 1 : -1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * 60_000
  const room = date.relative ? (slack[date.precision] ?? 86_400_000) : 0
  return { from: from + shift - room, to: end + shift + room, fixed: zone !== undefined }
}

/** −1 where a is surely earlier than b, 1 where surely later, 0 where the dates do not tell. */
export function compareDates(a: ReviewDate | undefined, b: ReviewDate | undefined): -1 | 0 | 1 {
  if (!a || !b || a.value === b.value) return 0
  const [left, right] = [rangeOf(a), rangeOf(b)]
  const room = left.fixed === right.fixed ? 0 : zoneSpan
  if (left.to + room < right.from) return -1
  return right.to + room < left.from ? 1 : 0
}
