import type { Finding } from '../../shared/models/reply'
import { checkReply } from '../../shared/reply-check/check-reply'
import { answerLines, type Command } from './command'
import { assessFor, checkLine } from './lines'
import { withoutArguments } from './options'

/** Replies in, each with its review and profile; what should change in them out. */
export const check: Command = {
  usage: 'check',
  run(args, io) {
    withoutArguments(args)
    return answerLines(io, 'reply to check', checkLine, ({ id, profile, review, reply, earlierReplies }) => {
      const { findings, copyAllowed } = checkReply(reply, {
        profile,
        review,
        assessment: assessFor(profile, review),
        earlierReplies,
      })
      return { line: { id, findings: findings.map(findingLine), copyAllowed }, found: findings.length > 0 }
    })
  },
}

/** A finding as the commands print it. */
export const findingLine = ({ rule, severity, start, end, message, suggestion }: Finding) => ({
  rule,
  severity,
  start,
  end,
  message,
  ...(suggestion !== undefined && { suggestion }),
})
