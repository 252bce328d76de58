import { firstSteps } from '../../../shared/assessment/first-steps'
import type { Assessment } from '../../../shared/models/assessment'
import type { Profile } from '../../../shared/models/profile'
import type { Draft } from '../../../shared/models/reply'
import type { Review } from '../../../shared/models/review'
import type { Reply } from '../../../shared/models/work'
import type { ReplyContext } from '../../../shared/reply-check/reply-rule'
import type { DraftInput } from '../../../shared/reply-draft/draft-reply'
import { goalsFor } from '../../../shared/reply-draft/goals'
import { writing } from '../../workers/writing'
import { draftOrNone } from './draft-or-none'

/** What a draft of one review is made from, and what its reply is checked against. */
export type DeskBasis = { readonly input: DraftInput; readonly context: ReplyContext }

/** Lays together what drafting and checking need; what was asked ahead is found again by the same basis. */
export function deskBasis(
  profile: Profile,
  review: Review,
  assessment: Assessment,
  earlierReplies: readonly string[],
): DeskBasis {
  const { id, platform, rating, author, text, date } = review
  const words = { platform, rating, author, text }
  return {
    input: {
      profile,
      review: { id, ...words, ...(date && { date }) },
      assessment,
      earlierReplies,
      steps: firstSteps(assessment),
    },
    context: { profile, review: words, assessment, earlierReplies },
  }
}

const fits = (draft: Draft, input: DraftInput): boolean =>
  input.goal === undefined || goalsFor(draft.situation, input.profile).some(choice => choice.goal === input.goal)

const withGoal = (input: DraftInput, goal: DraftInput['goal']): DraftInput =>
  goal === undefined ? input : { ...input, goal }

/** The draft with the goal that the owner chose, as long as it fits the review. */
export async function deskDraft(input: DraftInput, goal: DraftInput['goal']): Promise<Draft> {
  const draft = await draftOrNone(withGoal(input, goal))
  return fits(draft, withGoal(input, goal)) ? draft : await draftOrNone(input)
}

/** The same where it was asked for before. */
export function knownDeskDraft(input: DraftInput, goal: DraftInput['goal']): Draft | undefined {
  const draft = writing.draft.known(withGoal(input, goal))
  return draft === undefined || fits(draft, withGoal(input, goal)) ? draft : writing.draft.known(input)
}

/** What is known of a draft from its stored texts alone: enough to read and write while the rest is being worked out. */
export function draftFromReply({ texts, goal, situation }: Reply, steps: Draft['steps']): Draft | undefined {
  if (goal === undefined || situation === undefined) return undefined
  return {
    situation,
    goal,
    public: texts.public,
    private: texts.private ?? '',
    note: texts.note ?? '',
    reason: '',
    steps,
    factsUsed: [],
    leftOut: [],
    questions: [],
  }
}
