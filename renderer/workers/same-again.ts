import { keepNewest } from './keep-newest'

/**
 * Hands out the first of several values that say the same. A message brings a new object each time; what is worked out
 * once for an object must be found again for its copies.
 */
export function sameAgain<Value>(most = 8): (value: Value) => Value {
  const known = new Map<string, Value>()
  return value => {
    const key = JSON.stringify(value)
    const first = known.get(key) ?? value
    known.delete(key)
    known.set(key, first)
    keepNewest(known, most)
    return first
  }
}
