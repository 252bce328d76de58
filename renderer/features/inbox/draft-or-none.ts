import type { Draft } from '../../../shared/models/reply'
import { draftReply, type DraftInput } from '../../../shared/reply-draft/draft-reply'

/** The draft for a review; empty texts where none can be made, so that it can still be read and answered. */
export function draftOrNone(input: DraftInput): Draft {
  try {
    return draftReply(input)
  } catch {
    return {
      situation: 'valid-complaint',
      goal: input.goal ?? 'contact',
      public: '',
      private: '',
      note: '',
      reason: 'There is no draft for this one. Write it yourself, the check is on.',
      steps: input.steps ?? [],
      factsUsed: [],
      leftOut: [],
      questions: [],
    }
  }
}
