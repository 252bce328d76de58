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

const scores = perDocument(scoreClauses)

function scoreClauses(document: TextDocument): ClauseScore[] {
  const clauses = clauseWords(document, vocabulary)
  const own = new Float64Array(clauses.length * width)
  const sentences = new Float64Array(document.sentences.length * width)
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]
    if (!clause) continue
    sumInto(own, at * width, clause)
    const to = clause.sentence * width
    for (let place = 0; place < width; place++)
      sentences[to + place] = (sentences[to + place] ?? 0) + (own[at * width + place] ?? 0)
  }
  const opinions = new Float64Array(clauses.length)
  let current = 0
  for (const { first, score } of opinionsOf(document)) {
    while (first > (clauses[current]?.last ?? Infinity)) current++
    opinions[current] = (opinions[current] ?? 0) + score
  }
  return clauses.map((clause, at) => {
    const [from, sentence] = [at * width, clause.sentence * width]
    // Other clauses of the sentence are heard too, more faintly.
    for (let place = 0; place < width; place++)
      own[from + place] = (own[from + place] ?? 0) * (1 - near) + (sentences[sentence + place] ?? 0) * near
    const said = Math.max(-MOST_OPINION, Math.min(MOST_OPINION, opinions[at] ?? 0)) / 2
    const leaning = (own[from + width - 1] ?? 0) + (opinion ?? 0) * said
    return { ...clause, leaning, topic: theme => (own[from + theme] ?? 0) + (bias[theme] ?? 0) }
  })
}

/** Sums up the weights of all words of a clause. */
function sumInto(sums: Float64Array, to: number, { places, signs }: ClauseWords): void {
  const [table, columns, leaning] = [weights, width, width - 1]
  for (let at = 0; at < places.length; at++) {
    const row = (places[at] ?? 0) * columns
    for (let place = 0; place < columns; place++)
      sums[to + place] = (sums[to + place] ?? 0) + step * (table[row + place] ?? 0)
    // A word that is negated leans the other way, and is about the same.
    const turned = (signs[at] ?? 1) - 1
    if (turned !== 0) sums[to + leaning] = (sums[to + leaning] ?? 0) + turned * step * (table[row + leaning] ?? 0)
  }
}
