import { checkReply } from '../../shared/reply-check/check-reply'
import { offeredWording } from '../../shared/reply-check/offered-wording'
import type { ReplyContext } from '../../shared/reply-check/reply-rule'
import { checkedDraft } from '../../shared/reply/checked-draft'
import { answerQuestions } from './ask-worker'
import { sameAgain } from './same-again'
import type { WritingQuestion } from './writing'

/** While a reply is typed, what its review tells the check is read once. */
const sameContext = sameAgain<ReplyContext>()

answerQuestions<WritingQuestion>(async question => {
  switch (question.ask) {
    case 'draft':
      return checkedDraft(question.input)
    case 'check':
      return checkReply(question.text, sameContext(question.context))
    case 'wording':
      return offeredWording(question.answer, question.text, sameContext(question.context))
    case 'assess': {
      // Only practice asks for it: what a stored review says was found out when it came in.
      const { assess } = await import('../../shared/assessment/assess')
      return assess(question.review)
    }
  }
})
