import type { Platform } from '../models/review'
import { chanceOfSoMany } from './chance-of-so-many'
import { countDays, greatestSpan, reachedTimes, type DayCounts } from './day-counts'
import { dayNumber, dayOf, type PastReview } from './past-review'

const burstKinds = ['all', 'low', 'high'] as const
/** Which reviews came in numbers: any, those with low ratings, those with high ones. */
export type BurstKind = (typeof burstKinds)[number]

/** A short span in which far more reviews came to one site than chance explains at the business's own rate. */
export type Burst = {
  readonly platform: Platform
  readonly kind: BurstKind
  /** The reviews, in the order of their days. */
  readonly ids: readonly string[]
  /** `YYYY-MM-DD` of the first and of the last day, and how many days that are. */
  readonly from: string
  readonly to: string
  readonly days: number
  /** Within so many hours, where each has its hour and they came in less than a day. */
  readonly hours?: number
  /** How many of them have a low rating, and a high one. */
  readonly low: number
  readonly high: number
  /** How many of their kind came per day in the year before. */
  readonly usualPerDay: number
  /** How likely chance alone brings as many, 0–1. */
  readonly chance: number
}

/** Fewer say nothing. */
const leastInSpan = 5
/** A rate that was taken from fewer, or from a shorter stretch (days), is none. */
const leastBefore = 20
const shortestBefore = 28
/** The rate is that of the year before, or of the last eight weeks where more came then. */
const yearBefore = 365
const lately = 56
/** Up to so many days are a short span. */
const longestSpan = 3
/** Five years have some twenty thousand spans to look at: one in a hundred businesses sees a chance burst. */
const hardlyEver = 1e-6
/** What came as often as this in the year before is usual, whatever the average says. */
const usualTimes = 3
/** The same days of last year: 52 weeks before, give or take ten days for a feast that moves. */
const seasonAgo = 364
const seasonReach = 10

/** Channels that the business asks through: answers come when questions went out. */
const asked: ReadonlySet<Platform> = new Set(['email', 'phone', 'survey', 'chat'])

type Dated = { readonly review: PastReview; readonly day: number }

/** Finds the bursts of each site, the earliest first. A review without a day of its own is no evidence. */
export function findBursts(reviews: Iterable<PastReview>): Burst[] {
  const sites = new Map<Platform, Dated[]>()
  for (const review of reviews) {
    const day = asked.has(review.platform) ? undefined : dayNumber(review)
    if (day === undefined) continue
    const site = sites.get(review.platform)
    if (site) site.push({ review, day })
    else sites.set(review.platform, [{ review, day }])
  }
  return [...sites.values()].flatMap(burstsOfSite).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

const isLow = ({ ratingScore }: PastReview) => ratingScore !== undefined && ratingScore <= 0.25
const isHigh = ({ ratingScore }: PastReview) => ratingScore !== undefined && ratingScore >= 0.75
const isOf: Readonly<Record<BurstKind, (review: PastReview) => boolean>> = {
  all: () => true,
  low: isLow,
  high: isHigh,
}

type Span = {
  readonly kind: BurstKind
  readonly from: number
  readonly to: number
  readonly usualPerDay: number
  readonly chance: number
}

function burstsOfSite(site: readonly Dated[]): Burst[] {
  if (site.length < leastInSpan + leastBefore) return []
  const sorted = [...site].sort((a, b) => a.day - b.day)
  const [first, last] = [sorted[0]?.day ?? 0, sorted.at(-1)?.day ?? 0]
  const all = countDays(
    sorted.map(({ day }) => day),
    first,
    last,
  )
  const spans = burstKinds.flatMap(kind => {
    const days = sorted.filter(({ review }) => isOf[kind](review)).map(({ day }) => day)
    return spansOf(kind, new Set(days), countDays(days, first, last), all)
  })
  spans.sort((a, b) => a.chance - b.chance)
  const taken: Span[] = []
  for (const span of spans) if (!taken.some(other => span.from <= other.to && other.from <= span.to)) taken.push(span)
  return taken.map(span => told(span, sorted))
}

/** The spans of one kind that end on one of the days and that chance does not explain. */
function spansOf(kind: BurstKind, days: ReadonlySet<number>, counts: DayCounts, all: DayCounts): Span[] {
  const spans: Span[] = []
  for (const to of days) {
    for (let length = 1; length <= longestSpan; length++) {
      const from = to - length + 1
      const count = counts.between(from, to)
      if (count < leastInSpan) continue
      const began = Math.max(all.first, from - yearBefore)
      if (from - began < shortestBefore || all.between(began, from - 1) < leastBefore) continue
      const usualPerDay = usualRate(counts, began, from)
      const average = usualPerDay * length
      // So small a tail begins beyond four standard deviations; to look there is quicker than to sum it.
      if (count < average + 4 * Math.sqrt(average) || chanceOfSoMany(count, average) >= hardlyEver) continue
      const rushes = [
        reachedTimes(counts, length, began, from - 1, usualTimes),
        greatestSpan(counts, length, from - seasonAgo - seasonReach, from - seasonAgo + seasonReach),
      ].filter(rush => rush >= leastInSpan)
      const usual = Math.max(usualPerDay * weekdayShare(all, began, from, length), ...rushes)
      const chance = chanceOfSoMany(count, usual)
      if (chance < hardlyEver) spans.push({ kind, from, to, usualPerDay, chance })
    }
  }
  return spans
}

/** How many come per day. One is added: what has not happened yet is not impossible. */
function usualRate(counts: DayCounts, began: number, from: number): number {
  const year = (counts.between(began, from - 1) + 1) / (from - began)
  return Math.max(year, counts.between(Math.max(began, from - lately), from - 1) / Math.min(lately, from - began))
}

/** How many usual days a span is worth, where some weekdays bring more than others: a weekend may be worth four. */
function weekdayShare(all: DayCounts, began: number, from: number, length: number): number {
  const byWeekday = [0, 0, 0, 0, 0, 0, 0]
  for (let day = began; day < from; day++) byWeekday[day % 7] = (byWeekday[day % 7] ?? 0) + all.between(day, day)
  const together = byWeekday.reduce((sum, count) => sum + count, 0)
  let share = 0
  for (let day = from; day < from + length; day++)
    share += Math.max(1, (((byWeekday[day % 7] ?? 0) + 1) * 7) / (together + 7))
  return share
}

function told({ kind, from, to, usualPerDay, chance }: Span, sorted: readonly Dated[]): Burst {
  const members = sorted.filter(({ review, day }) => day >= from && day <= to && isOf[kind](review))
  const reviews = members.map(({ review }) => review)
  const days = members.map(({ day }) => day)
  const [first, last] = [days[0] ?? from, days.at(-1) ?? to]
  const hours = hoursOf(reviews)
  return {
    platform: reviews[0]?.platform ?? 'other',
    kind,
    ids: reviews.map(({ id }) => id),
    from: dayOf(first),
    to: dayOf(last),
    days: last - first + 1,
    ...(hours !== undefined && { hours }),
    low: reviews.filter(isLow).length,
    high: reviews.filter(isHigh).length,
    usualPerDay,
    chance,
  }
}

function hoursOf(reviews: readonly PastReview[]): number | undefined {
  if (reviews.some(({ pattern }) => pattern?.hour === undefined)) return undefined
  const times = reviews.map(({ at }) => Date.parse(at))
  const hours = Math.max(1, Math.ceil((Math.max(...times) - Math.min(...times)) / 3_600_000))
  return hours < 24 ? hours : undefined
}
