import { fairnessRules } from '../../../shared/assessment/fairness'
import { urgencyRules } from '../../../shared/assessment/urgency'
import type { Step } from '../../../shared/models/reply'
import { replyRules } from '../../../shared/reply-check/rules'

/** One page of the playbook, made from a rule. */
export type PlaybookPage = {
  readonly id: string
  readonly group: PlaybookGroup
  readonly title: string
  readonly why: string
  readonly source?: string
  readonly readOn?: string
  readonly marks?: string
  readonly leaves?: string
  readonly steps?: readonly Step[]
  readonly publicReply?: string
  readonly fairness?: {
    readonly mayMean: string
    readonly check: string
    readonly stillHelps: string
    readonly odds: string
  }
}
export type PlaybookGroup = 'block' | 'warn' | 'suggest' | 'urgent' | 'fairness'

/** The groups in the order of the screen. */
export const playbookGroups: readonly { readonly id: PlaybookGroup; readonly title: string }[] = [
  { id: 'block', title: 'Must change' },
  { id: 'warn', title: 'Worth changing' },
  { id: 'suggest', title: 'Small thing' },
  { id: 'urgent', title: 'What cannot wait' },
  { id: 'fairness', title: 'Check first' },
]

/** Every rule of the app as a page: the reply check, what cannot wait, and what to check before asking a site to look. */
export const playbookPages: readonly PlaybookPage[] = [
  ...replyRules.map((rule): PlaybookPage => ({
    id: `reply/${rule.id}`,
    group: rule.severity,
    title: rule.title,
    why: rule.why,
    source: rule.source,
    readOn: rule.readOn,
    marks: rule.example.marks,
    leaves: rule.example.leaves,
  })),
  ...urgencyRules.map((rule): PlaybookPage => ({
    id: `urgency/${rule.id}`,
    group: 'urgent',
    title: rule.title,
    why: rule.why,
    ...(rule.source !== undefined && { source: rule.source }),
    ...(rule.readOn !== undefined && { readOn: rule.readOn }),
    ...(rule.example && { marks: rule.example.marks, leaves: rule.example.leaves }),
    steps: rule.steps,
    publicReply: rule.publicReply,
  })),
  ...fairnessRules.map((rule): PlaybookPage => ({
    id: `fairness/${rule.id}`,
    group: 'fairness',
    title: rule.title,
    why: rule.why,
    ...(rule.source !== undefined && { source: rule.source }),
    ...(rule.readOn !== undefined && { readOn: rule.readOn }),
    ...(rule.example && { marks: rule.example.marks, leaves: rule.example.leaves }),
    fairness: { mayMean: rule.mayMean, check: rule.check, stillHelps: rule.stillHelps, odds: rule.odds },
  })),
]
