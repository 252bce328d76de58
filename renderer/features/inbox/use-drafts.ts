import { useEffect, useRef, useState } from 'react'
import { firstSteps } from '../../../shared/assessment/first-steps'
import type { Profile } from '../../../shared/models/profile'
import { draftOrNone } from './draft-or-none'
import { entriesOf } from '../../database/entries'
import { saveDraft } from '../../database/replies'
import { reviewDetail, type ReviewDetail } from '../../database/reviews'
import { hold } from '../../database/work'

/** So many drafts before this one it should not sound like. */
const remembered = 8

/** So many reviews after the open one have their draft before they are opened, and so many at the top of the list. */
const ahead = 2
const atTop = 10

/** Whether a review is open and has no texts yet. */
export function needsDraft(detail: ReviewDetail): boolean {
  const state = detail.work?.state ?? (detail.review.ownerReply ? 'live' : 'new')
  return state === 'new' && Object.keys(detail.reply?.texts ?? {}).length === 0
}

/**
 * Stores a first draft for the open review and for the next ones; where somebody must act before anybody writes,
 * the reply is held until then. Returns the reviews that could not be drafted: they are shown all the same.
 */
export function useDrafts(
  openId: string | undefined,
  ids: readonly string[],
  profile: Profile,
  earlierReplies: readonly string[] | undefined,
): ReadonlySet<string> {
  const drafted = useRef<readonly string[]>([])
  const settled = useRef(new Set<string>())
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    if (openId === undefined || !earlierReplies) return
    let isCurrent = true
    const prepare = async (id: string) => {
      if (!isCurrent || settled.current.has(id)) return
      const detail = await reviewDetail(id)
      if (!detail || settled.current.has(id)) return
      settled.current.add(id)
      if (!needsDraft(detail)) return
      const { review, assessment } = detail
      try {
        const steps = firstSteps(assessment)
        const draft = draftOrNone({
          profile,
          review,
          assessment,
          steps,
          earlierReplies: [...drafted.current, ...earlierReplies],
        })
        if (draft.public !== undefined) drafted.current = [draft.public, ...drafted.current].slice(0, remembered)
        await saveDraft(review.id, draft)
        // Looking at a review from long ago does not make it work again.
        const [entry] = await entriesOf([review.id])
        if (steps.length > 0 && entry?.isEarlier !== true) await hold(review.id, steps)
      } catch {
        setFailed(before => new Set(before).add(review.id))
      }
    }
    const run = async () => {
      const at = ids.indexOf(openId)
      const wanted = [openId, ...ids.slice(at + 1, at + 1 + ahead), ...ids.slice(0, atTop)]
      for (const id of new Set(wanted)) await prepare(id)
    }
    void run()
    return () => {
      isCurrent = false
    }
  }, [openId, ids, profile, earlierReplies])
  return failed
}
