import { useRef } from 'react'

/** The same object as before for as long as it says the same, so that nothing is worked out anew for its sake. */
export function useStable<T>(value: T): T {
  const kept = useRef({ value, text: JSON.stringify(value) })
  if (kept.current.value !== value) {
    const text = JSON.stringify(value)
    kept.current = { value: kept.current.text === text ? kept.current.value : value, text }
  }
  return kept.current.value
}
