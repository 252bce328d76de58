import type { Entry } from '../inbox/entry'

/** What a look back needs of a review: who, where, when and how it was rated. The inbox row has it all. */
export type PastReview = Pick<Entry, 'id' | 'platform' | 'author' | 'ratingScore' | 'at' | 'pattern'>

const dayMs = 86_400_000
const numbers = new Map<string, number>()

/** The day of a review, counted from 1970; undefined where its source does not vouch for a day ("2 weeks ago", "May"). */
export function dayNumber({ pattern }: PastReview): number | undefined {
  const day = pattern?.day
  if (day === undefined) return undefined
  let number = numbers.get(day)
  if (number === undefined) numbers.set(day, (number = Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs)))
  return number
}

/** The day (`YYYY-MM-DD`) of its number. */
export const dayOf = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10)
