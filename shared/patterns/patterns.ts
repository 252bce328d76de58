import { changesOf, type Change } from './changes'
import type { PatternOptions } from './chart'
import { charts } from './charts'
import type { AnswerTimes } from './charts/answer-times'
import type { FixEffect } from './charts/before-after-fix'
import type { ComplaintsPerMonth } from './charts/complaints-per-month'
import type { RatingPoint } from './charts/rating-trend'
import type { WhenItHappens } from './charts/when-it-happens'
import { monthsBetween } from './months'
import type { PatternRow } from '../models/pattern-row'

/** Everything the Patterns screen and the headless command show. */
export type Patterns = {
  readonly months: readonly string[]
  /** Reviews counted, and those whose month no source gives. */
  readonly reviews: number
  readonly undated: number
  readonly complaints: ComplaintsPerMonth
  readonly fixes: readonly FixEffect[]
  readonly when: WhenItHappens
  readonly ratings: readonly RatingPoint[]
  readonly answers: AnswerTimes
  readonly changes: readonly Change[]
}

/** Counts rows one by one: `add` each, then `read` once. */
export function tallyPatterns(options: PatternOptions) {
  const parts = {
    complaints: charts.complaintsPerMonth.start(options),
    fixes: charts.beforeAfterFix.start(options),
    when: charts.whenItHappens.start(options),
    ratings: charts.ratingTrend.start(options),
    answers: charts.answerTimes.start(options),
  }
  const wanted = options.months && new Set(options.months)
  let first: string | undefined
  let last: string | undefined
  let reviews = 0
  let undated = 0
  return {
    add(row: PatternRow): void {
      if (wanted && (row.month === undefined || !wanted.has(row.month))) return
      reviews++
      if (row.month === undefined) undated++
      else {
        if (first === undefined || row.month < first) first = row.month
        if (last === undefined || row.month > last) last = row.month
      }
      for (const part of Object.values(parts)) part.add(row)
    },
    read(): Patterns {
      const months = options.months ?? (first !== undefined && last !== undefined ? monthsBetween(first, last) : [])
      const complaints = parts.complaints.read(months)
      return {
        months,
        reviews,
        undated,
        complaints,
        fixes: parts.fixes.read(months),
        when: parts.when.read(months),
        ratings: parts.ratings.read(months),
        answers: parts.answers.read(months),
        changes: changesOf(complaints, months, options.today),
      }
    },
  }
}
