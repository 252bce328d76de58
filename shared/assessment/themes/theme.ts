import type { Polarity, ThemeId } from '../../models/assessment'
import { hypothetical, negated, otherFirm } from '../../text/context'
import type { Hit, Phrase } from '../../text/phrases'
import type { Match, Rule } from '../../text/rule'
import { ratingScore } from '../../models/review'
import { leaningAbout, opinionsOf, polarityOfRating } from '../polarity'
import type { ReviewScene } from '../review-scene'

/** A rule that finds what a review is about. */
export type ThemeRule = Rule<ReviewScene, Polarity> & { readonly id: ThemeId }

/** A theme as its file declares it. */
export type ThemeDeclaration = {
  readonly id: ThemeId
  readonly title: string
  readonly why: string
  readonly example: { readonly marks: string; readonly leaves: string }
  /** Words that name the thing and leave the opinion to the clause: "the waiter". */
  readonly about: readonly Phrase[]
  /** Words that complain about it by themselves: "never called back". */
  readonly negative: readonly Phrase[]
  /** Words that praise it by themselves: "on time". */
  readonly positive: readonly Phrase[]
  /** Whether it is said of others: not where the customer speaks of themselves ("I have been patient"). */
  readonly ofOthers?: true
  /** Opinions that are never meant for this thing: "forgot" says nothing about the filter. */
  readonly deafTo?: ReadonlySet<string>
  /** What no phrase can tell. */
  readonly more?: (scene: ReviewScene) => Iterable<Match<Polarity>>
}

/** A leaning weaker than this is no opinion. */
const FAINT = 0.35
/** Up to here a rating says that nothing went well. */
const LOWEST = 0
/** In a review of so few words the rating says how its topics are meant. */
const SHORT = 4

/** Makes the rule of a theme: what the phrases say by themselves, else what the clause, the sentence or the rating says. */
export function theme({ about, negative, positive, ofOthers, deafTo, more, ...rest }: ThemeDeclaration): ThemeRule {
  const stance = new Map<Phrase, Polarity | 'about'>()
  for (const phrase of about) stance.set(phrase, 'about')
  for (const phrase of negative) stance.set(phrase, 'negative')
  for (const phrase of positive) stance.set(phrase, 'positive')
  const rule: ThemeRule = {
    ...rest,
    phrases: [...stance.keys()],
    find(scene) {
      const matches: Match<Polarity>[] = []
      for (const hit of scene.hits.get(rule) ?? []) {
        const match =
          stance.get(hit.phrase) === 'about'
            ? aboutThing(hit, scene, deafTo)
            : byItself(hit, scene, stance.get(hit.phrase))
        if (match && !(ofOthers && ofOneself(hit, scene)) && !otherFirm(hit, scene)) matches.push(match)
      }
      return more ? [...matches, ...more(scene)] : matches
    },
  }
  return rule
}

/** Pairs in which the first word is no opinion: "kind of", "a dirty look". */
const FIXED_PAIRS = new Set([
  'kind of',
  'dirty look',
  'dirty looks',
  'dirty rice',
  'dirty martini',
  'closed the',
  'sour cream',
  'sour beer',
  'greasy spoon',
  'heard of',
  'show fee',
  'show fees',
  'show charge',
  'show policy',
  'error code',
  'error codes',
  'error message',
  'month later',
  'hour later',
  'dollars less',
  'dollars cheaper',
  'dollars more',
  'dollars off',
  'bucks less',
  'bucks cheaper',
  'bucks more',
  'bucks off',
])

function byItself(hit: Hit, scene: ReviewScene, stance: Polarity | 'about' | undefined): Match<Polarity> | undefined {
  if (stance === undefined || stance === 'about') return undefined
  const { start, end } = hit
  const last = scene.document.tokens[hit.last]?.word ?? ''
  if (FIXED_PAIRS.has(`${last} ${scene.document.tokens[hit.last + 1]?.word ?? ''}`)) return undefined
  if (stance === 'positive' && isFormer(hit, scene)) return undefined
  // What begins with a negator is a complaint of its own: "never came, never called".
  if (!startsNegated(hit, scene) && negated(hit, scene))
    return stance === 'positive' || flips(hit, scene)
      ? { start, end, value: stance === 'negative' ? 'positive' : 'negative' }
      : undefined
  if (hypothetical(hit, scene) || (stance === 'negative' && whyTheyCame(hit, scene))) return undefined
  return againstRating(hit, scene, stance) ? undefined : { start, end, value: stance }
}

