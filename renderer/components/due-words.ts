import type { UrgencyTier } from '../../shared/models/assessment'
import type { Messages } from '../messages/messages'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long until an answer is due, as a row says it: "5 h left", "2 d left", "3 d over". */
export function timeLeft(m: Messages, dueAt: string, now: number): string {
  const left = Date.parse(dueAt) - now
  if (Number.isNaN(left)) return ''
  return left >= 0 ? m.dates.left(span(m, left, Math.ceil)) : m.dates.over(span(m, -left, Math.floor))
}

/** The span in the largest unit that is still exact enough to act on: days from two days on. */
function span({ dates }: Messages, milliseconds: number, round: (value: number) => number): string {
  if (milliseconds < hour) return dates.minutes(Math.max(1, round(milliseconds / minute)))
  if (milliseconds <= 2 * day) return dates.hours(Math.max(1, round(milliseconds / hour)))
  const days = Math.floor(milliseconds / day)
  if (days < 60) return dates.days(days)
  if (days < 730) return dates.months(Math.floor(days / 30.44))
  return dates.years(Math.floor(days / 365.25))
}

/** The line in the head of a review: "21 h left of 48 h" for an ordinary one, "Today · 5 h left" for an urgent one. */
export function timeLeftLine(m: Messages, dueAt: string, now: number, tier: UrgencyTier, goalHours: number): string {
  const words = timeLeft(m, dueAt, now)
  if (tier < 2) return m.dates.levelAnd(m.words.levels[tier], words)
  const left = Date.parse(dueAt) - now
  if (!(left >= 0)) return words
  const goal = goalHours <= 72 ? m.dates.hours(goalHours) : m.dates.days(Math.round(goalHours / 24))
  return m.dates.leftOf(span(m, left, Math.ceil), goal)
}
