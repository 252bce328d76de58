import { writeCsv } from '../../../shared/csv/write-csv'
import type { Patterns } from '../../../shared/patterns/patterns'
import { themeWord } from './theme-word'

/** The complaints by month and theme as CSV, with the reviews and the mean of stars of each month. */
export function patternsCsv(patterns: Patterns): string {
  const rows = patterns.complaints.series.map(series => [
    themeWord(series.theme),
    ...series.months.map(month => month.count),
    series.total,
  ])
  return writeCsv([
    ['Theme', ...patterns.months, 'All'],
    ...rows,
    [
      'All complaints',
      ...patterns.complaints.totals,
      patterns.complaints.totals.reduce((sum, count) => sum + count, 0),
    ],
    ['Reviews', ...patterns.complaints.reviews, patterns.reviews],
    ['Mean of stars', ...patterns.ratings.map(point => point.mean?.toFixed(2) ?? ''), ''],
  ])
}
