import type { ReviewDate } from '../models/review'

/** Where a moment falls in the business's own calendar, as far as the source knows it. */
export type BusinessTime = {
  readonly year?: string
  /** `YYYY-MM` */
  readonly month?: string
  /** `YYYY-MM-DD` */
  readonly day?: string
  /** ISO: 1 = Monday … 7 = Sunday. */
  readonly weekday?: number
  /** 0–23 */
  readonly hour?: number
  /** 0–59 */
  readonly minute?: number
}

type Clock = { year: number; month: number; day: number; hour: number; minute: number; second: number }

const zoneFormats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = zoneFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  zoneFormats.set(timeZone, made)
  return made
}

/** Whether a name is a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function clockIn(instant: number, timeZone: string): Clock {
  const clock = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 }
  for (const { type, value } of formatFor(timeZone).formatToParts(instant)) {
    if (type in clock) clock[type as keyof Clock] = Number(value)
  }
  return clock
}

/** What the clocks of a zone show at an instant. */
function localClock(instant: number, timeZone: string): Clock {
  const local = new Date(instant + offsetAt(instant, timeZone))
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  }
}

const asUtc = (clock: Clock) => Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second)

/**
 * The instant (milliseconds since 1970 in UTC) at which a zone's clocks show a given time.
 * A time that is skipped in spring counts as one hour later, one that comes twice in autumn as its first.
 */
export function instantOfClock(wallClock: string, timeZone: string): number | undefined {
  const parsed = parse(wallClock)
  if (!parsed || parsed.offset !== undefined) return undefined
  const target = asUtc(parsed.clock)
  const candidates = [offsetAt(target - dayMs, timeZone), offsetAt(target + dayMs, timeZone)].map(
    offset => target - offset,
  )
  const exact = candidates.filter(instant => instant + offsetAt(instant, timeZone) === target)
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)
}

const dayMs = 86_400_000
const weekMs = 7 * dayMs

/** Weeks without a change of the clocks, by zone: asking the calendar of the machine is slow, and reviews come by the thousand. */
const weekOffsets = new Map<string, Map<number, number | undefined>>()

/** What a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const exactOffset = (at: number) => asUtc(clockIn(at, timeZone)) - Math.floor(at / 1000) * 1000
  let weeks = weekOffsets.get(timeZone)
  if (!weeks) weekOffsets.set(timeZone, (weeks = new Map<number, number | undefined>()))
  const week = Math.floor(instant / weekMs)
  if (!weeks.has(week)) {
    const [first, last] = [exactOffset(week * weekMs), exactOffset((week + 1) * weekMs)]
    weeks.set(week, first === last ? first : undefined)
  }
  return weeks.get(week) ?? exactOffset(instant)
}

const shape =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

function parse(value: string): { clock: Clock; offset?: number; parts: number } | undefined {
  const found = shape.exec(value)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, zone] = found
  const clock = {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  }
  if (clock.month < 1 || clock.month > 12 || clock.day < 1 || clock.day > 31 || clock.hour > 24) return undefined
  const parts = [year, month, day, hour, minute].filter(part => part !== undefined).length
  return { clock, parts, ...(zone === undefined ? {} : { offset: offsetOf(zone) }) }
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}

/** How many parts of the clock (year, month, day, hour, minute) a precision vouches for. */
const knownParts: Record<ReviewDate['precision'], number> = {
  second: 5,
  minute: 5,
  hour: 4,
  day: 3,
  week: 2,
  month: 2,
  year: 1,
  unknown: 0,
}

const two = (n: number) => String(n).padStart(2, '0')

/** A review's date in the business's calendar: nothing more exact than the source vouches for. */
export function businessTime(date: ReviewDate | undefined, timeZone: string): BusinessTime {
  const parsed = date && parse(date.value)
  if (!parsed) return {}
  const known = Math.min(knownParts[date.precision], parsed.parts)
  const clock = parsed.offset === undefined ? parsed.clock : localClock(asUtc(parsed.clock) - parsed.offset, timeZone)
  const year = String(clock.year).padStart(4, '0')
  const month = `${year}-${two(clock.month)}`
  const day = `${month}-${two(clock.day)}`
  return {
    ...(known >= 1 && { year }),
    ...(known >= 2 && { month }),
    ...(known >= 3 && { day, weekday: weekdayOf(clock) }),
    ...(known >= 4 && { hour: clock.hour }),
    ...(known >= 5 && { minute: clock.minute }),
  }
}

const weekdayOf = (clock: Clock) => new Date(Date.UTC(clock.year, clock.month - 1, clock.day)).getUTCDay() || 7

/**
 * One instant (milliseconds since 1970 in UTC) for a review's date, for order and for waiting times:
 * the middle of the day, month or year where no more is known.
 */
export function instantOfDate(date: ReviewDate | undefined, timeZone: string): number | undefined {
  const parsed = date && parse(date.value)
  if (!parsed || date.precision === 'unknown') return undefined
  if (parsed.offset !== undefined) return asUtc(parsed.clock) - parsed.offset
  const { year, month, day, hour, minute, second } = parsed.clock
  const clock =
    parsed.parts === 1
      ? `${pad4(year)}-07-01T00:00`
      : parsed.parts === 2
        ? `${pad4(year)}-${two(month)}-15T12:00`
        : parsed.parts === 3
          ? `${pad4(year)}-${two(month)}-${two(day)}T12:00`
          : `${pad4(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`
  return instantOfClock(clock, timeZone)
}

const pad4 = (year: number) => String(year).padStart(4, '0')
