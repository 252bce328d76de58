/**
 * Places by keys, in flat arrays: a tenth of what a Map of strings needs. Of a key only a hash is kept, so a place may
 * be another key's: who asks has to look at what stands there.
 */
export type KeyPlaces = {
  /** Adds a place to a key; `former` is a place of the same key that it takes over from. */
  add(key: string, place: number, former?: number): void
  /** The last place before `before` that the key may have; −1 where there is none. */
  last(key: string, before: number): number
}

/** Tables that grow one by one, so that growing never needs much room at once. */
const tableCount = 256
const firstSize = 64
/** Of a table, more than this share is never taken. */
const fullest = 0.7

/** Pairs of a hash and a place; where a pair is free, its place is 0. Places are kept one higher. */
type Table = { pairs: Uint32Array; taken: number }

let [tableHash, pairHash] = [0, 0]

function hash(key: string): void {
  let [h1, h2] = [0x2c1b3c6d, 0x297a2d39]
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  ;[tableHash, pairHash] = [h1, h2]
}

/** Starts an empty collection. `hashBits` says which bits of a hash count: all, unless a test wants hashes to meet. */
export function keyPlaces(hashBits = -1): KeyPlaces {
  const tables: Table[] = Array.from({ length: tableCount }, () => ({
    pairs: new Uint32Array(firstSize * 2),
    taken: 0,
  }))

  function tableOf(key: string): Table | undefined {
    hash(key)
    pairHash = (pairHash & hashBits) >>> 0
    return tables[tableHash & hashBits & (tableCount - 1)]
  }

  return {
    add(key, place, former = -1) {
      const table = tableOf(key)
      if (!table) return
      const { pairs } = table
      const mask = pairs.length - 2
      let at = (pairHash * 2) & mask
      for (let held = pairs[at + 1]; held; held = pairs[at + 1]) {
        if (held === former + 1 && pairs[at] === pairHash) break
        at = (at + 2) & mask
      }
      if (!pairs[at + 1]) table.taken += 1
      pairs[at] = pairHash
      pairs[at + 1] = place + 1
      if (table.taken * 2 > pairs.length * fullest) grow(table)
    },
    last(key, before) {
      const pairs = tableOf(key)?.pairs ?? new Uint32Array(2)
      const mask = pairs.length - 2
      let found = 0
      let at = (pairHash * 2) & mask
      for (let held = pairs[at + 1]; held; held = pairs[at + 1]) {
        if (pairs[at] === pairHash && held <= before && held > found) found = held
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
