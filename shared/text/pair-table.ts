/** Whole numbers kept under pairs of whole numbers, the first of them above 0: a map that allocates nothing per entry. */
export type PairTable = {
  /** What is kept under a pair, or -1. */
  readonly get: (first: number, second: number) => number
  readonly set: (first: number, second: number, value: number) => void
  readonly size: () => number
}

const ENTRY = 3
const SMALLEST = 1 << 12

/** An empty table. */
export function pairTable(): PairTable {
  let room = SMALLEST
  /** Entry by entry the pair and the value; an entry that begins with 0 is free. At least half of them are. */
  let entries = new Int32Array(ENTRY * room)
  let size = 0

  function placeOf(first: number, second: number): number {
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
    for (let entry = (hash ^ (hash >>> 15)) & (room - 1); ; entry = (entry + 1) & (room - 1)) {
      const at = entry * ENTRY
      const there = entries[at]
      if (there === 0 || (there === first && entries[at + 1] === second)) return at
    }
  }

  function grow(): void {
    const before = entries
    room *= 2
    entries = new Int32Array(ENTRY * room)
    size = 0
    for (let at = 0; at < before.length; at += ENTRY)
      if (before[at] !== 0) set(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0)
  }

  function set(first: number, second: number, value: number): void {
    const at = placeOf(first, second)
    if (entries[at] === 0) size++
    entries[at] = first
    entries[at + 1] = second
    entries[at + 2] = value
    if (size * 2 > room) grow()
  }

  return {
    get(first, second) {
      const at = placeOf(first, second)
      return entries[at] === 0 ? -1 : (entries[at + 2] ?? -1)
    },
    set,
    size: () => size,
  }
}
