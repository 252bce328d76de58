import { useEffect, useMemo, useState } from 'react'
import type { Profile } from '../../../shared/models/profile'
import type { Draft, Goal } from '../../../shared/models/reply'
import type { ReplyContext } from '../../../shared/reply-check/reply-rule'
import type { DraftInput } from '../../../shared/reply-draft/draft-reply'
import { saveDraft } from '../../database/replies'
import type { ReviewDetail } from '../../database/reviews'
import { deskBasis, deskDraft, draftFromReply, knownDeskDraft } from './desk-draft'
import { planSteps, type PlannedStep } from './reply/step-plan'
import { needsDraft } from './use-drafts'
import { useStable } from './use-stable'

/** All that lies on the desk for one review: what is stored, what the app proposes, and what the reply is checked against. */
export type ReplyDesk = {
  readonly detail: ReviewDetail
  readonly draft: Draft
  readonly input: DraftInput
  readonly context: ReplyContext
  readonly steps: readonly PlannedStep[]
}

/** Lays out the desk for the open review, as soon as there is a text to show. `failed` names reviews without a stored draft. */
export function useReplyDesk(
  detail: ReviewDetail | undefined,
  failed: ReadonlySet<string>,
  profile: Profile,
  earlierReplies: readonly string[] | undefined,
): ReplyDesk | undefined {
  const review = useStable(detail?.review)
  const assessment = useStable(detail?.assessment)
  const basis = useMemo(
    () => review && assessment && earlierReplies && deskBasis(profile, review, assessment, earlierReplies),
    [profile, review, assessment, earlierReplies],
  )
  const draft = useDeskDraft(basis?.input, detail?.reply?.goal)
  const isReady = detail !== undefined && (!needsDraft(detail) || failed.has(detail.review.id))
  useEffect(() => {
    if (isReady && draft && isForAnotherSituation(detail, draft)) void saveDraft(detail.review.id, draft)
  }, [isReady, detail, draft])
  return useMemo(() => {
    if (!isReady || !basis) return undefined
    const shown = draft ?? (detail.reply && draftFromReply(detail.reply, basis.input.steps ?? []))
    return shown && { detail, ...basis, draft: shown, steps: planSteps(shown.steps, detail.steps) }
  }, [isReady, detail, basis, draft])
}

type Made = { readonly input: DraftInput; readonly goal: Goal | undefined; readonly draft: Draft }

/** The draft for a basis: at once where it was made ahead, else as soon as it is worked out. */
function useDeskDraft(input: DraftInput | undefined, goal: Goal | undefined): Draft | undefined {
  const [made, setMade] = useState<Made>()
  const known = useMemo(() => input && knownDeskDraft(input, goal), [input, goal])
  useEffect(() => {
    if (!input || known) return
    let isCurrent = true
    void deskDraft(input, goal).then(draft => {
      if (isCurrent) setMade({ input, goal, draft })
    })
    return () => {
      isCurrent = false
    }
  }, [input, goal, known])
  if (known) return known
  return made?.input === input && made?.goal === goal ? made?.draft : undefined
}

/** Whether the owner's correction changed what kind of answer a review needs, while its text is still the app's. */
function isForAnotherSituation({ work, reply }: ReviewDetail, draft: Draft): boolean {
  const isOpen = work?.state === 'drafted' || work?.state === 'held'
  return isOpen && reply !== undefined && reply.situation !== draft.situation && !reply.edited.includes('public')
}
