import { useEffect, useRef } from 'react'
import type { Entry } from '../../../shared/inbox/entry'
import { entriesOf } from '../../database/entries'
import { reviewDetail, type ReviewDetail } from '../../database/reviews'
import { useQuery } from '../../database/use-query'

/** A review as it is stored, with its row of the list. */
export type OpenReview = { readonly detail: ReviewDetail; readonly entry: Entry | undefined }

/** The open review, kept fresh; its neighbours in the list are read ahead, so that moving to them is instant. */
export function useOpenReview(current: string | undefined, ids: readonly string[]): OpenReview | undefined {
  const ahead = useRef<ReadonlyMap<string, OpenReview>>(new Map())
  const fresh = useQuery(async () => (current === undefined ? undefined : await read(current)), [current])
  const at = current === undefined ? -1 : ids.indexOf(current)
  const before = ids[at - 1]
  const after = ids[at + 1]
  const isRead = fresh !== undefined && fresh.detail.review.id === current
  useEffect(() => {
    if (!isRead) return
    let isCurrent = true
    const readAhead = async () => {
      const found = await Promise.all([after, before].filter(id => id !== undefined).map(read))
      if (isCurrent) ahead.current = new Map(found.flatMap(one => (one ? [[one.detail.review.id, one]] : [])))
    }
    void readAhead().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [isRead, before, after])
  if (current === undefined) return undefined
  return isRead ? fresh : (ahead.current.get(current) ?? fresh)
}

async function read(id: string): Promise<OpenReview | undefined> {
  const [detail, entries] = await Promise.all([reviewDetail(id), entriesOf([id])])
  return detail && { detail, entry: entries[0] }
}
