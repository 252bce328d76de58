import { checkReply } from '../../shared/reply-check/check-reply'
import { draftReply } from '../../shared/reply-draft/draft-reply'
import { answerQuestions } from './ask-worker'
import type { WritingQuestion } from './writing'

answerQuestions<WritingQuestion>(question =>
  question.ask === 'draft' ? draftReply(question.input) : checkReply(question.text, question.context),
)
