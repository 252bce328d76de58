import { useEffect, useState } from 'react'
import { openFollowUps } from '../database/follow-ups'
import { useQuery } from '../database/use-query'
import { library } from '../workers/library'

/** What is open: reviews to answer, and follow-ups. Kept fresh. */
export function useCounts(): { readonly inbox: number; readonly followUps: number } {
  const followUps = useQuery(openFollowUps)
  const [inbox, setInbox] = useState(0)
  useEffect(() => {
    let stopped = false
    const read = () =>
      void library.list({ view: 'to-answer' }).then(list => {
        if (!stopped) setInbox(list.matching)
      })
    read()
    const stop = library.onChange(read)
    return () => {
      stopped = true
      stop()
    }
  }, [])
  return { inbox, followUps: followUps ?? 0 }
}
