import { useEffect, useMemo, useState } from 'react'
import type { InboxFilter, InboxViewId } from '../../shared/inbox/inbox-filter'
import type { Patterns } from '../../shared/patterns/patterns'
import { getSetting, setSetting } from '../database/settings'
import { useQuery } from '../database/use-query'
import { newestOnly } from './newest-only'
import { library, type Facets, type ListAnswer, type ViewCounts } from './library'

/**
 * The answer of the library, asked again after each change; the former answer stays until the new one is there.
 * While one answer is under way, only the newest question waits: who types fast is not answered letter by letter.
 */
function useAnswer<T>(ask: () => Promise<T>, question: string): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>()
  const [inTurn] = useState(newestOnly)
  useEffect(() => {
    let isCurrent = true
    const refresh = () =>
      inTurn(async () => {
        if (!isCurrent) return
        const value = await ask()
        if (isCurrent) setAnswer(value)
      })
    refresh()
    const stop = library.onFresh(refresh)
    return () => {
      isCurrent = false
      stop()
    }
    // The question is the answer's only dependency: `ask` is made anew on each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question])
  return answer
}

/** The list's figures and order settle before they are kept (milliseconds). */
const settled = 1500

/**
 * The ids that a filter shows, kept fresh. Until the first whole list is there, the top of the view as it was shown
 * last, whatever else is asked for: who types at once is not left before an empty screen. `isWhole` tells.
 */
export function useList(filter: InboxFilter): (ListAnswer & { readonly isWhole: boolean }) | undefined {
  const answer = useAnswer(() => library.list(filter), JSON.stringify(filter))
  const first = useQuery(() => getSetting('firstScreen'))
  const isPlain = Object.keys(filter).length === 1
  useEffect(() => {
    if (!answer || !isPlain) return
    const screen = { filter, ...answer, ids: answer.top.map(({ id }) => id) }
    const timer = setTimeout(() => void setSetting('firstScreen', screen), settled)
    return () => clearTimeout(timer)
  }, [answer, isPlain, filter])
  return useMemo(() => {
    if (answer) return { ...answer, isWhole: true }
    return first?.filter.view === filter.view ? { ...first, top: first.top ?? [], isWhole: false } : undefined
  }, [answer, first, filter.view])
}

/** The counts of each filter value within a view, kept fresh. */
export const useFacets = (view: InboxViewId): Facets | undefined => useAnswer(() => library.facets(view), view)

/** The counts of the standing views, kept fresh. */
export const useCounts = (): ViewCounts | undefined => useAnswer(() => library.counts(), 'counts')

/** The patterns of the last so many months, or of all; kept fresh. */
export const usePatterns = (months: number | undefined): Patterns | undefined =>
  useAnswer(() => library.patterns(months), `patterns ${months ?? 'all'}`)
