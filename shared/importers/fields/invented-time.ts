import { rangeOf } from '../../dates/compare-dates'
import type { ReviewDate } from '../../models/review'

const hour = 3_600_000
const day = 24 * hour

/** How exact a date is that was counted back over an age, as the label on the site was. */
const steps: readonly (readonly [age: number, precision: ReviewDate['precision'], letters: number])[] = [
  [330 * day, 'year', 4],
  [27 * day, 'month', 7],
  [6 * day, 'week', 10],
  [0.9 * day, 'day', 10],
]

/**
 * A date that a collector made up: the moment of the scrape less "11 months", known by the same minute and second.
 * Told as exact as its label was; undefined where the date seems to be real. `seenAt` is the ISO instant of the scrape.
 */
export function inventedTime(date: ReviewDate, seenAt: string): ReviewDate | undefined {
  if (date.precision !== 'second' || date.relative || date.value.length < 19) return undefined
  const [clock, scrape] = [date.value.slice(14, 19), seenAt.slice(14, 19)]
  // On the hour is where a file has days alone; digits alone count seconds, which nobody makes up.
  if (clock !== scrape || clock === '00:00' || /^\d+$/.test(date.raw)) return undefined
  const age = Date.parse(seenAt) - rangeOf(date).from
  const [, precision = 'day', letters = 10] = steps.find(([least]) => age >= least) ?? []
  if (age < 0.9 * day) return undefined
  return { value: date.value.slice(0, letters), precision, raw: date.raw, relative: true }
}
