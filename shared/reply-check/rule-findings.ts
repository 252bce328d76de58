import type { Finding, Severity } from '../models/reply'
import { readDocument, type TextDocument } from '../text/document'
import { compilePhrases } from '../text/phrases'
import { applyRule, type Cue, type Hits } from '../text/rule'
import { overlaps, type Span } from '../text/span'
import { readScene, scanHarm } from './reply-scene'
import type { ReplyContext, ReplyRule, ReplyScene } from './reply-rule'
import { replyRules } from './rules'
import { replyWordClasses } from './word-classes'

/** Reads a reply for all rules. */
export function readReply(reply: string, context: ReplyContext): ReplyScene {
  makeReady()
  return readScene(reply, context, scan)
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

/** How grave a break of the rule is in this trade. */
export const severityOf = (rule: ReplyRule, scene: ReplyScene): Severity =>
  (scene.regulated ? rule.whenRegulated : undefined) ?? rule.severity

/** What one rule marks: never what the business itself publishes, each place once. */
export function findingsOf(rule: ReplyRule, scene: ReplyScene): Finding[] {
  const severity = severityOf(rule, scene)
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

/** Whether the business itself publishes these words. */
const isOwnStretch = (span: Span, scene: ReplyScene): boolean =>
  span.end > span.start && scene.own.spans.some(own => own.start <= span.start && span.end <= own.end)
