/** The forms that the plural rules of a language tell apart; `other` stands in for those a text does not give. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>

/** How numbers, lists, days and times are written. Days are `YYYY-MM-DD`, months `YYYY-MM`: no clock and no zone has a say. */
export type Locale = {
  /** BCP 47, with the region where the owner's machine names one: `en-US`, `es-419`. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** "1,284"; with `decimals`, exactly so many. */
  readonly number: (value: number, decimals?: number) => string
  /** The form that goes with a number. */
  readonly plural: (count: number, forms: PluralForms) => string
  /** The number and the form that goes with it: "1,284 reviews". */
  readonly counted: (count: number, forms: PluralForms) => string
  /** "a, b and c". */
  readonly list: (words: readonly string[]) => string
  /** "a, b or c". */
  readonly choice: (words: readonly string[]) => string
  readonly day: (day: string, style: DayStyle) => string
  readonly month: (month: string, style: MonthStyle) => string
  /** 1 is Monday. */
  readonly weekday: (weekday: number, style: 'long' | 'short') => string
  /** "7:52 pm"; without minutes "7 pm", and "19:00" where the day has 24 hours. */
  readonly clock: (hour: number, minute?: number) => string
  /** An hour as the head of a column: "7 pm", bare "7" where a neighbour says which half of the day it is. */
  readonly hourHead: (hour: number, isFull: boolean) => string
  /** An instant (ISO) on this machine's clock. */
  readonly moment: (instant: string, style: 'long' | 'medium') => string
  /** A language by its name; the code itself where it has none. */
  readonly language: (code: string) => string
  /** The first letter made large, as a sentence begins. */
  readonly capital: (text: string) => string
  /** In the order of the alphabet. */
  readonly compare: (one: string, other: string) => number
}

export type DayStyle = keyof typeof dayStyles
export type MonthStyle = keyof typeof monthStyles

const dayStyles = {
  weekday: { weekday: 'long' },
  day: { month: 'long', day: 'numeric' },
  'day-year': { month: 'long', day: 'numeric', year: 'numeric' },
  'weekday-day': { weekday: 'long', month: 'long', day: 'numeric' },
  'weekday-day-year': { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

const monthStyles = {
  name: { month: 'long' },
  short: { month: 'short' },
  'name-year': { month: 'long', year: 'numeric' },
  'short-year': { month: 'short', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** A Monday. */
const MONDAY = '2024-01-01'
const DAY_MS = 86_400_000

/** What a locale is made from: its tag, and one whose lists are written as the catalogue writes them, where that is another. */
type Origin = { readonly tag: string; readonly lists?: string }

/** The ways of writing of a language. Each is made when it is first asked for: to make one takes longer than to use it. */
export function localeOf({ tag, lists = tag }: Origin): Locale {
  const made = new Map<string, unknown>()
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make())
    return made.get(key) as T
  }
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(JSON.stringify(options), () => new Intl.DateTimeFormat(tag, options))
  const calendar = (day: string, options: Intl.DateTimeFormatOptions) => {
    const time = Date.parse(`${day}T00:00:00Z`)
    return Number.isNaN(time) ? day : dates({ ...options, timeZone: 'UTC' }).format(time)
  }
  const clockParts = (hour: number, minute: number, options: Intl.DateTimeFormatOptions) =>
    dates({ hour: 'numeric', ...options, timeZone: 'UTC' }).formatToParts(Date.UTC(2024, 0, 1, hour, minute))
  const number = (value: number, decimals?: number) =>
    once(`number ${decimals}`, () => new Intl.NumberFormat(tag, digits(decimals))).format(value)
  const plural = (count: number, forms: PluralForms) =>
    forms[once('plural', () => new Intl.PluralRules(tag)).select(count)] ?? forms.other
  const listed = (type: 'conjunction' | 'disjunction') => (words: readonly string[]) =>
    once(type, () => new Intl.ListFormat(lists, { type })).format(words)
  return {
    tag,
    direction: directionOf(tag),
    number,
    plural,
    counted: (count, forms) => `${number(count)} ${plural(count, forms)}`,
    list: listed('conjunction'),
    choice: listed('disjunction'),
    day: (day, style) => calendar(day, dayStyles[style]),
    month: (month, style) => calendar(`${month}-01`, monthStyles[style]),
    weekday: (weekday, style) =>
      dates({ weekday: style, timeZone: 'UTC' }).format(Date.parse(MONDAY) + (weekday - 1) * DAY_MS),
    clock: (hour, minute) => {
      const parts = minute === undefined ? clockParts(hour, 0, {}) : undefined
      return parts && hasHalves(parts) ? joined(parts) : joined(clockParts(hour, minute ?? 0, { minute: '2-digit' }))
    },
    hourHead: (hour, isFull) => {
      const parts = clockParts(hour, 0, {})
      return isFull ? joined(parts) : (parts.find(({ type }) => type === 'hour')?.value ?? String(hour))
    },
    moment: (instant, style) => dates({ dateStyle: style, timeStyle: 'short' }).format(Date.parse(instant)),
    language: code => {
      try {
        return (
          once('language', () => new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' })).of(code) ?? code
        )
      } catch {
        return code
      }
    },
    capital: text => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
    compare: (one, other) => once('compare', () => new Intl.Collator(tag)).compare(one, other),
  }
}

const digits = (decimals: number | undefined): Intl.NumberFormatOptions =>
  decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }

const hasHalves = (parts: readonly Intl.DateTimeFormatPart[]) => parts.some(({ type }) => type === 'dayPeriod')

/** A time with a small "pm" and plain spaces. */
const joined = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts
    .map(({ type, value }) => (type === 'dayPeriod' ? value.toLowerCase() : value))
    .join('')
    .replaceAll(/[\u00a0\u202f]/g, ' ')

/** Scripts that run from right to left, by the languages that are written in them. */
const rightToLeft = new Set(['ar', 'dv', 'fa', 'ckb', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Which way a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(tag).language) ? 'rtl' : 'ltr'

/** The owner's own region of a language (`en-GB`), or the one given where the machine names none. Only a window has an owner. */
export function regionOf(language: string, otherwise: string, wished = languagesOfWindow()): string {
  return wished.find(tag => tag.startsWith(`${language}-`)) ?? otherwise
}

const languagesOfWindow = (): readonly string[] => (typeof document === 'undefined' ? [] : navigator.languages)
