import { fairnessRules } from '../../../shared/assessment/fairness'
import { urgencyRules } from '../../../shared/assessment/urgency'
import { replyRules } from '../../../shared/reply-check/rules'
import type { Messages } from '../../messages/messages'
import type { PlaybookPage } from './playbook-page'

/** Every rule of the app as a page: the reply check, what cannot wait, and what to check before asking a site to look. */
export const playbookPages = (m: Messages): readonly PlaybookPage[] => [
  ...replyRules.map((rule): PlaybookPage => {
    const { title, why } = m.rules.reply(rule)
    return { id: `reply/${rule.id}`, group: rule.severity, title, why, ...readFrom(rule) }
  }),
  ...urgencyRules.map((rule): PlaybookPage => {
    const { title, why, publicReply } = m.rules.urgency(rule)
    const steps = rule.steps.map(step => m.rules.step(step))
    return { id: `urgency/${rule.id}`, group: 'urgent', title, why, ...readFrom(rule), steps, publicReply }
  }),
  ...fairnessRules.map((rule): PlaybookPage => {
    const { title, why, ...fairness } = m.rules.fairness(rule)
    return { id: `fairness/${rule.id}`, group: 'fairness', title, why, ...readFrom(rule), fairness }
  }),
]

type Read = {
  readonly source?: string
  readonly readOn?: string
  readonly example?: { readonly marks: string; readonly leaves: string }
}

/** Where a rule is from, and its example: those stay in the language in which they were written. */
const readFrom = ({ source, readOn, example }: Read) => ({
  ...(source !== undefined && { source }),
  ...(readOn !== undefined && { readOn }),
  ...(example && { marks: example.marks, leaves: example.leaves }),
})
