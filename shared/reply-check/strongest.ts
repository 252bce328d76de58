import type { Finding } from '../models/reply'
import { overlaps } from '../text/span'
import { tokenAt } from './neighbourhood'
import type { ReplyScene } from './reply-rule'

/**
 * Which reason covers which: where the first is told of a sentence, the others would say the same of it again.
 * A question that asks for an order number is no rhetoric; a reward for a review is no advertisement.
 */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  'asks-private': ['sarcasm', 'blame'],
  'customer-name': ['sarcasm'],
  'third-party': ['blame', 'dismissive'],
  'staff-discipline': ['blame', 'dismissive'],
  'admits-liability': ['dismissive', 'policy-speak'],
  incentive: ['promotion', 'pleading', 'sarcasm'],
  accuses: ['sarcasm', 'blame'],
  threat: ['dismissive', 'pleading', 'blame', 'sarcasm', 'third-party', 'incentive', 'security'],
  financial: ['dismissive', 'pleading', 'policy-speak', 'promotion'],
  health: ['sarcasm'],
  security: ['promotion'],
  family: ['dismissive'],
  'non-apology': ['dismissive', 'sarcasm'],
  promotion: ['sarcasm', 'blame'],
  canned: ['absolute', 'promotion'],
  'policy-speak': ['blame', 'dismissive'],
  absolute: ['dismissive', 'policy-speak'],
  dismissive: ['blame'],
  pleading: ['sarcasm', 'dismissive', 'blame'],
  sarcasm: ['blame', 'dismissive', 'amount'],
  excuse: ['blame', 'pleading', 'third-party'],
}

/** One sentence gets one reason about its manner, so that the owner rewrites it once; what it gives away is all told. */
export function strongest(findings: readonly Finding[], scene: ReplyScene): Finding[] {
  const { text, tokens } = scene.document
  const sentenceOf = (finding: Finding): number => tokens[tokenAt(scene, finding.start)]?.sentence ?? -1
  const told = new Map<number, { readonly rules: Set<string>; readonly covered: Set<string>; relation?: Finding }>()
  for (const finding of findings) {
    const sentence = sentenceOf(finding)
    const here = told.get(sentence) ?? { rules: new Set(), covered: new Set() }
    here.rules.add(finding.rule)
    for (const rule of COVERS[finding.rule] ?? []) here.covered.add(rule)
    if (finding.rule === 'relation') here.relation = finding
    told.set(sentence, here)
  }
  return findings.filter(finding => {
    const here = told.get(sentenceOf(finding))
    if (!here) return true
    // "Never represented by our office" denies a client; it accuses nobody.
    if (finding.rule === 'accuses' && here.relation && overlaps(here.relation, finding)) return false
    // "The lady with the twins": another guest's family, not the writer's.
    if (finding.rule === 'family' && here.rules.has('third-party'))
      return /^your\b/i.test(text.slice(finding.start, finding.end))
    return !here.covered.has(finding.rule)
  })
}
