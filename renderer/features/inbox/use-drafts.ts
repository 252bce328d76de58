import { useCallback, useRef, useState } from 'react'
import { firstSteps } from '../../../shared/assessment/first-steps'
import type { Profile } from '../../../shared/models/profile'
import { entriesOf } from '../../database/entries'
import { saveDraft } from '../../database/replies'
import { reviewDetail, type ReviewDetail } from '../../database/reviews'
import { hold } from '../../database/work'
import { deskBasis } from './desk-draft'
import { draftOrNone } from './draft-or-none'

/** So many drafts before this one it should not sound like. */
const remembered = 8

/** Whether a review is open and has no texts yet. */
export function needsDraft(detail: ReviewDetail): boolean {
  const state = detail.work?.state ?? (detail.review.ownerReply ? 'live' : 'new')
  return state === 'new' && Object.keys(detail.reply?.texts ?? {}).length === 0
}

/** First drafts: `prepare` stores one where a review has none yet; `failed` names those that could not be stored. */
export type Drafts = { readonly prepare: (id: string) => Promise<void>; readonly failed: ReadonlySet<string> }

/**
 * Stores a first draft for the reviews that are opened or about to be; where somebody must act before anybody writes,
 * the reply is held until then. A review that could not be drafted is shown all the same.
 */
export function useDrafts(profile: Profile, earlierReplies: readonly string[] | undefined): Drafts {
  const drafted = useRef<readonly string[]>([])
  const settled = useRef(new Set<string>())
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())
  const prepare = useCallback(
    async (id: string) => {
      if (!earlierReplies || settled.current.has(id)) return
      const detail = await reviewDetail(id)
      if (!detail || settled.current.has(id)) return
      settled.current.add(id)
      if (!needsDraft(detail)) return
      const { review, assessment } = detail
      try {
        const { input } = deskBasis(profile, review, assessment, [...drafted.current, ...earlierReplies])
        const draft = await draftOrNone(input)
        if (draft.public !== undefined) drafted.current = [draft.public, ...drafted.current].slice(0, remembered)
        await saveDraft(id, draft)
        // Looking at a review from long ago does not make it work again.
        const [entry] = await entriesOf([id])
        const steps = firstSteps(assessment)
        if (steps.length > 0 && entry?.isEarlier !== true) await hold(id, steps)
      } catch {
        setFailed(before => new Set(before).add(id))
      }
    },
    [profile, earlierReplies],
  )
  return { prepare, failed }
}
