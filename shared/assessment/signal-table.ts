import table from '../../resources/models/signals.json'
import type { FairnessId, UrgencyId } from '../models/assessment'

/** What a column of the table speaks of; `any` says whether a sentence carries any signal at all. */
export type SignalLabel = `urgent ${UrgencyId}` | `unfair ${FairnessId}` | 'any'

/** The columns of the table that scripts/training/train-signals.ts has learned. */
export const signalLabels = table.labels as readonly SignalLabel[]

/** How many columns there are, and how many numbers a vector has. */
export const columns = signalLabels.length
export const dimensions = (table.dense[0]?.length ?? 0) / 2

/** A character of the table is a number of steps above or below this one. */
const MIDDLE = 80
const numbersOf = (text: string, step: number): Float32Array =>
  Float32Array.from(text, character => (character.charCodeAt(0) - MIDDLE) * step)

export const bias = Float32Array.from(table.bias)
/** By column: what the mean of the vectors counts, then what the greatest values of each dimension count. */
export const dense = table.dense.map(row => Float32Array.from(row))
export const gramWeights = numbersOf(table.gramWeights, table.gramStep)
export const vectors = numbersOf(table.vectors, table.vectorStep)

const rowOfWord = new Map(table.words.split(',').map((word, row) => [word, row]))
const rowOfStem = new Map<string, number>()
const rowOfPair = new Map<number, number>()
const PAIR = 1 << 16
table.grams.split(',').forEach((gram, row) => {
  const [first = '', second] = gram.split(' ')
  if (second === undefined) rowOfStem.set(first, row)
  else rowOfPair.set((rowOfStem.get(first) ?? 0) * PAIR + (rowOfStem.get(second) ?? 0), row)
})

/** Where the vector of a word stands; undefined for words that say nothing or are not known. */
export const vectorOf = (word: string): number | undefined => rowOfWord.get(word)
/** Where the weights of a stem stand. */
export const stemRow = (stem: string): number | undefined => rowOfStem.get(stem)
/** Where the weights of two stems in a row stand, by the places of both. */
export const pairRow = (first: number, second: number): number | undefined => rowOfPair.get(first * PAIR + second)
