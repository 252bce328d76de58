import type { Messages } from '../messages'
import { fairnessWords } from './rules/fairness'
import { replyReasons, replyWords } from './rules/reply'
import { stepWords } from './rules/steps'
import { urgencyWords } from './rules/urgency'

/** A rule or a step that a newer version brought keeps its English words until they are here. */
export const rules = {
  urgency: rule => urgencyWords[rule.id],
  fairness: rule => fairnessWords[rule.id],
  reply: rule => replyWords[rule.id] ?? rule,
  step: step => ({ id: step.id, ...(stepWords[step.id] ?? step) }),
  stepTitle: (id, title) => stepWords[id]?.title ?? title,
  finding: ({ rule, message }) => replyReasons[message] ?? replyWords[rule]?.message ?? message,
} satisfies Messages['rules']
