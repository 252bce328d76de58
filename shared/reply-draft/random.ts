/** A number from 0 to 2³²−1 that is the same for the same text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** Picks one of a list; the same seed gives the same picks. */
export type Pick = <Value>(list: readonly Value[]) => Value | undefined

/** A row of picks that looks random and depends on the seed alone (mulberry32). */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0
  return list => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
    return list[Math.floor(fraction * list.length)]
  }
}
