import type { UrgencyId, UrgencyTier } from '../../models/assessment'
import type { Step } from '../../models/reply'
import { happened, putRight } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue, Rule } from '../../text/rule'
import { rated } from '../rated'
import type { ReviewScene } from '../review-scene'

/** A rule that finds what cannot wait, with the first steps and what may stand in public meanwhile. */
export type UrgencyRule = Rule<ReviewScene, UrgencyTier> & {
  readonly id: UrgencyId
  /** The tier where nothing softens it. */
  readonly tier: UrgencyTier
  /** Up to three first steps, in order; ids are stored with the owner's ticks and never change. */
  readonly steps: readonly [Step, ...Step[]]
  /** What the public reply may do before the steps are done. */
  readonly publicReply: string
}

/** The day on which the sources behind the urgency rules were read. */
export const READ_ON = '2026-11-24'

/** One tier later where the business has put it right already. */
export const soften = (tier: UrgencyTier, hit: Hit, scene: ReviewScene): UrgencyTier =>
  putRight(hit, scene) ? (Math.min(3, tier + 1) as UrgencyTier) : tier

/** The ordinary judgement of a hit: it happened here and not long ago; put right counts one tier later. */
export const ifHappened =
  (tier: UrgencyTier) =>
  (hit: Hit, scene: ReviewScene): UrgencyTier | undefined =>
    happened(hit, scene) ? soften(tier, hit, scene) : undefined

/** Whether the reviewer is content: there, words of harm mostly tell what the customer came with. */
export const content = (scene: ReviewScene): boolean => rated(scene.review.rating) === 'good'

/** A found stretch of words with the tier that it means. */
export type Found = { readonly start: number; readonly end: number; readonly value: UrgencyTier }

/** Turns the hits of a cue into matches where the judgement gives a tier. */
export function* foundIn(
  cue: Cue,
  scene: ReviewScene,
  judge: (hit: Hit, scene: ReviewScene) => UrgencyTier | undefined,
): Generator<Found> {
  for (const hit of scene.hits.get(cue) ?? []) {
    const value = judge(hit, scene)
    if (value !== undefined) yield { start: hit.start, end: hit.end, value }
  }
}

/** The trade in one word, '' where it is not known. */
export const tradeOf = (scene: ReviewScene): string => (scene.review.trade ?? '').toLowerCase()

const FOOD_TRADE =
  /restaurant|pizz|cafe|café|coffee|bak|bar\b|pub\b|cater|deli|diner|food|grill|bistro|brew|ice cream|donut|juice|tea|butcher|grocer|market|sushi|taco|kitchen|eatery|steak/
const FOOD_WORD =
  /^(?:ate|eat|eaten|eating|food|meal|dinner|lunch|breakfast|brunch|buffet|sushi|chicken|burger|burgers|pizza|tacos|oysters|clams|shrimp|salad|soup|sandwich|menu|waiter|waitress|server|restaurant|dish|ordered|pasta|rice|seafood|fish|mussels|wings|steak|catering|leftovers|takeout|kitchen|dip|cream|egg|eggs|curry|noodles|burrito|ribs|pork|sauce|salmon|potato|mayo|milk|smoothie|juice|drank|coffee)$/

/** Whether this is about eating: a food trade, or the talk of a meal near the hit. */
export function aboutFood(hit: Hit, scene: ReviewScene): boolean {
  const trade = tradeOf(scene)
  if (trade !== '' && FOOD_TRADE.test(trade)) return true
  const { tokens } = scene.document
  for (let at = Math.max(0, hit.first - 25); at < Math.min(tokens.length, hit.last + 25); at++)
    if (FOOD_WORD.test(tokens[at]?.word ?? '')) return true
  return false
}

/** Whether two hits stand in the same sentence or within so many sentences of each other. */
export function near(a: Hit, b: Hit, scene: ReviewScene, sentences = 1): boolean {
  const { tokens } = scene.document
  return Math.abs((tokens[a.first]?.sentence ?? 0) - (tokens[b.first]?.sentence ?? 0)) <= sentences
}

/**
 * Two ideas that mean something together ("charges" and "casino"): in one sentence, within reach of each other, in any
 * order. What the first judges is judged of both.
 */
export function* together(
  [one, other]: readonly [Cue, Cue],
  scene: ReviewScene,
  judge: (hit: Hit, scene: ReviewScene) => UrgencyTier | undefined,
  reach = 12,
): Generator<Found> {
  const others = scene.hits.get(other)
  if (!others) return
  const { tokens } = scene.document
  for (const hit of scene.hits.get(one) ?? []) {
    const near = others.find(
      second =>
        tokens[second.first]?.sentence === tokens[hit.first]?.sentence &&
        (second.first > hit.last ? second.first - hit.last <= reach : hit.first - second.last <= reach) &&
        (second.first > hit.last || second.last < hit.first),
    )
    if (!near) continue
    const first = near.first < hit.first ? near : hit
    const last = near.last > hit.last ? near : hit
    const value = judge(hit, scene) === undefined ? undefined : judge(near, scene)
    if (value !== undefined) yield { start: first.start, end: last.end, value }
  }
}

/** Two cues that are weighed together. Here a bar parts whole choices: `water heater|boiler` needs no brackets. */
export const pair = (id: string, one: readonly string[], other: readonly string[]): readonly [Cue, Cue] => [
  { id: `${id}-a`, phrases: one.map(choices) },
  { id: `${id}-b`, phrases: other.map(choices) },
]

/** Brackets around a list of choices whose bars stand outside all brackets. */
function choices(text: string): string {
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) return `(${text})`
  }
  return text
}

/** Meanings that are told in countless wordings: two ideas that stand near each other, or a turn of speech alone. */
export type Meanings = {
  readonly alone: Cue
  readonly pairs: readonly { readonly both: readonly [Cue, Cue]; readonly reach: number }[]
  readonly cues: readonly Cue[]
}

/** Two ideas as choices parted by bars, and how many words may lie between them: 12 unless told. */
export type Ideas = readonly [one: string, other: string, reach?: number]

/** The cues of some meanings: turns of speech that say it alone, and pairs of ideas. */
export function meanings(id: string, alone: readonly string[], ideas: readonly Ideas[]): Meanings {
  const phrases: Cue = { id: `${id}-alone`, phrases: alone.map(choices) }
  const pairs = ideas.map(([one, other, reach = 12], at) => ({ both: pair(`${id}-${at}`, [one], [other]), reach }))
  return { alone: phrases, pairs, cues: [phrases, ...pairs.flatMap(({ both }) => both)] }
}

/** Where some meanings are found: both ideas in one sentence or in neighbours, within reach, and both as judged. */
export function* meant(
  { alone, pairs }: Meanings,
  scene: ReviewScene,
  judge: (hit: Hit, scene: ReviewScene) => UrgencyTier | undefined,
): Generator<Found> {
  yield* foundIn(alone, scene, judge)
  for (const {
    both: [one, other],
    reach,
  } of pairs) {
    const others = scene.hits.get(other)
    if (!others) continue
    for (const hit of scene.hits.get(one) ?? []) {
      const second = others.find(
        found =>
          (found.first > hit.last ? found.first - hit.last <= reach : hit.first - found.last <= reach) &&
          (found.first > hit.last || found.last < hit.first) &&
          near(hit, found, scene),
      )
      if (!second) continue
      const value = judge(hit, scene) === undefined ? undefined : judge(second, scene)
      if (value === undefined) continue
      yield { start: Math.min(hit.start, second.start), end: Math.max(hit.end, second.end), value }
    }
  }
}
