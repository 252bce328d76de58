import { useEffect, useMemo, useState } from 'react'
import type { InboxFilter, InboxViewId } from '../../shared/inbox/inbox-filter'
import type { Patterns } from '../../shared/patterns/patterns'
import { getSetting, setSetting } from '../database/settings'
import { useQuery } from '../database/use-query'
import { afterFirstScreen, firstScreenIsReady } from './first-screen'
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
    let stop = (): void => undefined
    void afterFirstScreen.then(() => {
      if (!isCurrent) return
      refresh()
      stop = library.onFresh(refresh)
    })
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

/** A list on the screen. Until it `isWhole`, only its first rows are known, and not how many match. */
export type ShownList = Omit<ListAnswer, 'matching'> & {
  readonly matching: number | undefined
  readonly isWhole: boolean
  /** Whether it is still the list of another filter, until this one is answered. */
  readonly isFormer: boolean
}

/**
 * What a filter shows, kept fresh: first the rows at its top, then the whole list. Until the first answer it is the top
 * of the view as it was shown last, whatever else is asked for: who types at once is not left before an empty screen.
 */
export function useList(filter: InboxFilter): ShownList | undefined {
  const question = JSON.stringify(filter)
  // Asked for in this order, and answered in it.
  const top = useTop(filter, question)
  const answer = useAnswer(() => library.list(filter).then(list => ({ ...list, question })), question)
  const kept = useQuery(async () => ({ first: await getSetting('firstScreen') }))
  const first = kept?.first
  const isRead = kept !== undefined
  useEffect(() => {
    if (isRead) firstScreenIsReady()
  }, [isRead])
  const isPlain = Object.keys(filter).length === 1
  useEffect(() => {
    if (!answer || answer.question !== question || !isPlain) return
    const { question: _question, ...list } = answer
    const screen = { filter, ...list, ids: list.top.map(({ id }) => id) }
    const timer = setTimeout(() => void setSetting('firstScreen', screen), settled)
    return () => clearTimeout(timer)
  }, [answer, isPlain, filter, question])
  return useMemo(() => {
    if (answer?.question === question) return { ...answer, isWhole: true, isFormer: false }
    if (top?.question === question) return { ...top, isWhole: false, isFormer: false }
    if (answer) return { ...answer, isWhole: true, isFormer: true }
    if (first?.filter.view !== filter.view) return undefined
    return { ...first, top: first.top ?? [], isWhole: false, isFormer: !isPlain }
  }, [answer, top, question, first, filter.view, isPlain])
}

/** The first rows of a filter, asked for once: the whole list follows at its heels and is kept fresh. */
function useTop(filter: InboxFilter, question: string) {
  const [found, setFound] = useState<Omit<ShownList, 'isWhole' | 'isFormer'> & { readonly question: string }>()
  useEffect(() => {
    let isCurrent = true
    void afterFirstScreen
      .then(() => (isCurrent ? library.top(filter) : undefined))
      .then(
        answer => {
          if (isCurrent && answer && answer.top.length > 0)
            setFound({ ...answer, ids: answer.top.map(({ id }) => id), matching: undefined, question })
        },
        () => undefined,
      )
    return () => {
      isCurrent = false
    }
    // The filter is the question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question])
  return found
}

/** The counts of each filter value within a view, kept fresh. */
export const useFacets = (view: InboxViewId): Facets | undefined => useAnswer(() => library.facets(view), view)

/** The counts of the standing views, kept fresh. */
export const useCounts = (): ViewCounts | undefined => useAnswer(() => library.counts(), 'counts')

/** The patterns of the last so many months, or of all; kept fresh. */
export const usePatterns = (months: number | undefined): Patterns | undefined =>
  useAnswer(() => library.patterns(months), `patterns ${months ?? 'all'}`)
