import { checkReply } from '../../shared/reply-check/check-reply'
import { checkedDraft } from '../../shared/reply/checked-draft'
import { answerQuestions } from './ask-worker'
import type { WritingQuestion } from './writing'

answerQuestions<WritingQuestion>(async question => {
  switch (question.ask) {
    case 'draft':
      return checkedDraft(question.input)
    case 'check':
      return checkReply(question.text, question.context)
    case 'assess': {
      // Only practice asks for it: what a stored review says was found out when it came in.
      const { assess } = await import('../../shared/assessment/assess')
      return assess(question.review)
    }
  }
})
