import { personKey, sameName } from './names'
import { dayNumber, type PastReview } from './past-review'

/** A review on another site that may be by the same person: `days` lie between the two. A suggestion, never more. */
export type SamePerson = { readonly id: string; readonly name: 'full' | 'initial'; readonly days: number }

/** Somebody who tells two sites does so within days; an initial says less than a name. */
const mostDays = { full: 7, initial: 3 } as const
/** A name that more reviews have than this is many people's. */
const mostWithName = { full: 12, initial: 6 } as const

/** Finds reviews on different sites under one name that lie a few days apart, by review id. */
export function findSamePerson(reviews: Iterable<PastReview>): Map<string, SamePerson[]> {
  const byName = new Map<string, PastReview[]>()
  for (const review of reviews) {
    const key = personKey(review.author)
    if (key === undefined) continue
    const known = byName.get(key)
    if (known) known.push(review)
    else byName.set(key, [review])
  }
  const found = new Map<string, SamePerson[]>()
  for (const group of byName.values()) {
    if (group.length < 2 || group.length > mostWithName.full) continue
    for (const one of group) {
      const others = group.flatMap(other => suggestion(one, other, group.length) ?? [])
      if (others.length > 0) found.set(one.id, others)
    }
  }
  return found
}

function suggestion(one: PastReview, other: PastReview, withName: number): SamePerson | undefined {
  if (one.platform === other.platform) return undefined
  const [day, otherDay] = [dayNumber(one), dayNumber(other)]
  if (day === undefined || otherDay === undefined) return undefined
  const days = Math.abs(day - otherDay)
  if (days > mostDays.full) return undefined
  const name = sameName(one.author, other.author)
  if (name === undefined || name === 'first') return undefined
  return days <= mostDays[name] && withName <= mostWithName[name] ? { id: other.id, name, days } : undefined
}
