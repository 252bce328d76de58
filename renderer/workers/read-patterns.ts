import { monthsBetween } from '../../shared/patterns/months'
import type { PatternRow } from '../../shared/models/pattern-row'
import { tallyPatterns, type Patterns } from '../../shared/patterns/patterns'
import { calendarDay } from '../../shared/time/calendar-day'
import { entryBasis, getSetting } from '../database/settings'

/** Counts the patterns of the last so many months up to the newest review; of all months where none are given. */
export async function readPatterns(rows: readonly PatternRow[], months: number | undefined): Promise<Patterns> {
  const [{ timeZone }, profile] = await Promise.all([entryBasis(), getSetting('profile')])
  const newest = rows.reduce((latest, { month = '' }) => (month > latest ? month : latest), '')
  const shown =
    months === undefined || newest === '' ? undefined : monthsBetween(monthsBack(newest, months - 1), newest)
  const today = calendarDay(Date.now(), timeZone)
  const tally = tallyPatterns({ ...(shown && { months: shown }), fixes: profile?.fixes ?? [], today, keepIds: true })
  for (const row of rows) tally.add(row)
  return tally.read()
}

/** The month so many months before `YYYY-MM`. */
function monthsBack(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
