import { clockToMs, msToClock, two, type Clock } from './calendar'

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

function formatFor(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    let format: Intl.DateTimeFormat | undefined
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      format = undefined
    }
    formats.set(zone, format)
  }
  return formats.get(zone)
}

/** The wall clock of an IANA zone at a moment (milliseconds since 1970); UTC where the zone is unknown. */
export function clockIn(zone: string | undefined, ms: number): Required<Clock> {
  const format = zone ? formatFor(zone) : undefined
  if (!format) return msToClock(ms)
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(ms)) if (type !== 'literal') part[type] = Number(value)
  return {
    year: part.year ?? 0,
    month: part.month ?? 0,
    day: part.day ?? 0,
    hour: part.hour ?? 0,
    minute: part.minute ?? 0,
    second: part.second ?? 0,
  }
}

/** The UTC offset (`-07:00`) that a zone's wall clock had at that time. */
export function offsetOf(zone: string, clock: Clock): string {
  const wall = clockToMs(clock)
  const first = clockToMs(clockIn(zone, wall)) - wall
  const minutes = Math.round((clockToMs(clockIn(zone, wall - first)) - (wall - first)) / 60_000)
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
