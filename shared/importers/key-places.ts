/**
 * Places by the prints of keys, in flat arrays: a tenth of what a Map of strings needs. A print is not the key, so a
 * place may be another key's: who asks has to look at what stands there.
 */
export type KeyPlaces = {
  /** Adds a place to a print; `former` is a place of the same key that it takes over from. */
  add(print: number, place: number, former?: number): void
  /** The last place before `before` that the print may have; −1 where there is none. */
  last(print: number, before: number): number
}

/** Tables that grow one by one, so that growing never needs much room at once. */
const tableCount = 256
const firstSize = 64
/** Of a table, more than this share is never taken. */
const fullest = 0.7

/** Pairs of a hash and a place; where a pair is free, its place is 0. Places are kept one higher. */
type Table = { pairs: Uint32Array; taken: number }

/** 40 bits of a key: 32 to be looked for, and before them those that say in which table. */
export function printOf(key: string): number {
  let [h1, h2] = [0x2c1b3c6d, 0x297a2d39]
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return (h1 & (tableCount - 1)) * 2 ** 32 + (h2 >>> 0)
}

/** Starts an empty collection. */
export function keyPlaces(): KeyPlaces {
  const tables: Table[] = Array.from({ length: tableCount }, () => ({
    pairs: new Uint32Array(firstSize * 2),
    taken: 0,
  }))
  const tableOf = (print: number): Table | undefined => tables[Math.floor(print / 2 ** 32)]

  return {
    add(print, place, former = -1) {
      const table = tableOf(print)
      if (!table) return
      const pair = print >>> 0
      const { pairs } = table
      const mask = pairs.length - 2
      let at = (pair * 2) & mask
      for (let held = pairs[at + 1]; held; held = pairs[at + 1]) {
        if (held === former + 1 && pairs[at] === pair) break
        at = (at + 2) & mask
      }
      if (!pairs[at + 1]) table.taken += 1
      pairs[at] = pair
      pairs[at + 1] = place + 1
      if (table.taken * 2 > pairs.length * fullest) grow(table)
    },
    last(print, before) {
      const pairs = tableOf(print)?.pairs
      if (!pairs) return -1
      const pair = print >>> 0
      const mask = pairs.length - 2
      let found = 0
      let at = (pair * 2) & mask
      for (let held = pairs[at + 1]; held; held = pairs[at + 1]) {
        if (pairs[at] === pair && held <= before && held > found) found = held
        at = (at + 2) & mask
      }
      return found - 1
    },
  }
}

function grow(table: Table): void {
  const { pairs } = table
  const wider = new Uint32Array(pairs.length * 2)
  const mask = wider.length - 2
  for (let from = 0; from < pairs.length; from += 2) {
    const place = pairs[from + 1] ?? 0
    if (place === 0) continue
    const print = pairs[from] ?? 0
    let at = (print * 2) & mask
    while (wider[at + 1]) at = (at + 2) & mask
    wider[at] = print
    wider[at + 1] = place
  }
  table.pairs = wider
}
