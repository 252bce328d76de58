import type { TextDocument } from './document'
import type { Hit, Hits, Phrase } from './phrases'

/** Collects what a scan finds. Numbers are kept while it runs; hits are made of them for those who ask. */
export type HitList<Owner> = {
  /** Tells of a phrase, by its place in the list, at the words `first` to `last`; `first` never falls. */
  readonly report: (phrase: number, first: number, last: number) => void
  /** Everything told since the last time, as hits in a document. */
  readonly take: (document: TextDocument) => Hits<Owner>
}

/** A hit in numbers: phrase, first word, last word, and the hit of the same owner before it (0: none). */
const ENTRY = 4
const FIRST = 1
const LAST = 2
const BEFORE = 3

/** An empty list of hits of these phrases. */
export function hitList<Owner>(phrases: readonly (readonly [Owner, Phrase])[]): HitList<Owner> {
  const numbers = new Map<Owner, number>()
  for (const [owner] of phrases) if (!numbers.has(owner)) numbers.set(owner, numbers.size)
  const owners = [...numbers.keys()]
  const ownerOf = Int32Array.from(phrases, ([owner]) => numbers.get(owner) ?? 0)
  let entries = new Int32Array(1 << 10)
  let end = ENTRY
  /** By owner the latest hit, by its place in `entries`; 0 is none. */
  let latest = new Int32Array(numbers.size)

  return {
    report(phrase, first, last) {
      const owner = ownerOf[phrase] ?? 0
      const before = latest[owner] ?? 0
      if (before > 0) {
        const reach = entries[before + LAST] ?? 0
        if (entries[before + FIRST] === first) {
          // The longest of several readings of one place speaks for it, of equals the first in the list.
          if (last < reach || (last === reach && phrase >= (entries[before] ?? 0))) return
          entries[before] = phrase
          entries[before + LAST] = last
          return
        }
        if (reach >= last) return
      }
      if (end === entries.length) {
        const longer = new Int32Array(2 * end)
        longer.set(entries)
        entries = longer
      }
      entries[end] = phrase
      entries[end + FIRST] = first
      entries[end + LAST] = last
      entries[end + BEFORE] = before
      latest[owner] = end
      end += ENTRY
    },
    take({ tokens }) {
      const [found, latestFound] = [entries.slice(0, end), latest]
      latest = new Int32Array(numbers.size)
      end = ENTRY
      const made = new Map<Owner, readonly Hit[]>()
      const latestOf = (owner: Owner): number => latestFound[numbers.get(owner) ?? -1] ?? 0

      function make(from: number): Hit[] {
        const hits: Hit[] = []
        for (let at = from; at > 0; at = found[at + BEFORE] ?? 0) {
          const [first, last] = [found[at + FIRST] ?? 0, found[at + LAST] ?? 0]
          const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
          hits.push({ start, end, first, last, phrase: phrases[found[at] ?? 0]?.[1] ?? '' })
        }
        return hits.reverse()
      }

      return {
        keys() {
          const keys: Owner[] = []
          for (let number = 0; number < owners.length; number++)
            if (latestFound[number] !== 0) keys.push(owners[number] as Owner)
          return keys
        },
        has: owner => latestOf(owner) > 0,
        get(owner) {
          const from = latestOf(owner)
          if (from === 0) return undefined
          const known = made.get(owner)
          if (known) return known
          const hits = make(from)
          made.set(owner, hits)
          return hits
        },
      }
    },
  }
}
