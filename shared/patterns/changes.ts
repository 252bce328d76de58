import type { ThemeId } from '../models/assessment'
import { chanceOfChange } from './chance'
import type { ComplaintsPerMonth } from './charts/complaints-per-month'
import { DAYS_A_MONTH, daysInMonth } from './months'

/** A theme whose complaints rose or fell between an earlier and a later stretch of the months shown. */
export type Change = {
  readonly theme: ThemeId | 'other'
  readonly before: number
  readonly after: number
  readonly monthsBefore: number
  readonly monthsAfter: number
  readonly chance: number | undefined
}

const RECENT = 3

/**
 * Compares the last three whole months with those before them, theme by theme, greatest change first.
 * The month that is not over counts by its days.
 */
export function changesOf(complaints: ComplaintsPerMonth, months: readonly string[], today?: string): Change[] {
  if (months.length < RECENT + 1) return []
  const days = months.map(month =>
    today !== undefined && today.startsWith(month) ? Number(today.slice(8)) : daysInMonth(month),
  )
  const cut = months.length - RECENT
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const timeBefore = sum(days.slice(0, cut))
  const timeAfter = sum(days.slice(cut))
  return complaints.series
    .filter(series => series.theme !== 'other')
    .map(({ theme, months: counts }): Change => {
      const before = sum(counts.slice(0, cut).map(one => one.count))
      const after = sum(counts.slice(cut).map(one => one.count))
      return {
        theme,
        before,
        after,
        monthsBefore: timeBefore / DAYS_A_MONTH,
        monthsAfter: timeAfter / DAYS_A_MONTH,
        chance: chanceOfChange(before, timeBefore, after, timeAfter),
      }
    })
    .sort((a, b) => (a.chance ?? 1) - (b.chance ?? 1))
}
