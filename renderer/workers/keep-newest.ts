/** Lets go of the oldest entries of a map until `most` are left; what is set again after a `delete` counts as new. */
export function keepNewest<Key>(map: Map<Key, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return
    map.delete(key)
  }
}
