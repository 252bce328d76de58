import opinionWords from '../../resources/lexicons/opinion-words.json'
import type { Polarity } from '../models/assessment'
import type { Rating } from '../models/review'
import { ratingScore } from '../models/review'
import { negated } from '../text/context'
import type { TextDocument, Token } from '../text/document'
import { perDocument } from '../text/per-document'
import { standingCues } from '../text/standing-cues'
import { perWord } from '../text/word-numbers'
import { opinionPhrases } from './opinion-phrases'

/** Words of a text that praise (above 0) or complain (below 0), with negation and degree already reckoned in. */
export type Opinion = { readonly first: number; readonly last: number; readonly score: number }

const SCORES: ReadonlyMap<string, number> = new Map(
  Object.entries(opinionWords.words).flatMap(([score, words]) => words.map(word => [word, Number(score)] as const)),
)

const scoreOf = perWord(word => SCORES.get(word) ?? NaN)

/** The phrases of opinions by what they score, for a scan that looks up rules in the same pass. */
export const opinionMarks = standingCues(
  Object.entries(opinionPhrases).map(([score, phrases]) => ({ id: `opinion ${score}`, phrases, score: Number(score) })),
)

const MORE = new Set(
  'very really so extremely super absolutely incredibly totally completely truly beyond insanely seriously'.split(' '),
)
const LESS = new Set('somewhat slightly fairly kinda sorta bit little mildly'.split(' '))
/** A comparative that "not" makes a praise: "couldn't be nicer". */
const COMPARATIVES = new Set(
  'better nicer happier kinder friendlier easier smoother faster cleaner fresher sweeter tastier quicker prouder finer more'.split(
    ' ',
  ),
)
const COULD_NOT = new Set("couldn't can't cannot couldnt cant".split(' '))
/** What stands between a negator and the word that it turns. */
const REACH = 5
const NEGATORS = new Set(
  "not no never nothing nobody none isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't cannot hasn't haven't hadn't ain't without hardly barely dont doesnt didnt isnt wasnt wont cant far neither nor".split(
    ' ',
  ),
)
/** What a negator of an opinion reaches through, besides what any negator does: "not a particularly good meal". */
const OPEN = new Set(
  'a an the very so too that all particularly especially overly super really exactly even quite always as be been is was were are get got find found feel felt seem look looked taste tasted have had has any one single ever most much more enough to do did make made from'.split(
    ' ',
  ),
)

/** The opinions of a text in its order, found once for all themes. */
export const opinionsOf = (document: TextDocument): readonly Opinion[] => opinions.of(document)

const opinions = perDocument((document): readonly Opinion[] => {
  const { tokens } = document
  const found: Opinion[] = []
  const taken = new Uint8Array(tokens.length)
  const isTaken = (first: number, last: number): boolean => {
    for (let at = first; at <= last; at++) if (taken[at] === 1) return true
    return false
  }
  const hits = opinionMarks.in(document)
  const phrases = opinionMarks.cues.flatMap(cue => (hits.get(cue) ?? []).map(hit => ({ hit, score: cue.score })))
  // Of phrases that overlap, the longest speaks.
  phrases.sort((a, b) => b.hit.last - b.hit.first - (a.hit.last - a.hit.first) || a.hit.first - b.hit.first)
  for (const { hit, score } of phrases) {
    if (isTaken(hit.first, hit.last)) continue
    taken.fill(1, hit.first, hit.last + 1)
    if (score !== 0)
      found.push({ first: hit.first, last: hit.last, score: negated(hit, { document }) ? -score / 2 : score })
  }
  for (const [at, token] of tokens.entries()) {
    if (taken[at] === 1) continue
    const score = scoreOf(token)
    if (!Number.isNaN(score)) found.push(inContext(tokens, at, score))
  }
  return found.sort((a, b) => a.first - b.first)
})

