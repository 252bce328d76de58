import { themeIds } from '../models/assessment'
import type { TextDocument } from '../text/document'
import { bias, near, opinion, vocabulary, weights, width } from './clause-table'
import { clauseWords, type ClauseWords } from './clause-words'
import { opinionsOf } from './polarity'

/** What a clause is about and how it leans, as odds: above 0 more likely than not. */
export type ClauseScore = ClauseWords & {
  /** By theme, in the order of `themeIds`. */
  readonly topics: Float64Array
  /** Above 0 praise, below 0 complaint. */
  readonly leaning: number
}

const MOST_OPINION = 3
const themes = themeIds.length
const known = new WeakMap<TextDocument, readonly ClauseScore[]>()

/** The clauses of a text with what the learned table says of them, worked out once. */
export function clauseScores(document: TextDocument): readonly ClauseScore[] {
  const cached = known.get(document)
  if (cached) return cached
  const scores = scoreClauses(document)
  known.set(document, scores)
  return scores
}

function scoreClauses(document: TextDocument): ClauseScore[] {
  const clauses = clauseWords(document, vocabulary)
  const own = clauses.map(sumOf)
  const sentences = new Map<number, Float64Array>()
  for (const [at, { sentence }] of clauses.entries()) {
    const sum = sentences.get(sentence) ?? new Float64Array(width)
    for (let place = 0; place < width; place++) sum[place] = (sum[place] ?? 0) + (own[at]?.[place] ?? 0)
    sentences.set(sentence, sum)
  }
  const opinions = clauses.map(() => 0)
  let at = 0
  for (const { first, score } of opinionsOf(document)) {
    while (first > (clauses[at]?.last ?? Infinity)) at++
    opinions[at] = (opinions[at] ?? 0) + score
  }
  return clauses.map((clause, at) => {
    const sum = own[at] ?? new Float64Array(width)
    const sentence = sentences.get(clause.sentence) ?? sum
    // Other clauses of the sentence are heard too, more faintly.
    const heard = (place: number) => (sum[place] ?? 0) * (1 - near) + (sentence[place] ?? 0) * near
    const said = Math.max(-MOST_OPINION, Math.min(MOST_OPINION, opinions[at] ?? 0)) / 2
    const topics = new Float64Array(themes)
    for (let theme = 0; theme < themes; theme++) topics[theme] = (bias[theme] ?? 0) + heard(theme)
    return { ...clause, topics, leaning: heard(themes) + (opinion ?? 0) * said }
  })
}

/** The weights of all words of a clause, summed up. */
function sumOf({ places, signs }: ClauseWords): Float64Array {
  const sum = new Float64Array(width)
  for (let at = 0; at < places.length; at++) {
    const row = (places[at] ?? 0) * width
    for (let theme = 0; theme < themes; theme++) sum[theme] = (sum[theme] ?? 0) + (weights[row + theme] ?? 0)
    sum[themes] = (sum[themes] ?? 0) + (signs[at] ?? 0) * (weights[row + themes] ?? 0)
  }
  return sum
}
