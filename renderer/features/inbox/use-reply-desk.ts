import { useEffect, useMemo } from 'react'
import { firstSteps } from '../../../shared/assessment/first-steps'
import type { Profile } from '../../../shared/models/profile'
import type { Draft } from '../../../shared/models/reply'
import type { ReplyContext } from '../../../shared/reply-check/reply-rule'
import type { DraftInput } from '../../../shared/reply-draft/draft-reply'
import { goalsFor } from '../../../shared/reply-draft/goals'
import { saveDraft } from '../../database/replies'
import type { ReviewDetail } from '../../database/reviews'
import { planSteps, type PlannedStep } from './reply/step-plan'
import { useStable } from './use-stable'
import { draftOrNone } from './draft-or-none'
import { needsDraft, useDrafts } from './use-drafts'

/** All that lies on the desk for one review: what is stored, what the app proposes, and what the reply is checked against. */
export type ReplyDesk = {
  readonly detail: ReviewDetail
  readonly draft: Draft
  readonly input: DraftInput
  readonly context: ReplyContext
  readonly steps: readonly PlannedStep[]
}

/** Lays out the desk for the open review, once it has a draft. */
export function useReplyDesk(
  detail: ReviewDetail | undefined,
  ids: readonly string[],
  profile: Profile,
  earlierReplies: readonly string[] | undefined,
): ReplyDesk | undefined {
  const failed = useDrafts(detail?.review.id, ids, profile, earlierReplies)
  const review = useStable(detail?.review)
  const assessment = useStable(detail?.assessment)
  const goal = detail?.reply?.goal
  const basis = useMemo(() => {
    if (!review || !assessment || !earlierReplies) return undefined
    const steps = firstSteps(assessment)
    const input: DraftInput = { profile, review, assessment, earlierReplies, steps }
    const context = { profile, review, assessment, earlierReplies }
    if (goal === undefined) return { input, context, draft: draftOrNone(input) }
    const draft = draftOrNone({ ...input, goal })
    const fits = goalsFor(draft.situation, profile).some(choice => choice.goal === goal)
    return { input, context, draft: fits ? draft : draftOrNone(input) }
  }, [profile, review, assessment, earlierReplies, goal])
  const isReady = detail !== undefined && (!needsDraft(detail) || failed.has(detail.review.id))
  const draft = basis?.draft
  useEffect(() => {
    if (isReady && draft && isForAnotherSituation(detail, draft)) void saveDraft(detail.review.id, draft)
  }, [isReady, detail, draft])
  return useMemo(
    () => (isReady && basis ? { detail, ...basis, steps: planSteps(basis.draft.steps, detail.steps) } : undefined),
    [isReady, detail, basis],
  )
}

/** Whether the owner's correction changed what kind of answer a review needs, while its text is still the app's. */
function isForAnotherSituation({ work, reply }: ReviewDetail, draft: Draft): boolean {
  const isOpen = work?.state === 'drafted' || work?.state === 'held'
  return isOpen && reply !== undefined && reply.situation !== draft.situation && !reply.edited.includes('public')
}
