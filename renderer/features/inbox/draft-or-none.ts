import type { Draft } from '../../../shared/models/reply'
import type { DraftInput } from '../../../shared/reply-draft/draft-reply'
import { writing } from '../../workers/writing'

/** The draft for a review; empty texts where none can be made, so that it can still be read and answered. */
export async function draftOrNone(input: DraftInput): Promise<Draft> {
  try {
    return await writing.draft.ask(input)
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
