import type { Step } from '../../../shared/models/reply'

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
