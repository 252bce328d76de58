import type { UrgencyId, UrgencyTier } from '../../models/assessment'
import type { Step } from '../../models/reply'
import { happened, putRight, type Place } from '../../text/context'
import type { Hit } from '../../text/phrases'
import { applyRule, type Cue, type Hits, type Match, type Rule } from '../../text/rule'
import { NO_WORD, perWord } from '../../text/word-numbers'
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
export const soften = (tier: UrgencyTier, hit: Place, scene: ReviewScene): UrgencyTier =>
  putRight(hit, scene) ? (Math.min(3, tier + 1) as UrgencyTier) : tier

/** The ordinary judgement of a hit: it happened here and not long ago; put right counts one tier later. */
export const ifHappened =
  (tier: UrgencyTier) =>
  (hit: Hit, scene: ReviewScene): UrgencyTier | undefined =>
    happened(hit, scene) ? soften(tier, hit, scene) : undefined

/** Whether the reviewer is content: there, words of harm mostly tell what the customer came with. */
export const content = (scene: ReviewScene): boolean => rated(scene.review.rating) === 'good'

let judged:
  { readonly scene: ReviewScene; readonly matches: Map<UrgencyRule, readonly Match<UrgencyTier>[]> } | undefined

/** What a rule says of a review, worked out once while that is looked at: rules may ask for each other's finds. */
export function matchesOf(rule: UrgencyRule, scene: ReviewScene): readonly Match<UrgencyTier>[] {
  if (judged?.scene !== scene) judged = { scene, matches: new Map() }
  const known = judged.matches.get(rule)
  if (known) return known
  const found = applyRule(rule, scene, scene.hits)
  judged.matches.set(rule, found)
  return found
}

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
  /restaurant|pizz|cafe|café|coffee|bak|bar\b|pub\b|buffet|burger|bbq|barbecue|noodle|ramen|chicken|wing|sandwich|bagel|creamery|dessert|chocolat|smokehouse|cater|deli|diner|food|grill|bistro|brew|ice cream|donut|juice|tea|butcher|grocer|market|sushi|taco|kitchen|eatery|steak/
const FOOD_WORD =
  /^(?:ate|eat|eaten|eating|food|meal|dinner|lunch|breakfast|brunch|buffet|sushi|chicken|burger|burgers|pizza|tacos|oysters|clams|shrimp|salad|soup|sandwich|menu|waiter|waitress|server|restaurant|dish|ordered|pasta|rice|seafood|fish|mussels|wings|steak|catering|leftovers|takeout|kitchen|dip|cream|egg|eggs|curry|noodles|burrito|ribs|pork|sauce|salmon|potato|mayo|milk|smoothie|juice|drank|coffee|dessert|desserts|snack|snacks|wrap|bagel|noodles|appetizer|platter|takeaway|eggs|beef|turkey|burritos|sandwiches)$/

const isOfFood = perWord(word => FOOD_WORD.test(word))

/** Whether this is about eating: a food trade, or the talk of a meal near the hit. */
export function aboutFood(hit: Hit, scene: ReviewScene): boolean {
  const trade = tradeOf(scene)
  if (trade !== '' && FOOD_TRADE.test(trade)) return true
  const { tokens } = scene.document
  for (let at = Math.max(0, hit.first - 25); at < Math.min(tokens.length, hit.last + 25); at++)
    if (isOfFood(tokens[at] ?? NO_WORD)) return true
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
  idea(`${id}-a`, one),
  idea(`${id}-b`, other),
]

const idea = (id: string, choices: readonly string[]): Cue => ({ id, phrases: choices.map(bracketed) })

/** Brackets around a list of choices whose bars stand outside all brackets; lines of a long list are one line. */
function bracketed(written: string): string {
  const text = written.replace(/\s+/g, ' ').trim()
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) return `(${text})`
  }
  return text
}

/** Two or three ideas as choices parted by bars, and how many words may lie between the first and each of the others. */
export type Ideas = readonly [
  one: string,
  other: string,
  ...settingOrReach: readonly [] | readonly [string] | readonly [number] | readonly [string, number],
]

