import table from '../../resources/models/theme-words.json'
import { themeIds } from '../models/assessment'
import { pairTable } from '../text/pair-table'
import { perWord } from '../text/word-numbers'
import type { Vocabulary } from './clause-words'

/** The table that scripts/training/train-themes.ts has learned: for each word what it says of each theme, and how it leans. */
export const { near, step, opinion, rating, bias, lean, ruled, signed } = table

/** Weights of a row: one for each theme, then how the word leans. */
export const width = themeIds.length + 1

/** A character of the table is a number of steps above or below this one. */
const MIDDLE = 80
const words = new Map<string, number>()
const negated: number[] = []
/** By the place of the first word and of the second; pairs at the head of a clause stand under `HEAD`. */
const pairs = pairTable()
const HEAD = 1
/** By place, whether a word is the first of some pair: of most it need not be asked. */
const opens = new Uint8Array(table.weights.length / width)
const pairOf = (before: number | undefined): number => (before === undefined ? HEAD : HEAD + 1 + before)
for (const [row, key] of table.words.split(',').entries()) {
  const [first = '', second] = key.split(' ')
  const [before, place] = [words.get(first), words.get(second ?? '')]
  if (second === undefined) words.set(first, row)
  else if (place === undefined) continue
  else if (first === '!') negated[place] = row
  else if (first === '^') pairs.set(HEAD, place, row)
  else if (before !== undefined) {
    pairs.set(pairOf(before), place, row)
    opens[before] = 1
  }
}

const NONE = -1
const rowOf = perWord(word => words.get(word) ?? NONE)
const known = (row: number): number | undefined => (row === NONE ? undefined : row)

/** All weights, row by row, in steps: small enough to stay in the cache of a processor. */
export const weights: Int8Array = Int8Array.from(table.weights, character => character.charCodeAt(0) - MIDDLE)

/** Where words and pairs stand in the table. */
export const vocabulary: Vocabulary = {
  word: word => known(rowOf(word)),
  negated: place => negated[place],
  pair: (before, place) =>
    before === undefined || opens[before] === 1 ? known(pairs.get(pairOf(before), place)) : undefined,
}
