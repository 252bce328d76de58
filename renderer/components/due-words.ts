const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long until an answer is due, as a row says it: "5 h left", "2 d left", "3 d over". */
export function dueWords(dueAt: string, now: number): string {
  const left = Date.parse(dueAt) - now
  if (Number.isNaN(left)) return ''
  return left >= 0 ? `${span(left, Math.ceil)} left` : `${span(-left, Math.floor)} over`
}

/** The span in the largest unit that is still exact enough to act on: days from two days on. */
function span(milliseconds: number, round: (value: number) => number): string {
  if (milliseconds < hour) return `${Math.max(1, round(milliseconds / minute))} min`
  if (milliseconds <= 2 * day) return `${Math.max(1, round(milliseconds / hour))} h`
  const days = Math.floor(milliseconds / day)
  if (days < 60) return `${days} d`
  if (days < 730) return `${Math.floor(days / 30.44)} mo`
  return `${Math.floor(days / 365.25)} y`
}

/** The line in the head of a review: "21 h left of 48 h" for an ordinary one, "Today · 5 h left" for an urgent one. */
export function dueLine(dueAt: string, now: number, tier: 0 | 1 | 2 | 3, goalHours: number): string {
  const words = dueWords(dueAt, now)
  if (tier === 0) return `Within the hour · ${words}`
  if (tier === 1) return `Today · ${words}`
  const goal = goalHours <= 72 ? `${goalHours} h` : `${Math.round(goalHours / 24)} d`
  return words.endsWith('left') ? `${words} of ${goal}` : words
}