/** Ideas that mean something together; `alone` is the cue of the meanings that they belong to. */
type Frame = {
  readonly number: number
  readonly ideas: readonly Cue[]
  readonly reach: number
  readonly alone: Cue
}
type Idea = Cue & { readonly frame: Frame }

/**
 * Meanings that are told in countless wordings: ideas that stand near each other, or a turn of speech alone. The wider
 * an idea is, the more it needs beside it: of three the last is only the setting, and what is said of it (negated, long
 * ago) does not count.
 */
export type Meanings = { readonly alone: Cue; readonly cues: readonly Cue[] }

const REACH = 12
let frameCount = 0

/** The cues of some meanings: turns of speech that say it alone, and ideas that say it together. */
export function meanings(id: string, alone: readonly string[], rows: readonly Ideas[]): Meanings {
  const turns = idea(`${id}-alone`, alone)
  const frames = rows.map((row: readonly (string | number)[], at): Frame => {
    const ideas: Idea[] = []
    const frame = {
      number: frameCount++,
      ideas,
      reach: row.find(part => typeof part === 'number') ?? REACH,
      alone: turns,
    }
    for (const part of row)
      if (typeof part === 'string') ideas.push({ ...idea(`${id}-${at}-${ideas.length}`, [part]), frame })
    return frame
  })
  return { alone: turns, cues: [turns, ...frames.flatMap(({ ideas }) => ideas)] }
}

const isIdea = (cue: { readonly id: string }): cue is Idea => 'frame' in cue

type FoundFrames = ReadonlyMap<Cue, readonly Frame[]>
let latest: { readonly hits: Hits; readonly frames: FoundFrames } | undefined

/** The frames of which every idea was found, by meanings: one look at what was found spares a search for each idea. */
function framesIn(hits: Hits): FoundFrames {
  if (latest?.hits === hits) return latest.frames
  const ideas = new Uint8Array(frameCount)
  const frames = new Map<Cue, Frame[]>()
  for (const cue of hits.keys()) {
    if (!isIdea(cue)) continue
    const { frame } = cue
    const found = (ideas[frame.number] ?? 0) + 1
    ideas[frame.number] = found
    if (found < frame.ideas.length) continue
    const complete = frames.get(frame.alone)
    if (complete) complete.push(frame)
    else frames.set(frame.alone, [frame])
  }
  latest = { hits, frames }
  return frames
}

/** Where some meanings are found: their ideas within reach, in neighbouring sentences, the first two as judged. */
export function* meant(
  { alone }: Meanings,
  scene: ReviewScene,
  judge: (hit: Hit, scene: ReviewScene) => UrgencyTier | undefined,
): Generator<Found> {
  yield* foundIn(alone, scene, judge)
  for (const { ideas, reach } of framesIn(scene.hits).get(alone) ?? []) {
    const [ones = [], others = [], settings] = ideas.map(cue => scene.hits.get(cue) ?? [])
    for (const hit of ones) {
      const second = others.find(found => beside(hit, found, reach, scene) && judge(found, scene) !== undefined)
      if (!second) continue
      if (settings && !settings.some(found => around(found, hit, second, reach, scene))) continue
      const value = judge(hit, scene)
      if (value === undefined) continue
      yield { start: Math.min(hit.start, second.start), end: Math.max(hit.end, second.end), value }
    }
  }
}

/** Within reach in one sentence; between neighbouring sentences half as far. */
function beside(a: Hit, b: Hit, reach: number, scene: ReviewScene): boolean {
  const distance = apart(a, b)
  return distance > 0 && near(a, b, scene) && distance <= (near(a, b, scene, 0) ? reach : reach / 2)
}

/** A setting stands near one of the two ideas and is no part of either. */
const around = (setting: Hit, one: Hit, other: Hit, reach: number, scene: ReviewScene): boolean =>
  apart(setting, one) > 0 &&
  apart(setting, other) > 0 &&
  ((apart(setting, one) <= reach && near(setting, one, scene, 2)) ||
    (apart(setting, other) <= reach && near(setting, other, scene, 2)))

/** How many words lie from one hit to another; 0 where they share a word. */
const apart = (a: Hit, b: Hit): number =>
  b.first > a.last ? b.first - a.last : a.first > b.last ? a.first - b.last : 0
