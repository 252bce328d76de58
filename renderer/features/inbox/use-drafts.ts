import { useEffect, useRef, useState } from 'react'
import { firstSteps } from './first-steps'
import type { Profile } from '../../../shared/models/profile'
import { draftReply } from '../../../shared/reply-draft/draft-reply'
import { saveDraft } from '../../database/replies'
import { reviewDetail, type ReviewDetail } from '../../database/reviews'
import { hold } from '../../database/work'

/** So many drafts before this one it should not sound like. */
const remembered = 8

/** So many reviews after the open one have their draft before they are opened. */
const ahead = 2

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
  open: ReviewDetail | undefined,
  ids: readonly string[],
  profile: Profile,
  earlierReplies: readonly string[] | undefined,
): ReadonlySet<string> {
  const drafted = useRef<readonly string[]>([])
  const underWay = useRef(new Set<string>())
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    if (!open || !earlierReplies) return
    let isCurrent = true
    const prepare = async (detail: ReviewDetail | undefined) => {
      if (!detail || !needsDraft(detail) || underWay.current.has(detail.review.id)) return
      const { review, assessment } = detail
      underWay.current.add(review.id)
      try {
        const steps = firstSteps(assessment)
        const draft = draftReply({
          profile,
          review,
          assessment,
          steps,
          earlierReplies: [...drafted.current, ...earlierReplies],
        })
        if (draft.public !== undefined) drafted.current = [draft.public, ...drafted.current].slice(0, remembered)
        await saveDraft(review.id, draft)
        if (assessment.urgency.tier <= 1 && steps.length > 0) await hold(review.id, steps)
      } catch {
        setFailed(before => new Set(before).add(review.id))
      } finally {
        underWay.current.delete(review.id)
      }
    }
    const run = async () => {
      await prepare(open)
      const at = ids.indexOf(open.review.id)
      for (const id of ids.slice(at + 1, at + 1 + ahead)) if (isCurrent) await prepare(await reviewDetail(id))
    }
    void run()
    return () => {
      isCurrent = false
    }
  }, [open, ids, profile, earlierReplies])
  return failed
}
