import { useCallback, useMemo, useRef, useState } from 'react'

/** The reviews that the next action is for, beside the one that is open. */
export type Selected = {
  readonly ids: ReadonlySet<string>
  readonly toggle: (id: string) => void
  /** All from the last one that was chosen, or from the open one, to this one. */
  readonly extend: (id: string, open: string | undefined) => void
  readonly all: () => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

/** Keeps the selection of a list; what leaves the list leaves the selection. */
export function useSelected(listed: readonly string[]): Selected {
  const [chosen, setChosen] = useState(none)
  const anchor = useRef<string>(undefined)
  const ids = useMemo(() => {
    if (chosen.size === 0) return none
    return new Set(listed.filter(id => chosen.has(id)))
  }, [chosen, listed])
  const toggle = useCallback((id: string) => {
    anchor.current = id
    setChosen(before => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  const extend = useCallback(
    (id: string, open: string | undefined) => {
      anchor.current ??= open ?? id
      setChosen(before => new Set([...before, ...between(listed, anchor.current ?? id, id)]))
    },
    [listed],
  )
  const all = useCallback(() => setChosen(new Set(listed)), [listed])
  const clear = useCallback(() => {
    anchor.current = undefined
    setChosen(none)
  }, [])
  return useMemo(() => ({ ids, toggle, extend, all, clear }), [ids, toggle, extend, all, clear])
}

/** The stretch of a list between two of its ids, both included, in either direction. */
export function between(listed: readonly string[], from: string, to: string): readonly string[] {
  const [first = 0, last = 0] = [listed.indexOf(from), listed.indexOf(to)].sort((a, b) => a - b)
  return first < 0 ? [to] : listed.slice(first, last + 1)
}
