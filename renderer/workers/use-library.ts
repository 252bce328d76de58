import { useEffect, useState } from 'react'
import type { InboxFilter, InboxViewId } from '../../shared/inbox/inbox-filter'
import type { Patterns } from '../../shared/patterns/patterns'
import { library, type Facets, type ListAnswer, type ViewCounts } from './library'

/** The answer of the library, asked again after each change; the former answer stays until the new one is there. */
function useAnswer<T>(ask: () => Promise<T>, question: string): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>()
  useEffect(() => {
    let isCurrent = true
    const refresh = () =>
      void ask().then(
        value => {
          if (isCurrent) setAnswer(value)
        },
        () => undefined,
      )
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

/** The ids that a filter shows, kept fresh. */
export const useList = (filter: InboxFilter): ListAnswer | undefined =>
  useAnswer(() => library.list(filter), JSON.stringify(filter))

/** The counts of each filter value within a view, kept fresh. */
export const useFacets = (view: InboxViewId): Facets | undefined => useAnswer(() => library.facets(view), view)

/** The counts of the standing views, kept fresh. */
export const useCounts = (): ViewCounts | undefined => useAnswer(() => library.counts(), 'counts')

/** The patterns of the last so many months, or of all; kept fresh. */
export const usePatterns = (months: number | undefined): Patterns | undefined =>
  useAnswer(() => library.patterns(months), `patterns ${months ?? 'all'}`)
