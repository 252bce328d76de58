import { fairnessRules } from '../../../shared/assessment/fairness'
import { urgencyRules } from '../../../shared/assessment/urgency'
import { replyRules } from '../../../shared/reply-check/rules'
import type { PlaybookPage } from './playbook-page'

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
