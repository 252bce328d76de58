import { contextMarks } from './context'
import { compilePhrases, type Hit, type Hits as HitsOf, type Phrase } from './phrases'
import type { TextDocument } from './document'
import type { Span } from './span'
import type { StandingCues } from './standing-cues'
import { wordClasses } from './word-classes'

/** What every rule can see: the text, cut up. A family adds what it needs (the review, the profile). */
export type Scene = { readonly document: TextDocument }

/** Something a rule found: the words and what the family says of them (a tier, a polarity, a safer wording). */
export type Match<Value> = Span & { readonly value: Value }

/** Words that a rule's `find` weighs with others: found in the same scan, read from `scene.hits` with the cue as key. */
export type Cue = { readonly id: string; readonly phrases: readonly Phrase[] }

/**
 * One piece of knowledge. Its id is its file name and for ever. A rule may look and report; it may not do anything else.
 * `phrases` of all rules are looked up in one scan; `judge` looks only at the neighbourhood of a hit and says what it
 * means here, or undefined for nothing; `find` is for what no phrase can tell (shapes of numbers, the whole text).
 */
export type Rule<S extends Scene, Value> = {
  readonly id: string
  readonly title: string
  /** The reason, in words for the owner. */
  readonly why: string
  /** Where it is from: a key of the source list in docs/sources.md, or a law. */
  readonly source?: string
  /** The day on which the source was read, `YYYY-MM-DD`. */
  readonly readOn?: string
  /** Two short examples for the playbook: what it marks, and a near miss that it leaves alone. */
  readonly example?: { readonly marks: string; readonly leaves: string }
  readonly phrases?: readonly Phrase[]
  readonly cues?: readonly Cue[]
  readonly judge?: (hit: Hit, scene: S) => Value | undefined
  readonly find?: (scene: S) => Iterable<Match<Value>>
}

/** The hits of one scan, by rule and by cue. */
export type Hits = HitsOf<{ readonly id: string }>

/**
 * One scanner over the phrases of all these rules, of whatever family, and over standing cues with them: those of
 * context always.
 */
export function compileRules(
  rules: readonly { readonly id: string; readonly phrases?: readonly Phrase[]; readonly cues?: readonly Cue[] }[],
  standing: readonly StandingCues[] = [],
): (document: TextDocument) => Hits {
  const all = [contextMarks, ...standing]
  const owners = new Set<{ readonly id: string; readonly phrases?: readonly Phrase[] }>([
    ...rules.flatMap(rule => [rule, ...(rule.cues ?? [])]),
    ...all.flatMap(({ cues }) => cues),
  ])
  const scan = compilePhrases(
    [...owners].flatMap(owner => (owner.phrases ?? []).map(phrase => [owner, phrase] as const)),
    wordClasses,
  )
  return document => {
    const hits: Hits = scan(document)
    for (const cues of all) cues.keep(document, hits)
    return hits
  }
}

/** Everything one rule says about a text, in the order of the text, given the hits of the scan. */
export function applyRule<S extends Scene, Value>(rule: Rule<S, Value>, scene: S, hits: Hits): Match<Value>[] {
  const matches: Match<Value>[] = []
  if (rule.judge)
    for (const hit of hits.get(rule) ?? []) {
      const value = rule.judge(hit, scene)
      if (value !== undefined) matches.push({ start: hit.start, end: hit.end, value })
    }
  if (rule.find) for (const match of rule.find(scene)) matches.push(match)
  return matches.length > 1 ? matches.sort((a, b) => a.start - b.start || b.end - a.end) : matches
}
