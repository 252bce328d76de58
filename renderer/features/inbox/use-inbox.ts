import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { defaultGoalHours, type GoalHours } from '../../../shared/inbox/entry'
import type { InboxFilter } from '../../../shared/inbox/inbox-filter'
import type { Profile } from '../../../shared/models/profile'
import { entriesOf } from '../../database/entries'
import { getSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import { useMessages } from '../../messages/use-messages'
import { useList } from '../../workers/use-library'
import { nextReview, stepTo } from './next-review'
import type { Onward } from './use-reply-actions'

/** Until the first start has asked, nothing is said about the business. */
const unknownBusiness: Profile = { businessName: '', trade: '', regulated: false, signature: '', staff: [] }

export type InboxSettings = { readonly profile: Profile; readonly goalHours: GoalHours; readonly timeZone: string }

/** What the owner said of the business and of answer times. */
export function useInboxSettings(): InboxSettings {
  const profile = useQuery(() => getSetting('profile'))
  const goalHours = useQuery(() => getSetting('goalHours'))
  return useMemo(() => {
    const known = profile ?? unknownBusiness
    const timeZone = known.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    return { profile: known, goalHours: goalHours ?? defaultGoalHours, timeZone }
  }, [profile, goalHours])
}

const none: readonly string[] = []

/** The list under a filter and the one review of it that is open. */
export function useSelection(filter: InboxFilter, asked: string | undefined) {
  const { noName } = useMessages().words
  const list = useList(filter)
  const [current, setCurrent] = useState(asked)
  const [seen, setSeen] = useState({ asked, filter })
  const ids = list?.ids ?? none
  const latest = useRef({ ids, current })
  useEffect(() => {
    latest.current = { ids, current }
  })
  if (asked !== seen.asked) {
    setSeen({ asked, filter: seen.filter })
    if (asked !== undefined) setCurrent(asked)
  }
  // A review that is settled leaves the list and stays open; under another filter it gives way to the first one.
  const needsFirst = current === undefined || (filter !== seen.filter && !ids.includes(current))
  const wasWhole = useRef(true)
  useEffect(() => {
    if (!list || list.isFormer) return
    // Of a list that is not whole it cannot be told what is missing.
    if (!list.isWhole && current !== undefined) {
      wasWhole.current = false
      return
    }
    // The top that was shown last time may name a review that is gone.
    const isGone = !wasWhole.current && current !== undefined && current !== asked && !list.ids.includes(current)
    wasWhole.current = list.isWhole
    if ((needsFirst || isGone) && list.ids[0] !== current) setCurrent(list.ids[0])
    setSeen(before => (before.filter === filter ? before : { ...before, filter }))
    // Only a new answer of the library decides, not the filter that is still being asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [list])
  const onward = useMemo<Onward>(
    () => ({
      peek: () => nextReview(latest.current.ids, latest.current.current),
      isCurrent: id => latest.current.current === id,
      show: setCurrent,
      go: async id => {
        setCurrent(id)
        if (id === undefined) return undefined
        const [entry] = await entriesOf([id])
        return entry && (entry.author || noName)
      },
    }),
    [noName],
  )
  const step = useCallback((by: 1 | -1) => setCurrent(before => stepTo(ids, before, by)), [ids])
  return { list, ids, current, select: setCurrent, step, onward }
}
