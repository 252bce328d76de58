import { checkReply } from '../../shared/reply-check/check-reply'
import { checkedDraft } from '../../shared/reply/checked-draft'
import { answerQuestions } from './ask-worker'
import type { WritingQuestion } from './writing'

answerQuestions<WritingQuestion>(question =>
  question.ask === 'draft' ? checkedDraft(question.input) : checkReply(question.text, question.context),
)
