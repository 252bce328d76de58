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
export const playbookGroups: readonly PlaybookGroup[] = ['block', 'warn', 'suggest', 'urgent', 'fairness']
