import type { TextDocument } from '../text/document'
import { numbered, perWord, type NumberedWord } from '../text/word-numbers'

/** The places of words, and of pairs of words, in a table of weights. Words under a negator have places of their own. */
export type Vocabulary = {
  readonly word: (word: NumberedWord) => number | undefined
  /** A word after a negator: "not cheap". */
  readonly negated: (place: number) => number | undefined
  /** Two words in a row; the first is undefined at the head of a clause. */
  readonly pair: (before: number | undefined, place: number) => number | undefined
}

/** What a clause is made of: its first and last token, its sentence, and for each feature where it stands in the table. */
export type ClauseWords = {
  readonly first: number
  last: number
  readonly sentence: number
  /** Places in the table, `signs` beside them: below 0 where the opinion of the word is turned round. */
  readonly places: number[]
  readonly signs: number[]
  /** Which token each of them comes from. */
  readonly tokens: number[]
}

const NEGATORS = new Set(
  "not no never nothing nobody none isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't cannot hasn't haven't hadn't ain't without hardly barely dont doesnt didnt isnt wasnt wont cant neither nor".split(
    ' ',
  ),
)
const isNegator = perWord(word => NEGATORS.has(word))
/** So many words after a negator are read as negated. */
const REACH = 3
/** What is left of the opinion of a word that is negated and not known so: turned round, and weaker. */
const TURNED = -0.5

/** Reads the clauses of a text as places in a table of weights. */
export function clauseWords({ tokens }: TextDocument, vocabulary: Vocabulary): ClauseWords[] {
  const clauses: ClauseWords[] = []
  let clause: ClauseWords | undefined
  let current = -1
  let before: number | undefined
  let joined = true
  let reach = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if (!clause || token.clause !== current) {
      clause = { first: at, last: at, sentence: token.sentence, places: [], signs: [], tokens: [] }
      clauses.push(clause)
      current = token.clause
      before = undefined
      joined = true
      reach = 0
    }
    clause.last = at
    const place = vocabulary.word(shapeOf(token))
    const negator = isNegator(token)
    if (place !== undefined) {
      const turned = reach > 0 && !negator
      const own = turned ? vocabulary.negated(place) : undefined
      add(clause, place, turned ? (own === undefined ? TURNED : 0) : 1, at)
      if (own !== undefined) add(clause, own, 1, at)
      const pair = joined ? vocabulary.pair(before, place) : undefined
      if (pair !== undefined) add(clause, pair, 1, at)
    }
    joined = place !== undefined
    before = place
    reach = negator ? REACH : reach - 1
  }
  return clauses
}

function add(clause: ClauseWords, place: number, sign: number, token: number): void {
  clause.places.push(place)
  clause.signs.push(sign)
  clause.tokens.push(token)
}

/** Numbers count by their length alone: "#2" for 45. */
function shapeOf(word: NumberedWord): NumberedWord {
  const code = word.word.charCodeAt(0)
  return code >= 48 && code <= 57 ? (SHAPES[word.word.length] ?? LONGEST) : word
}

const LONGEST = numbered('#4')
const SHAPES = ['#0', '#1', '#2', '#3'].map(numbered)