function inContext(tokens: readonly Token[], at: number, score: number): Opinion {
  const previous = tokens[at - 1]?.word ?? ''
  const joined = (tokens[at]?.gap ?? 2) < 2
  let value = score
  let first = at
  if (joined && previous === 'too') {
    // "Too salty", "too quick": more than was wanted. "Too" at the end of a list ("nice too") stands behind the word.
    value = score > 0 && score < 2 ? -1.5 : score > 0 ? score : score - 1
    first = at - 1
  } else if (joined && MORE.has(previous)) {
    value = score * 1.4
    first = at - 1
  } else if (joined && LESS.has(previous)) {
    value = score * 0.7
    first = at - 1
  }
  for (let back = first - 1, steps = 0; back >= 0 && steps < REACH; back--, steps++) {
    const token = tokens[back]
    const after = tokens[back + 1]
    if (!token || !after || after.gap === 2 || (after.gap === 1 && steps > 0)) break
    if (NEGATORS.has(token.word)) {
      if (after.word === 'only' || after.word === 'just' || after.word === 'but') break
      if (COULD_NOT.has(token.word) && COMPARATIVES.has(tokens[at]?.word ?? ''))
        return { first: back, last: at, score: 2.5 }
      return { first: back, last: at, score: value > 0 ? -Math.max(1, value) : Math.min(1.5, -value * 0.6) }
    }
    if (!OPEN.has(token.word) && !MORE.has(token.word)) break
  }
  return { first, last: at, score: value }
}

/** A leaning of some words: above 0 praise, below 0 complaint, 0 neither. `first`–`last` covers the words that say so. */
export type Leaning = { readonly score: number; readonly first: number; readonly last: number }

/**
 * How a clause leans about something it names: opinions count less the farther they stand from the words about it.
 * Where the clause says nothing, the rest of the sentence speaks.
 * @param first first word about the thing
 * @param last last word about it
 * @param deafTo opinion words that are not about such things
 */
export function leaningAbout(
  document: TextDocument,
  first: number,
  last: number,
  deafTo?: ReadonlySet<string>,
): Leaning {
  const own = document.tokens[first]
  if (!own) return { score: 0, first, last }
  const heard = (token: Token): boolean => deafTo === undefined || !deafTo.has(token.word)
  const inClause = sum(document, first, last, CLAUSE_REACH, token => token.clause === own.clause && heard(token))
  if (inClause.score !== 0) return inClause
  return sum(
    document,
    first,
    last,
    SENTENCE_REACH,
    token => token.sentence === own.sentence && token.start > own.start && heard(token),
  )
}

/** Opinions farther away, in words, are about something else. */
const CLAUSE_REACH = 8
const SENTENCE_REACH = 5

function sum(
  document: TextDocument,
  first: number,
  last: number,
  reach: number,
  within: (token: Token) => boolean,
): Leaning {
  let score = 0
  let from = first
  let to = last
  let nearest = 0
  for (const opinion of opinionsOf(document)) {
    const token = document.tokens[opinion.first]
    if (!token || !within(token)) continue
    const distance = opinion.first > last ? opinion.first - last : opinion.last < first ? first - opinion.last : 0
    if (distance > reach || !belongs(document.tokens, opinion, first, last, distance)) continue
    const weight = 4 / (4 + distance)
    score += opinion.score * weight
    if (Math.abs(opinion.score * weight) > nearest) {
      nearest = Math.abs(opinion.score * weight)
      from = Math.min(first, opinion.first)
      to = Math.max(last, opinion.last)
    }
  }
  return { score, first: from, last: to }
}

const LINKS = new Set(
  "is are was were be been isn't wasn't aren't weren't seems seemed looks looked look tastes tasted taste smells smelled feels felt sounds sounded came comes got gets arrived turned has had made makes did does works worked served it's keeps stays left".split(
    ' ',
  ),
)
const AFTER = 3
const BEFORE = 5

/** Whether an opinion is said of the thing: right beside it, or after a linking verb. */
function belongs(tokens: readonly Token[], opinion: Opinion, first: number, last: number, distance: number): boolean {
  if (opinion.last < first) return distance <= BEFORE
  if (distance <= AFTER) return true
  for (let at = last + 1; at < opinion.first; at++) if (LINKS.has(tokens[at]?.word ?? '')) return true
  return false
}

/** How a whole stretch of words leans, for instance a sentence. */
export function leaningOf(document: TextDocument, first: number, last: number): number {
  let score = 0
  for (const opinion of opinionsOf(document)) if (opinion.first >= first && opinion.last <= last) score += opinion.score
  return score
}

/** What the rating says, where it says anything: three stars of five say nothing. */
export function polarityOfRating(rating: Rating): Polarity | undefined {
  const score = ratingScore(rating)
  if (score === undefined || (score > 0.4 && score < 0.65)) return undefined
  return score >= 0.65 ? 'positive' : 'negative'
}
