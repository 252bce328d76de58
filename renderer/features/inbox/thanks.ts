import type { CheckResult } from '../../../shared/models/reply'
import type { ReviewDetail } from '../../database/reviews'
import { capitalized, countWord } from '../../components/words'

/** Why a review is not among the thanks that are approved together. */
export type LeftOut = 'no-praise' | 'to-change' | 'settled'

/** Whether a reply is a thank-you that can go out unseen: praise, still open, and nothing that its check would change. */
export function whyLeftOut({ work, reply }: ReviewDetail, check: CheckResult | undefined): LeftOut | undefined {
  if (work?.state !== 'drafted') return 'settled'
  if (reply?.situation !== 'praise') return 'no-praise'
  const isClean = check?.findings.every(finding => finding.severity === 'suggest') ?? false
  return isClean ? undefined : 'to-change'
}

const reasons = {
  'no-praise': ['is no praise', 'are no praise'],
  'to-change': ['has something to change', 'have something to change'],
  settled: ['is held or settled', 'are held or settled'],
} as const satisfies Record<LeftOut, readonly [string, string]>

/** "Approved five thanks. Left out: two are no praise, one is held or settled." */
export function thanksMessage(approved: number, leftOut: readonly LeftOut[]): string {
  const done =
    approved === 0
      ? 'Nothing was approved.'
      : `Approved ${countWord(approved)} ${approved === 1 ? 'thank-you' : 'thanks'}.`
  const told = (['no-praise', 'to-change', 'settled'] as const).flatMap(reason => {
    const count = leftOut.filter(one => one === reason).length
    return count === 0 ? [] : [`${countWord(count)} ${reasons[reason][count === 1 ? 0 : 1]}`]
  })
  return told.length === 0 ? done : `${done} ${capitalized(`left out: ${told.join(', ')}.`)}`
}
