import type { Draft, Finding } from '../models/reply'
import { checkReply } from '../reply-check/check-reply'
import { draftReply, type DraftInput } from '../reply-draft/draft-reply'

/** What a draft may at most be found to do, strictest first: nothing, nothing that holds back the copy. */
const bars: readonly ((finding: Finding) => boolean)[] = [() => true, ({ severity }) => severity === 'block']

/**
 * A draft whose public reply passes the check. Where every wording has a finding, one that may be copied is taken; where
 * every wording would be held back, there is none, and the owner writes herself.
 */
export function checkedDraft(input: DraftInput): Draft {
  const context = {
    profile: input.profile,
    review: input.review,
    assessment: input.assessment,
    ...(input.earlierReplies && { earlierReplies: input.earlierReplies }),
  }
  let draft = draftReply(input, () => true)
  if (draft.public === undefined) return draft
  for (const counts of bars) {
    draft = draftReply(input, reply => !checkReply(reply, context).findings.some(counts))
    if (draft.public !== undefined) return draft
  }
  return draft
}
