import type { Chart, PatternOptions } from '../../shared/patterns/chart'
import type { PatternRow } from '../../shared/models/pattern-row'

let count = 0

/** A row of the patterns: a plain review of July 2026 unless more is said. */
export const makePatternRow = (given: Partial<PatternRow> = {}): PatternRow => ({
  id: `r${++count}`,
  month: '2026-07',
  complaints: [],
  answered: false,
  goalHours: 168,
  ...given,
})

/** What a chart says of these rows over these months. */
export function readChart<Result>(
  chart: Chart<Result>,
  rows: readonly PatternRow[],
  months: readonly string[],
  options: PatternOptions = {},
): Result {
  const tally = chart.start({ keepIds: true, ...options })
  for (const row of rows) tally.add(row)
  return tally.read(months)
}
