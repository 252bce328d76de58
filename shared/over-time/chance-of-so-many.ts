import { gammaln } from 'simple-statistics'

/**
 * How likely at least so many events are where `usual` come on average, each by itself: the upper tail of a Poisson
 * distribution. It is summed upwards from `count`, because one minus the rest has no digits left where it is small.
 * @returns 0–1
 */
export function chanceOfSoMany(count: number, usual: number): number {
  if (count <= 0) return 1
  if (usual <= 0) return 0
  let one = Math.exp(count * Math.log(usual) - usual - gammaln(count + 1))
  let chance = 0
  // Below the average the terms still grow.
  for (let at = count; one > chance * 1e-9 || at < usual; at++) {
    chance += one
    one *= usual / (at + 1)
    if (chance >= 1) return 1
  }
  return Math.min(1, chance)
}
