import type { CheckResult, Finding, Severity } from '../models/reply'
import { readDocument, type TextDocument } from '../text/document'
import { compilePhrases } from '../text/phrases'
import { applyRule, type Cue, type Hits } from '../text/rule'
import { overlaps, type Span } from '../text/span'
import { readScene, scanHarm } from './reply-scene'
import type { ReplyContext, ReplyRule, ReplyScene } from './reply-rule'
import { replyRules } from './rules'
import { strongest } from './strongest'
import { replyWordClasses } from './word-classes'

export type { ReplyContext } from './reply-rule'

/**
 * Says what a reply must not or should not say in public.
 * @param reply the owner's text, as it would be pasted
 * @param context the business, the review and what was observed in it
 * @returns findings in the order of the text; `copyAllowed` is false while one of them is a `block`
 */
export function checkReply(reply: string, context: ReplyContext): CheckResult {
  makeReady()
  const scene = readScene(reply, context, scan)
  const all: Finding[] = []
  for (const rule of replyRules) {
    if (rule.regulatedOnly && !scene.regulated) continue
    all.push(...findingsOf(rule, scene))
  }
  const findings = strongest(all, scene)
  findings.sort((a, b) => a.start - b.start || b.end - a.end || order(a.severity) - order(b.severity))
  return { findings, copyAllowed: !findings.some(finding => finding.severity === 'block') }
}

const hasPhrases = (rule: ReplyRule): rule is ReplyRule & { readonly phrases: readonly string[] } =>
  rule.phrases !== undefined

/** One scanner for the phrases of all rules and cues; it compiles at the first check, so that starting does not wait. */
const scan: (document: TextDocument) => Hits = compilePhrases(
  replyRules
    .flatMap((rule): readonly Pick<Cue, 'id' | 'phrases'>[] => [
      ...(hasPhrases(rule) ? [rule] : []),
      ...(rule.cues ?? []),
    ])
    .flatMap(owner => owner.phrases.map(phrase => [owner, phrase] as const)),
  replyWordClasses,
)

let isReady = false
/**
 * Compiles the phrases while no text is being read. What the engine sees alive meanwhile it takes for long-lived, and
 * would put the words of every later text where clearing up is dear.
 */
function makeReady(): void {
  if (isReady) return
  isReady = true
  const nothing = readDocument('')
  scan(nothing)
  scanHarm(nothing)
}

/** What one rule marks: never what the business itself publishes, each place once. */
function findingsOf(rule: ReplyRule, scene: ReplyScene): Finding[] {
  const severity: Severity = (scene.regulated ? rule.whenRegulated : undefined) ?? rule.severity
  const kept: Finding[] = []
  for (const match of applyRule(rule, scene, scene.hits)) {
    const { message, suggestion, span } = match.value
    const { start, end } = span ?? match
    if (isOwnStretch({ start, end }, scene) || (kept.length > 0 && overlaps(kept.at(-1) ?? match, { start, end })))
      continue
    kept.push({
      rule: rule.id,
      severity,
      start,
      end,
      message: message ?? rule.message,
      ...(suggestion === undefined ? {} : { suggestion }),
    })
  }
  return kept
}

const isOwnStretch = (span: Span, scene: ReplyScene): boolean =>
  span.end > span.start && scene.own.spans.some(own => own.start <= span.start && span.end <= own.end)

const order = (severity: Severity): number => ['block', 'warn', 'suggest'].indexOf(severity)
