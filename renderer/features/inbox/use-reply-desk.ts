import { useEffect, useMemo } from 'react'
import type { Profile } from '../../../shared/models/profile'
import type { Draft } from '../../../shared/models/reply'
import { draftReply, type DraftInput } from '../../../shared/reply-draft/draft-reply'
import type { ReplyContext } from '../../../shared/reply-check/reply-rule'
import { saveDraft } from '../../database/replies'
import type { ReviewDetail } from '../../database/reviews'
import { hold } from '../../database/work'
import { planSteps, type PlannedStep } from './reply/step-plan'

/** All that lies on the desk for one review: what is stored, what the app proposes, and what the reply is checked against. */
export type ReplyDesk = {
  readonly detail: ReviewDetail
  readonly draft: Draft
  readonly input: DraftInput
  readonly context: ReplyContext
  readonly steps: readonly PlannedStep[]
}

/** Lays out the desk for a review and stores the first draft of one that has none; an urgent one is then held. */
export function useReplyDesk(
  detail: ReviewDetail | undefined,
  profile: Profile,
  earlierReplies: readonly string[] | undefined,
): ReplyDesk | undefined {
  const review = detail?.review
  const assessment = detail?.assessment
  const goal = detail?.reply?.goal
  const basis = useMemo(() => {
    if (!review || !assessment || !earlierReplies) return undefined
    const input: DraftInput = { profile, review, assessment, earlierReplies, ...(goal && { goal }) }
    return { input, draft: draftReply(input), context: { profile, review, assessment, earlierReplies } }
  }, [profile, review, assessment, earlierReplies, goal])
  const draft = basis?.draft
  useEffect(() => {
    if (detail && draft && needsDraft(detail)) void prepare(detail, draft)
  }, [detail, draft])
  return useMemo(
    () => detail && basis && { detail, ...basis, steps: planSteps(basis.draft.steps, detail.steps) },
    [detail, basis],
  )
}

/** A review that is open and has no texts yet. */
function needsDraft(detail: ReviewDetail): boolean {
  const state = detail.work?.state ?? (detail.review.ownerReply ? 'live' : 'new')
  return state === 'new' && Object.keys(detail.reply?.texts ?? {}).length === 0
}

/** Stores the first draft; where somebody must act before anybody writes, the reply is held until then. */
async function prepare(detail: ReviewDetail, draft: Draft): Promise<void> {
  const { id } = detail.review
  await saveDraft(id, draft)
  if (detail.assessment.urgency.tier <= 1 && draft.steps.length > 0 && detail.steps.length === 0)
    await hold(id, draft.steps)
}
