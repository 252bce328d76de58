import { Dexie, type ObservabilitySet } from 'dexie'
import { database } from './database'

/** What changed, by review id; `all` where too much changed to name it. */
export type ChangedIds = ReadonlySet<string> | 'all'

/** What changed in the inbox rows and in the reviews themselves. */
export type Changes = { readonly entries: ChangedIds; readonly reviews: ChangedIds }

/** More ids than this are read anew as a whole. */
const mostIds = 2000

type Ranges = { readonly from?: unknown; readonly to?: unknown; readonly l?: Ranges | null; readonly r?: Ranges | null }

/** Dexie names what a transaction wrote as ranges of keys, which reach other windows as a bare tree. */
function idsIn(parts: ObservabilitySet, table: string): ChangedIds {
  if (parts['all']) return 'all'
  const ids = new Set<string>()
  const open: Ranges[] = []
  const ranges = parts[`idb://${database.name}/${table}/`] as Ranges | undefined
  if (ranges && 'from' in ranges) open.push(ranges)
  for (let range = open.pop(); range; range = open.pop()) {
    if (typeof range.from !== 'string' || range.from !== range.to || ids.size >= mostIds) return 'all'
    ids.add(range.from)
    for (const side of [range.l, range.r]) if (side) open.push(side)
  }
  return ids
}

/** Tells of every change to inbox rows and reviews, in this window, in workers and in other windows. Returns the way to stop. */
export function onChanges(listener: (changes: Changes) => void): () => void {
  const tell = (parts: ObservabilitySet) => {
    const changes = { entries: idsIn(parts, 'entries'), reviews: idsIn(parts, 'reviews') }
    const isNothing = [changes.entries, changes.reviews].every(ids => ids !== 'all' && ids.size === 0)
    if (!isNothing) listener(changes)
  }
  Dexie.on('storagemutated', tell)
  return () => Dexie.on.storagemutated.unsubscribe(tell)
}
