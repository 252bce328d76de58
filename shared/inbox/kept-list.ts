import type { Entry } from './entry'
import { filterEntries, groupEntries, isByUrgency, orderOf, type EntryGroup, type InboxFilter } from './inbox-filter'

/** What the list shows: ids in order, and groups where they are sorted by urgency. */
export type ShownList = { readonly ids: readonly string[]; readonly groups: readonly EntryGroup[] }

/** The reviews of a filter in order, kept up to date one review at a time. */
export type KeptList = {
  /** The same object for as long as nothing in it changed. */
  shown(): ShownList
  /** The rows themselves, in the same order. */
  entries(): readonly Entry[]
  /** Takes in that a review's row became another one, came or went. */
  change(before: Entry | undefined, after: Entry | undefined): void
}

/** Filters and sorts once; afterwards a change costs a search for its place, not a new sorting of a hundred thousand rows. `isInOrder` spares the sorting. */
export function keepList(
  filter: InboxFilter,
  entries: Iterable<Entry>,
  textOf?: (entry: Entry) => string,
  isInOrder = false,
): KeptList {
  const order = orderOf(filter.view)
  const isGrouped = isByUrgency(filter.view)
  const fitting = filterEntries(entries, filter, textOf)
  const sorted = isInOrder ? fitting : fitting.sort(order)
  let shown: ShownList | undefined
  return {
    shown: () => (shown ??= { ids: sorted.map(({ id }) => id), groups: isGrouped ? groupEntries(sorted) : [] }),
    entries: () => sorted,
    change(before, after) {
      const from = before ? placeOf(sorted, before, order) : 0
      const isListed = before !== undefined && sorted[from]?.id === before.id
      const isWanted = after !== undefined && filterEntries([after], filter, textOf).length > 0
      if (!isListed && !isWanted) return
      if (isListed && isWanted && order(before, after) === 0 && before.tier === after.tier) {
        sorted[from] = after
        return
      }
      if (isListed) sorted.splice(from, 1)
      if (isWanted) sorted.splice(placeOf(sorted, after, order), 0, after)
      shown = undefined
    },
  }
}

/** The first place that does not come before an entry. */
function placeOf(sorted: readonly Entry[], entry: Entry, order: (a: Entry, b: Entry) => number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    const other = sorted[middle]
    if (other && order(other, entry) < 0) from = middle + 1
    else to = middle
  }
  return from
}
