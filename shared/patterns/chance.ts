import { gammaln } from 'simple-statistics'

/**
 * How likely chance alone makes a difference as great as between two stretches of time, if complaints came equally
 * often in both: the exact two-sided conditional test for two Poisson rates (Przyborowski and Wilenski 1940).
 * @param before complaints in the first stretch, of length `timeBefore` (any unit)
 * @returns 0–1, or undefined for fewer than five complaints together, which say nothing
 */
export function chanceOfChange(
  before: number,
  timeBefore: number,
  after: number,
  timeAfter: number,
): number | undefined {
  const together = before + after
  if (together < 5 || timeBefore <= 0 || timeAfter <= 0) return undefined
  const share = timeBefore / (timeBefore + timeAfter)
  const probability = (count: number) =>
    Math.exp(
      gammaln(together + 1) -
        gammaln(count + 1) -
        gammaln(together - count + 1) +
        count * Math.log(share) +
        (together - count) * Math.log(1 - share),
    )
  const seen = probability(before)
  let chance = 0
  for (let count = 0; count <= together; count++) {
    const one = probability(count)
    if (one <= seen * (1 + 1e-9)) chance += one
  }
  return Math.min(1, chance)
}

/** Below this, the screen says that it can hardly be chance. */
export const HARDLY_CHANCE = 0.01
/** Above this, it says that it could well be chance. */
export const COULD_BE_CHANCE = 0.1
