import type { FairnessRule } from '../../shared/assessment/fairness/fairness-rule'
import type { UrgencyRule } from '../../shared/assessment/urgency/urgency-rule'
import type { Step } from '../../shared/models/reply'
import type { ReplyRule } from '../../shared/reply-check/reply-rule'

/** What a rule says to the owner. In English it stands in the rule itself, beside what the rule finds. */
export type UrgencyWords = Pick<UrgencyRule, 'title' | 'why' | 'publicReply'>
export type FairnessWords = Pick<FairnessRule, 'title' | 'why' | 'mayMean' | 'check' | 'stillHelps' | 'odds'>
export type ReplyRuleWords = Pick<ReplyRule, 'title' | 'why' | 'message'>

/** What a first step says: to be done, and to be said on the phone. */
export type StepWords = Omit<Step, 'id'>
