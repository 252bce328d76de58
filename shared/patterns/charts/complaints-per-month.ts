import { themeIds, type ThemeId } from '../../models/assessment'
import { counter, type Chart, type Count } from '../chart'

export type ThemeSeries = {
  readonly theme: ThemeId | 'other'
  readonly months: readonly Count[]
  readonly total: number
}
/** Series in stacking order, the most frequent theme first, the rest as `other`. */
export type ComplaintsPerMonth = {
  readonly series: readonly ThemeSeries[]
  readonly totals: readonly number[]
  readonly reviews: readonly number[]
}

const SHOWN_THEMES = 5

/** How often each theme was complained about, month by month. A review that complains of two things counts for both. */
export const complaintsPerMonth: Chart<ComplaintsPerMonth> = {
  id: 'complaints-per-month',
  title: 'Complaints per month, by theme',
  question: 'What do people complain about, and is it getting better?',
  start({ keepIds = false }) {
    const cells = counter(keepIds)
    const reviews = counter(false)
    return {
      add(row) {
        if (row.month === undefined) return
        reviews.add(row.month, row.id)
        for (const theme of row.complaints) cells.add(`${row.month} ${theme}`, row.id)
      },
      read(months) {
        const all = themeIds
          .map((theme): ThemeSeries => {
            const counts = months.map(month => cells.read(`${month} ${theme}`))
            return { theme, months: counts, total: sum(counts.map(one => one.count)) }
          })
          .filter(series => series.total > 0)
          .sort((a, b) => b.total - a.total)
        const shown = all.length > SHOWN_THEMES + 1 ? all.slice(0, SHOWN_THEMES) : all
        const rest = all.slice(shown.length)
        const other: ThemeSeries[] =
          rest.length === 0
            ? []
            : [
                {
                  theme: 'other',
                  total: sum(rest.map(one => one.total)),
                  months: months.map((_, at) => together(rest.map(one => one.months[at]))),
                },
              ]
        const series = [...shown, ...other]
        return {
          series,
          totals: months.map((_, at) => sum(series.map(one => one.months[at]?.count ?? 0))),
          reviews: months.map(month => reviews.read(month).count),
        }
      },
    }
  },
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const together = (counts: readonly (Count | undefined)[]): Count => ({
  count: sum(counts.map(one => one?.count ?? 0)),
  ids: [...new Set(counts.flatMap(one => one?.ids ?? []))],
})
