import table from '../../resources/models/theme-words.json'
import { themeIds } from '../models/assessment'
import type { Vocabulary } from './clause-words'

/** The table that scripts/training/train-themes.ts has learned: for each word what it says of each theme, and how it leans. */
export const { near, opinion, rating, bias, lean, ruled, signed } = table

/** Weights of a row: one for each theme, then how the word leans. */
export const width = themeIds.length + 1

/** A character of the table is a number of steps above or below this one. */
const MIDDLE = 80
const PAIR = 1 << 16
const HEAD = PAIR - 1

const words = new Map<string, number>()
const negated = new Map<number, number>()
const pairs = new Map<number, number>()
table.words.split(',').forEach((key, row) => {
  const [first = '', second] = key.split(' ')
  if (second === undefined) words.set(first, row)
  else if (first === '!') negated.set(words.get(second) ?? HEAD, row)
  else pairs.set((first === '^' ? HEAD : (words.get(first) ?? HEAD)) * PAIR + (words.get(second) ?? HEAD), row)
})

/** All weights, row by row. */
export const weights: Float32Array = Float32Array.from(
  table.weights,
  character => (character.charCodeAt(0) - MIDDLE) * table.step,
)

/** Where words and pairs stand in the table. */
export const vocabulary: Vocabulary = {
  word: word => words.get(word),
  negated: place => negated.get(place),
  pair: (before, place) => pairs.get((before ?? HEAD) * PAIR + place),
}
