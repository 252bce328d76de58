/** How many came on each of many days, and quickly so in any span of them. Days are counted from 1970. */
export type DayCounts = {
  readonly first: number
  readonly last: number
  /** How many came from one day to another, both included. */
  readonly between: (from: number, to: number) => number
}

/** Counts days that lie between `first` and `last`. */
export function countDays(days: readonly number[], first: number, last: number): DayCounts {
  const upTo = new Uint32Array(Math.max(0, last - first + 2))
  for (const day of days) upTo[day - first + 1] = (upTo[day - first + 1] ?? 0) + 1
  for (let at = 1; at < upTo.length; at++) upTo[at] = (upTo[at] ?? 0) + (upTo[at - 1] ?? 0)
  const before = (day: number) => upTo[Math.min(Math.max(day - first, 0), upTo.length - 1)] ?? 0
  return { first, last, between: (from, to) => (to < from ? 0 : before(to + 1) - before(from)) }
}

/** The greatest count of any span of so many days that begins within a stretch. */
export function greatestSpan(counts: DayCounts, length: number, from: number, to: number): number {
  let greatest = 0
  for (let day = Math.max(from, counts.first); day <= to; day++)
    greatest = Math.max(greatest, counts.between(day, day + length - 1))
  return greatest
}

/** The count that spans of so many days, none touching another, reached so many times within a stretch. */
export function reachedTimes(counts: DayCounts, length: number, from: number, to: number, times: number): number {
  const starts: { readonly day: number; readonly count: number }[] = []
  for (let day = Math.max(from, counts.first); day + length - 1 <= to; day++) {
    const count = counts.between(day, day + length - 1)
    if (count > 0) starts.push({ day, count })
  }
  starts.sort((a, b) => b.count - a.count)
  const taken: number[] = []
  for (const { day, count } of starts) {
    if (taken.some(other => Math.abs(other - day) < length)) continue
    taken.push(day)
    if (taken.length === times) return count
  }
  return 0
}
