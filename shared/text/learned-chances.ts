import type { Place } from './context'
import type { TextDocument } from './document'
import type { LearnedTable } from './learned-table'
import { learnedWords, type LearnedWord } from './learned-words'

/** How likely a label is in a sentence or in two neighbouring ones, and the words that speak for it most. */
export type LearnedChance<Label extends string> = Place & { readonly label: Label; readonly chance: number }

/** The labels that are not out of the question in a text, each at its likeliest place. */
export type LearnedChances<Label extends string> = ReadonlyMap<Label, LearnedChance<Label>>

type Read = {
  readonly words: readonly LearnedWord[]
  /** Rows of stems and pairs, each once, and the place in `words` that each comes from. */
  readonly rows: readonly (readonly [row: number, at: number])[]
  /** Where the vectors of known words begin, and the place of each in `words`. */
  readonly known: readonly (readonly [from: number, at: number])[]
}

/** Below this chance a label is out of the question. */
const DOUBTFUL = 0.02
/** Below this chance of any label at all, single ones are not looked for. */
const QUIET = 0.06

/** Asks a learned table about every sentence of a text, and about every two in a row. */
export function learnedChances<Label extends string>(
  document: TextDocument,
  table: LearnedTable<Label>,
): LearnedChances<Label> {
  const best = new Map<Label, LearnedChance<Label>>()
  const { sentences } = document
  const any = table.labels.indexOf('any')
  for (let at = 0; at < sentences.length; at++)
    for (const last of at + 1 < sentences.length ? [at, at + 1] : [at]) {
      const from = sentences[at]?.first ?? 0
      const read = readWords(document, from, sentences[last]?.last ?? from, table)
      const meant = meaningOf(read, table)
      if (chanceOf(read, meant, any, table) < QUIET) continue
      table.labels.forEach((label, column) => {
        if (label === 'any') return
        const chance = chanceOf(read, meant, column, table)
        if (chance < DOUBTFUL || chance <= (best.get(label)?.chance ?? 0)) return
        best.set(label, { label, chance, ...placeOf(document, read, column, table) })
      })
    }
  return best
}

type AnyTable = LearnedTable<string>

function readWords(document: TextDocument, first: number, last: number, table: AnyTable): Read {
  const words = learnedWords(document, first, last)
  const rows = new Map<number, number>()
  const known: [number, number][] = []
  let before: number | undefined
  words.forEach(({ word, stem }, at) => {
    const row = table.stemRow(stem)
    const pair = row === undefined || before === undefined ? undefined : table.pairRow(before, row)
    for (const found of [row, pair]) if (found !== undefined && !rows.has(found)) rows.set(found, at)
    const vector = table.vectors.of(word)
    if (vector !== undefined) known.push([vector, at])
    before = row
  })
  return { words, rows: [...rows], known }
}

/** The mean of the vectors, then the greatest value of each dimension. */
function meaningOf({ known }: Read, { vectors: { values, dimensions } }: AnyTable): Float32Array {
  const found = new Float32Array(2 * dimensions)
  if (known.length > 0) found.fill(-Infinity, dimensions)
  for (const [from] of known)
    for (let d = 0; d < dimensions; d++) {
      const value = values[from + d] ?? 0
      found[d] = (found[d] ?? 0) + value / known.length
      if (value > (found[dimensions + d] ?? 0)) found[dimensions + d] = value
    }
  return found
}

function chanceOf({ rows }: Read, meant: Float32Array, column: number, table: AnyTable): number {
  const { bias, dense, gramWeights, labels } = table
  let score = bias[column] ?? 0
  for (const [row] of rows) score += gramWeights[row * labels.length + column] ?? 0
  const weights = dense[column]
  if (weights) for (let d = 0; d < weights.length; d++) score += (meant[d] ?? 0) * (weights[d] ?? 0)
  return 1 / (1 + Math.exp(-score))
}

/** So many words with the strongest say are shown, with what stands between them. */
const SHOWN = 3
const LONGEST = 14

/** The stretch of words that speaks most for a label. */
function placeOf({ tokens }: TextDocument, { words, rows, known }: Read, column: number, table: AnyTable): Place {
  const { values, dimensions } = table.vectors
  const says = new Float32Array(words.length)
  for (const [row, at] of rows)
    says[at] = (says[at] ?? 0) + (table.gramWeights[row * table.labels.length + column] ?? 0)
  for (const [from, at] of known)
    for (let d = 0; d < dimensions; d++)
      says[at] = (says[at] ?? 0) + ((values[from + d] ?? 0) * (table.dense[column]?.[d] ?? 0)) / known.length
  const strongest = [...says.keys()].sort((a, b) => (says[b] ?? 0) - (says[a] ?? 0))
  const top = words[strongest[0] ?? 0]?.token ?? 0
  let [first, last] = [top, top]
  for (const at of strongest.slice(1, SHOWN)) {
    const token = words[at]?.token ?? top
    if (Math.max(last, token) - Math.min(first, token) < LONGEST)
      [first, last] = [Math.min(first, token), Math.max(last, token)]
  }
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}
