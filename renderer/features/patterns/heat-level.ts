/** 0 for none, then four even steps up to the fullest cell; few complaints never look like many. */
export function heatLevel(count: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (count === 0) return 0
  const share = count / Math.max(most, 8)
  return share > 0.75 ? 4 : share > 0.45 ? 3 : share > 0.2 ? 2 : 1
}