/** "Used to be the best crust in town" praises what is no more. */
function isFormer({ first }: Hit, { document }: ReviewScene): boolean {
  const before = document.tokens.slice(Math.max(0, first - 4), first)
  return (
    before.some(({ word }) => word === 'to') &&
    before
      .map(({ word }) => word)
      .join(' ')
      .includes('used to be')
  )
}

/**
 * Whether an event that praises stands in the lowest of ratings without a kind word near it: "checked in at four" with
 * one star. Complaints need no such word: even the happiest customers name what went wrong.
 */
function againstRating(hit: Hit, { document, review }: ReviewScene, stance: Polarity): boolean {
  if (stance === 'negative' || (ratingScore(review.rating) ?? 1) > LOWEST) return false
  const clause = document.tokens[hit.first]?.clause
  return !opinionsOf(document).some(({ first, score }) => score > 0 && document.tokens[first]?.clause === clause)
}

const COMING = new Set(
  'called call brought bring took take came went booked needed looked tried drove stopped hired rang phoned'.split(' '),
)

/** "My phone had a cracked screen, so I brought it here": what was wrong before is no fault of the business. */
function whyTheyCame(hit: Hit, { document: { tokens } }: ReviewScene): boolean {
  const sentence = tokens[hit.first]?.sentence
  for (let at = hit.last + 1; tokens[at]?.sentence === sentence; at++)
    if (tokens[at]?.word === 'so' && /^(?:i|we)$/.test(tokens[at + 1]?.word ?? ''))
      return COMING.has(tokens[at + 2]?.word ?? '')
  return false
}

const ONESELF = /^(?:i|i'm|im|i've|i'll|i'd|we|we're|we've|am|myself)$/

/** "I am not going to be polite": the subject right before is the customer. */
function ofOneself(hit: Hit, { document: { tokens } }: ReviewScene): boolean {
  for (let at = hit.first - 1, steps = 0; at >= 0 && steps < 7; at--, steps++) {
    const token = tokens[at]
    if (!token || token.clause !== tokens[hit.first]?.clause) return false
    if (ONESELF.test(token.word)) return true
    if (
      !/^(?:am|was|were|have|had|been|be|not|never|so|very|a|an|the|to|going|will|would|really|too|don't|didn't|can't|pretty|always|just|really|trying|try)$/.test(
        token.word,
      )
    )
      return false
  }
  return false
}

const startsNegated = (hit: Hit, { document: { tokens } }: ReviewScene): boolean =>
  /^(?:no|not|never|nobody|noone|nothing|without)$/.test(tokens[hit.first]?.word ?? '')

/** "Never late" praises; "nobody said it was broken" does not: the negator must stand right before. */
const flips = (hit: Hit, { document: { tokens } }: ReviewScene): boolean =>
  /^(?:no|not|never|nothing|without|isn't|wasn't|weren't|aren't|zero)$/.test(tokens[hit.first - 1]?.word ?? '')

function aboutThing(hit: Hit, scene: ReviewScene, deafTo?: ReadonlySet<string>): Match<Polarity> | undefined {
  const { document, review } = scene
  const { score, first, last } = leaningAbout(document, hit.first, hit.last, deafTo)
  const rated = polarityOfRating(review.rating)
  if (score < 0 && whyTheyCame(hit, scene)) return undefined
  if (Math.abs(score) >= FAINT)
    return {
      start: document.tokens[first]?.start ?? hit.start,
      end: document.tokens[last]?.end ?? hit.end,
      value: score > 0 ? 'positive' : 'negative',
    }
  return rated && document.tokens.length <= SHORT ? { start: hit.start, end: hit.end, value: rated } : undefined
}
