import { isToAnswer } from '../../../shared/inbox/inbox-filter'
import type { PlannedReview } from '../../../shared/inbox/week-plan'
import { calendarDay } from '../../../shared/time/calendar-day'
import { entriesOf } from '../../database/entries'
import type { KeptPlan } from '../../database/settings'

const day = 86_400_000

/** The Monday (`YYYY-MM-DD`) of the week in which a moment (milliseconds) lies in a zone. */
export function mondayOf(now: number, timeZone: string): string {
  const today = Date.parse(`${calendarDay(now, timeZone)}T00:00:00Z`)
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7
  return new Date(today - sinceMonday * day).toISOString().slice(0, 10)
}

const none: readonly PlannedReview[] = []

/** What was planned for the week of a moment; nothing where the plan is of another week. */
export const plannedThisWeek = (kept: KeptPlan | undefined, now: number, timeZone: string): readonly PlannedReview[] =>
  kept?.monday === mondayOf(now, timeZone) ? kept.planned : none

/** Whether something of a plan still waits for an answer. */
export async function isUnfinished(planned: readonly PlannedReview[]): Promise<boolean> {
  const entries = await entriesOf(planned.map(({ id }) => id))
  return entries.some(entry => entry !== undefined && isToAnswer(entry) && entry.state !== 'approved')
}
