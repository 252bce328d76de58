import { firstSteps } from '../../shared/assessment/first-steps'
import { checkReply } from '../../shared/reply-check/check-reply'
import { checkedDraft } from '../../shared/reply/checked-draft'
import { findingLine } from './check'
import { answerLines, type Command } from './command'
import { assessFor, draftLine } from './lines'
import { withoutArguments } from './options'

/** As many drafts of the same run are remembered, so that no two of them in a row sound alike. */
const remembered = 30

/** Reviews in, each with the profile that answers; three texts, the steps and what the check says of the public text out. */
export const draft: Command = {
  usage: 'draft',
  run(args, io) {
    withoutArguments(args)
    const recent: string[] = []
    return answerLines(io, 'review to answer', draftLine, ({ id, profile, review, goal, earlierReplies }) => {
      const assessment = assessFor(profile, review)
      const made = checkedDraft({
        profile,
        review,
        assessment,
        earlierReplies: [...recent, ...earlierReplies],
        steps: firstSteps(assessment),
        ...(goal && { goal }),
      })
      const findings =
        made.public === undefined
          ? []
          : checkReply(made.public, { profile, review, assessment, earlierReplies }).findings
      if (made.public !== undefined) recent.push(made.public)
      if (recent.length > remembered) recent.shift()
      const line = {
        id,
        situation: made.situation,
        goal: made.goal,
        public: made.public ?? null,
        private: made.private,
        note: made.note,
        steps: made.steps,
        findings: findings.map(findingLine),
      }
      return { line, found: findings.length > 0 }
    })
  },
}
