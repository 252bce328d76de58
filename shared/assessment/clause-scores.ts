import type { TextDocument } from '../text/document'
import { perDocument } from '../text/per-document'
import { bias, near, opinion, step, vocabulary, weights, width } from './clause-table'
import { clauseWords, type ClauseWords } from './clause-words'
import { opinionsOf } from './polarity'

/** What a clause is about and how it leans, as odds: above 0 more likely than not. */
export type ClauseScore = ClauseWords & {
  /** Of a theme, by its place in `themeIds`. */
  readonly topic: (theme: number) => number
  /** Above 0 praise, below 0 complaint. */
  readonly leaning: number
}

const MOST_OPINION = 3
/** The clauses of a text with what the learned table says of them, worked out once. */
export const clauseScores = (document: TextDocument): readonly ClauseScore[] => scores.of(document)

const scores = perDocument((document): readonly ClauseScore[] => {
  const clauses = clauseWords(document, vocabulary)
  const own = new Float64Array(clauses.length * width)
  const sentences = new Float64Array(document.sentences.length * width)
  for (const [at, clause] of clauses.entries()) {
    sumInto(own, at * width, clause)
    const to = clause.sentence * width
    for (let column = 0; column < width; column++)
      sentences[to + column] = (sentences[to + column] ?? 0) + (own[at * width + column] ?? 0)
  }
  const opinions = opinionsByClause(document, clauses)
  return clauses.map((clause, at) => {
    const [from, sentence] = [at * width, clause.sentence * width]
    // Other clauses of the sentence are heard too, more faintly.
    const heard = (column: number): number =>
      (own[from + column] ?? 0) * (1 - near) + (sentences[sentence + column] ?? 0) * near
    const said = Math.max(-MOST_OPINION, Math.min(MOST_OPINION, opinions[at] ?? 0)) / 2
    const leaning = heard(width - 1) + (opinion ?? 0) * said
    const { first, last, places, signs, tokens } = clause
    const topic = (theme: number): number => heard(theme) + (bias[theme] ?? 0)
    return { first, last, sentence: clause.sentence, places, signs, tokens, leaning, topic }
  })
})

/** Sums up the weights of all words of a clause. */
function sumInto(sums: Float64Array, to: number, { places, signs }: ClauseWords): void {
  const [table, columns, leaning] = [weights, width, width - 1]
  for (let at = 0; at < places.length; at++) {
    const row = (places[at] ?? 0) * columns
    for (let column = 0; column < columns; column++)
      sums[to + column] = (sums[to + column] ?? 0) + step * (table[row + column] ?? 0)
    // A word that is negated leans the other way, and is about the same.
    const turned = (signs[at] ?? 1) - 1
    if (turned !== 0) sums[to + leaning] = (sums[to + leaning] ?? 0) + turned * step * (table[row + leaning] ?? 0)
  }
}

/** What the opinions in each clause add up to. */
function opinionsByClause(document: TextDocument, clauses: readonly ClauseWords[]): Float64Array {
  const sums = new Float64Array(clauses.length)
  let current = 0
  for (const { first, score } of opinionsOf(document)) {
    while (first > (clauses[current]?.last ?? Infinity)) current++
    sums[current] = (sums[current] ?? 0) + score
  }
  return sums
}
