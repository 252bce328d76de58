/** How fast something goes: rows so far, the share of the whole (0 to 1), rows per second, and the seconds left where they can be told. */
export type Pace = {
  readonly rows: number
  readonly share: number
  readonly rate: number
  readonly secondsLeft?: number
}

/** Below this share (0–1) and this time (milliseconds) a guess of the time left would only jump about. */
const leastShare = 0.02
const leastTime = 700

/** Starts a clock. `now` gives milliseconds. */
export function pace(now: () => number = () => performance.now()) {
  const began = now()
  return {
    /** @param share how much of the whole is done, 0 to 1 */
    at(rows: number, share: number): Pace {
      const elapsed = now() - began
      const rate = elapsed === 0 ? 0 : Math.round((rows * 1000) / elapsed)
      if (share < leastShare || elapsed < leastTime) return { rows, share, rate }
      return { rows, share, rate, secondsLeft: Math.max(0, Math.round((elapsed / share - elapsed) / 1000)) }
    },
  }
}
