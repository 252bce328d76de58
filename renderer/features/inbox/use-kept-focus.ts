import { useEffect, useRef, type RefObject } from 'react'

/** When what had the focus goes away, the focus goes to `fallback` instead of getting lost. */
export function useKeptFocus(root: RefObject<HTMLElement | null>, fallback: () => void): void {
  const last = useRef<Element | undefined>(undefined)
  useEffect(() => {
    const element = root.current
    if (!element) return
    const remember = (event: FocusEvent) => {
      if (event.target instanceof Element) last.current = event.target
    }
    element.addEventListener('focusin', remember)
    return () => element.removeEventListener('focusin', remember)
  })
  useEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return
    last.current = undefined
    fallback()
  })
}
