/** The review to show once the current one is settled: the one after it, else the one before; undefined when none is left. */
export function nextReview(ids: readonly string[], current: string | undefined): string | undefined {
  const index = current === undefined ? -1 : ids.indexOf(current)
  if (index < 0) return ids[0]
  return ids[index + 1] ?? ids[index - 1]
}

/** The review a step further down (1) or up (-1); the ends hold. */
export function stepTo(ids: readonly string[], current: string | undefined, step: 1 | -1): string | undefined {
  const index = current === undefined ? -1 : ids.indexOf(current)
  if (index < 0) return ids[0]
  return ids[Math.min(ids.length - 1, Math.max(0, index + step))]
}
