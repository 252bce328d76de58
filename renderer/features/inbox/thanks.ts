import type { CheckResult } from '../../../shared/models/reply'
import type { ReviewDetail } from '../../database/reviews'
import type { Messages } from '../../messages/messages'

/** Why a review is not among the thanks that are approved together. */
export type LeftOut = 'no-praise' | 'to-change' | 'settled'

/** Whether a reply is a thank-you that can go out unseen: praise, still open, and nothing that its check would change. */
export function whyLeftOut({ work, reply }: ReviewDetail, check: CheckResult | undefined): LeftOut | undefined {
  if (work?.state !== 'drafted') return 'settled'
  if (reply?.situation !== 'praise') return 'no-praise'
  const isClean = check?.findings.every(finding => finding.severity === 'suggest') ?? false
  return isClean ? undefined : 'to-change'
}

/** "Approved five thanks. Left out: two are no praise, one is held or settled." */
export function thanksMessage(m: Messages['inbox']['many'], approved: number, leftOut: readonly LeftOut[]): string {
  const done = approved === 0 ? m.noThanks : m.approved(approved)
  const told = (['no-praise', 'to-change', 'settled'] as const).flatMap(reason => {
    const count = leftOut.filter(one => one === reason).length
    return count === 0 ? [] : [m.reasons[reason](count)]
  })
  return told.length === 0 ? done : `${done} ${m.leftOut(told)}`
}
