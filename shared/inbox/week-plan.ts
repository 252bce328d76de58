import type { Entry } from './entry'
import { byNewest, byUrgency, isToAnswer } from './inbox-filter'

/** Why a review deserves an answer this week. */
export type PlanReason = 'people' | 'complaint' | 'leaving' | 'mixed' | 'praise'

/** A review of the week's plan, with the minutes it takes. */
export type PlannedReview = { readonly id: string; readonly reason: PlanReason; readonly minutes: number }

/** What an owner can spare in a week without thinking twice. */
export const planMinutes = 20

/** Minutes to read one, mend its draft and paste it. */
const minutesFor: Readonly<Record<PlanReason, number>> = { people: 5, leaving: 4, complaint: 4, mixed: 3, praise: 2 }

/**
 * What the evidence says deserves an answer, the most deserving first. Readers go by the last three months, and
 * trust a business more that answers praise as well as complaints (BrightLocal 2024 to 2026).
 */
const recentDays = 92

/** Of the minutes, so many are kept for praise: answering complaints alone convinces few. */
const minutesOfPraise = 4

/**
 * Chooses the reviews that are worth the owner's next minutes.
 * @param now milliseconds
 * @param passed ids that the owner does not want to answer this week
 */
export function planWeek(
  entries: Iterable<Entry>,
  now: number,
  minutes = planMinutes,
  passed: ReadonlySet<string> = new Set(),
): readonly PlannedReview[] {
  const since = new Date(now - recentDays * 86_400_000).toISOString()
  const open = [...entries].filter(entry => isToAnswer(entry) && entry.state !== 'approved' && !passed.has(entry.id))
  const byReason = (reason: PlanReason) => open.filter(entry => reasonFor(entry, since) === reason)
  const praise = byReason('praise').sort(byNewest)
  const hurt = (['people', 'leaving', 'complaint', 'mixed'] as const).flatMap(reason =>
    byReason(reason)
      .sort(byUrgency)
      .map(({ id }) => plannedFor(id, reason)),
  )
  const thanks = praise.map(({ id }) => plannedFor(id, 'praise'))
  const kept = fill(thanks, minutesOfPraise)
  const first = fill(hurt, minutes - spent(kept))
  return [...first, ...fill(thanks, minutes - spent(first))]
}

function reasonFor(entry: Entry, since: string): PlanReason | undefined {
  if (entry.tier <= 1) return 'people'
  if (!entry.hasText || entry.at < since) return undefined
  if (entry.tier === 2) return 'leaving'
  const hasComplaint = entry.themes.some(theme => theme.endsWith(':negative'))
  const score = entry.ratingScore
  if (score === undefined ? hasComplaint : score <= 0.25) return 'complaint'
  if (score !== undefined && score < 0.75) return 'mixed'
  return hasComplaint ? 'mixed' : entry.themes.length > 0 ? 'praise' : undefined
}

const plannedFor = (id: string, reason: PlanReason): PlannedReview => ({ id, reason, minutes: minutesFor[reason] })

const spent = (planned: readonly PlannedReview[]) => planned.reduce((sum, one) => sum + one.minutes, 0)

/** As many as fit, in their order. */
function fill(planned: readonly PlannedReview[], minutes: number): readonly PlannedReview[] {
  let left = minutes
  const chosen: PlannedReview[] = []
  for (const one of planned) {
    if (one.minutes > left) break
    left -= one.minutes
    chosen.push(one)
  }
  return chosen
}
