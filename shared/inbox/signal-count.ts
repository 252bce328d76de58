import type { UrgencyId } from '../models/assessment'
import type { Entry } from './entry'

/** How many other reviews tell of the same, among how many. */
export type SignalCount = { readonly others: number; readonly reviews: number }

/**
 * Counts the reviews of some months (`YYYY-MM`) that tell of a signal, without the one at hand.
 * Undefined while a row from before urgent signals were kept is among them: a count too low would calm wrongly.
 */
export function countSignal(
  entries: Iterable<Entry>,
  signal: UrgencyId,
  months: readonly string[],
  except: string,
): SignalCount | undefined {
  let others = 0
  let reviews = 0
  for (const { id, month, urgency, tier } of entries) {
    if (month === undefined || !months.includes(month)) continue
    reviews++
    if (urgency === undefined && tier <= 2) return undefined
    if (id !== except && urgency?.includes(signal)) others++
  }
  return { others, reviews }
}
