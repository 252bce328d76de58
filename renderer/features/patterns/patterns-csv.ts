import { writeCsv } from '../../../shared/csv/write-csv'
import type { Patterns } from '../../../shared/patterns/patterns'
import type { Messages } from '../../messages/messages'

/** The complaints by month and theme as CSV, with the reviews and the mean of stars of each month. */
export function patternsCsv(m: Messages['patterns'], patterns: Patterns): string {
  const rows = patterns.complaints.series.map(series => [
    m.theme(series.theme),
    ...series.months.map(month => month.count),
    series.total,
  ])
  return writeCsv([
    [m.themeColumn, ...patterns.months, m.all],
    ...rows,
    [m.allComplaints, ...patterns.complaints.totals, patterns.complaints.totals.reduce((sum, count) => sum + count, 0)],
    [m.reviewsRow, ...patterns.complaints.reviews, patterns.reviews],
    [m.meanRow, ...patterns.ratings.map(point => point.mean?.toFixed(2) ?? ''), ''],
  ])
}
