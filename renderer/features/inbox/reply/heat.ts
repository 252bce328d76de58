import type { Finding } from '../../../../shared/models/reply'

/** Rules that anger breaks. */
const hot: ReadonlySet<string> = new Set([
  'threat',
  'accuses',
  'blame',
  'sarcasm',
  'shouting',
  'dismissive',
  'profile-lookup',
  'third-party',
])

/** Whether a text reads as if it was written in anger: two hot phrases, or one in a text without a kind word. */
export function isHot(text: string, findings: readonly Finding[]): boolean {
  const count = findings.filter(finding => hot.has(finding.rule)).length
  return count >= 2 || (count === 1 && !/\b(?:sorry|thank|thanks|apologi[sz]e|glad|appreciate)\b/i.test(text))
}
