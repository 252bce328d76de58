import { locale } from './locale'

/** Days, times and spans as one says them. */
export const dates = {
  unknown: 'Date unknown',
  today: 'Today',
  yesterday: 'Yesterday',
  tomorrow: 'Tomorrow',
  about: (date: string) => `About ${date}`,
  at: (day: string, clock: string) => `${day}, ${clock}`,
  around: (day: string, clock: string) => `${day}, around ${clock}`,
  daysOver: (days: number) => `${locale.counted(days, { one: 'day', other: 'days' })} over`,
  minutes: (count: number) => `${count} min`,
  hours: (count: number) => `${count} h`,
  days: (count: number) => `${count} d`,
  months: (count: number) => `${count} mo`,
  years: (count: number) => `${count} y`,
  left: (span: string) => `${span} left`,
  leftOf: (span: string, goal: string) => `${span} left of ${goal}`,
  over: (span: string) => `${span} over`,
  levelAnd: (level: string, span: string) => `${level} · ${span}`,
}
