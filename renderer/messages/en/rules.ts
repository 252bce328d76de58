import type { FairnessId, UrgencyId } from '../../../shared/models/assessment'
import type { Finding, Step } from '../../../shared/models/reply'
import type { FairnessWords, ReplyRuleWords, UrgencyWords } from '../rule-words'

/** What the rules say. English stands in the rules themselves; any other language looks it up by id. */
export const rules = {
  urgency: (rule: UrgencyWords & { readonly id: UrgencyId }): UrgencyWords => rule,
  fairness: ({
    title,
    why,
    mayMean,
    check,
    stillHelps,
    odds,
  }: FairnessWords & { readonly id: FairnessId }): FairnessWords => ({
    title,
    why,
    mayMean,
    check,
    stillHelps,
    odds,
  }),
  reply: (rule: ReplyRuleWords & { readonly id: string }): ReplyRuleWords => rule,
  step: (step: Step): Step => step,
  /** Of a step that was kept by its id and its title. */
  stepTitle: (_id: string, title: string) => title,
  /** Why a finding marks its words. */
  finding: ({ message }: Pick<Finding, 'rule' | 'message'>) => message,
  /** A sentence beside a draft: what it is for, what it leaves out, what it would have to know. */
  said: (text: string) => text,
}
