import type { Entry } from '../../shared/inbox/entry'
import { inboxViews, isInView, type InboxViewId } from '../../shared/inbox/inbox-filter'

type Order = (a: Entry, b: Entry) => number

/** How many reviews stand in each view. */
export type ViewCounts = Readonly<Record<InboxViewId, number>>

/** Every inbox row in memory: by id, in any order that was asked for, and counted by view. */
export type KeptEntries = {
  readonly of: (id: string) => Entry | undefined
  readonly all: () => Iterable<Entry>
  readonly size: () => number
  /** All rows in an order; sorting a hundred thousand is slow, so that an order is kept once it is there. */
  readonly inOrder: (order: Order) => readonly Entry[]
  readonly counts: () => ViewCounts
  /** Takes in many rows that are not there yet. */
  readonly add: (entries: readonly Entry[]) => void
  /** Takes in that a row became another one, came or went; gives the row before. */
  readonly replace: (id: string, entry: Entry | undefined) => Entry | undefined
  readonly clear: () => void
}

const noCounts = () => Object.fromEntries(inboxViews.map(view => [view, 0])) as Record<InboxViewId, number>

/** Starts without a row. */
export function keptEntries(): KeptEntries {
  const byId = new Map<string, Entry>()
  const orders = new Map<Order, Entry[]>()
  let counts = noCounts()
  const count = (entry: Entry, by: 1 | -1) => {
    for (const view of inboxViews) if (isInView(entry, view)) counts[view] += by
  }
  return {
    of: id => byId.get(id),
    all: () => byId.values(),
    size: () => byId.size,
    inOrder(order) {
      const known = orders.get(order)
      if (known) return known
      const sorted = [...byId.values()].sort(order)
      orders.set(order, sorted)
      return sorted
    },
    counts: () => ({ ...counts }),
    add(entries) {
      orders.clear()
      for (const entry of entries) {
        byId.set(entry.id, entry)
        count(entry, 1)
      }
    },
    replace(id, entry) {
      const before = byId.get(id)
      if (entry) byId.set(id, entry)
      else byId.delete(id)
      if (before) count(before, -1)
      if (entry) count(entry, 1)
      for (const [order, sorted] of orders) {
        if (before) sorted.splice(placeIn(sorted, before, order), 1)
        if (entry) sorted.splice(placeIn(sorted, entry, order), 0, entry)
      }
      return before
    },
    clear() {
      byId.clear()
      orders.clear()
      counts = noCounts()
    },
  }
}

/** The first place that does not come before an entry. */
function placeIn(sorted: readonly Entry[], entry: Entry, order: Order): number {
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
