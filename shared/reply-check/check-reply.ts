import type { CheckResult, Finding } from '../models/reply'
import { learnedChances } from '../text/learned-chances'
import { overlaps } from '../text/span'
import { replyNetwork } from './reply-network'
import type { ReplyContext, ReplyRule, ReplyScene } from './reply-rule'
import { findingsOf, readReply, severityOf } from './rule-findings'
import { replyRules } from './rules'
import { strongest } from './strongest'

export type { ReplyContext } from './reply-rule'

/**
 * Says what a reply must not or should not say in public.
 * @param reply the owner's text, as it would be pasted
 * @param context the business, the review and what was observed in it
 * @returns findings in the order of the text; `copyAllowed` is false while one of them is a `block`
 */
export function checkReply(reply: string, context: ReplyContext, weighing: Weighing = byNetwork): CheckResult {
  const scene = readReply(reply, context)
  const weigh = weighing(scene)
  const all = replyRules
    .filter(rule => !rule.regulatedOnly || scene.regulated)
    .flatMap(rule => weigh(rule, findingsOf(rule, scene)))
  const findings = strongest(all, scene)
  findings.sort((a, b) => a.start - b.start || b.end - a.end || order(a.severity) - order(b.severity))
  return { findings, copyAllowed: !findings.some(finding => finding.severity === 'block') }
}

/** What becomes of the findings of each rule once the whole reply was read. */
export type Weighing = (scene: ReplyScene) => (rule: ReplyRule, found: readonly Finding[]) => readonly Finding[]

/** The rules speak alone; what each of them marks is tested so. */
export const rulesAlone: Weighing = () => (_, found) => found

/** From this chance on, a sentence that no phrase knows is taken for what the network takes it for. */
const LIKELY = 0.49

/**
 * Rules and the network hear each other: what both find unlikely is dropped, what the network finds likely is added.
 * Rules of shapes, counts and names have no place in the network and speak alone.
 */
const byNetwork: Weighing = scene => {
  const learned = learnedChances(scene.document, replyNetwork)
  return (rule, found) => {
    if (!replyNetwork.labels.includes(rule.id)) return found
    const heard = learned.get(rule.id)
    if (found.length > 0) return heard ? found : []
    if (!heard || heard.chance < LIKELY || (rule.harmOnly && !scene.harm)) return []
    const { first, start, end } = heard.place()
    if (first >= scene.signatureFrom || scene.own.spans.some(own => overlaps(own, { start, end }))) return []
    return [{ rule: rule.id, severity: severityOf(rule, scene), start, end, message: rule.message }]
  }
}

const order = (severity: Finding['severity']): number => ['block', 'warn', 'suggest'].indexOf(severity)
