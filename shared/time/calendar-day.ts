import { businessTime } from './business-time'

/** The calendar day (`YYYY-MM-DD`) of an instant (milliseconds since 1970) in a zone. */
export const calendarDay = (instant: number, timeZone: string): string =>
  businessTime({ value: new Date(instant).toISOString(), precision: 'second', raw: '' }, timeZone).day ?? '1970-01-01'
