import table from '../../resources/models/theme-words.json'
import { themeIds } from '../models/assessment'
import type { Vocabulary } from './clause-words'

/** The table that scripts/training/train-themes.ts has learned: for each word what it says of each theme, and how it leans. */
export const { near, step, opinion, rating, bias, lean, ruled, signed } = table

/** Weights of a row: one for each theme, then how the word leans. */
export const width = themeIds.length + 1

/** A character of the table is a number of steps above or below this one. */
const MIDDLE = 80
const words = new Map<string, number>()
const negated = new Map<number, number>()
/** By the place of the first word, then of the second; pairs at the head of a clause apart. */
const pairs: (Map<number, number> | undefined)[] = []
const heads = new Map<number, number>()
for (const [row, key] of table.words.split(',').entries()) {
  const [first = '', second] = key.split(' ')
  const [before, place] = [words.get(first), words.get(second ?? '')]
  if (second === undefined) words.set(first, row)
  else if (place === undefined) continue
  else if (first === '!') negated.set(place, row)
  else if (first === '^') heads.set(place, row)
  else if (before !== undefined) pairs[before] = (pairs[before] ?? new Map<number, number>()).set(place, row)
}

/** All weights, row by row, in steps: small enough to stay in the cache of a processor. */
export const weights: Int8Array = Int8Array.from(table.weights, character => character.charCodeAt(0) - MIDDLE)

/** Where words and pairs stand in the table. */
export const vocabulary: Vocabulary = {
  word: word => words.get(word),
  negated: place => negated.get(place),
  pair: (before, place) => (before === undefined ? heads.get(place) : pairs[before]?.get(place)),
}
