import type { Place } from '../text/context'
import type { TextDocument } from '../text/document'
import {
  bias,
  columns,
  dense,
  dimensions,
  gramWeights,
  pairRow,
  signalLabels,
  stemRow,
  vectorOf,
  vectors,
  type SignalLabel,
} from './signal-table'
import { signalWords, type SignalWord } from './signal-words'

/** How likely a signal is in a sentence or in two neighbouring ones, by the learned table, and the words that speak for it most. */
export type LearnedSignal = Place & { readonly label: SignalLabel; readonly chance: number }

type Read = {
  readonly words: readonly SignalWord[]
  readonly first: number
  readonly last: number
  /** Rows of stems and pairs, each once, and the place in `words` that each comes from. */
  readonly rows: readonly (readonly [row: number, at: number])[]
  readonly known: readonly (readonly [row: number, at: number])[]
}

const ANY = signalLabels.indexOf('any')
/** Below this chance a signal is out of the question. */
const DOUBTFUL = 0.02
/** Below this chance of any signal at all, single ones are not looked for. */
const QUIET = 0.12

/** The signals of a text that are not out of the question, each at its likeliest place. */
export function learnedSignals(document: TextDocument): ReadonlyMap<SignalLabel, LearnedSignal> {
  const best = new Map<SignalLabel, LearnedSignal>()
  const { sentences } = document
  for (let at = 0; at < sentences.length; at++)
    for (const last of at + 1 < sentences.length ? [at, at + 1] : [at]) {
      const from = sentences[at]?.first ?? 0
      const read = readWords(document, from, sentences[last]?.last ?? from)
      const features = featuresOf(read)
      if (chanceOf(features, ANY) < QUIET) continue
      for (let column = 0; column < columns; column++) {
        const label = signalLabels[column]
        if (label === undefined || column === ANY) continue
        const chance = chanceOf(features, column)
        if (chance < DOUBTFUL || chance <= (best.get(label)?.chance ?? 0)) continue
        best.set(label, { label, chance, ...spanOf(document, read, column) })
      }
    }
  return best
}

function readWords(document: TextDocument, first: number, last: number): Read {
  const words = signalWords(document, first, last)
  const rows = new Map<number, number>()
  const known: [number, number][] = []
  let before: number | undefined
  words.forEach(({ word, stem }, at) => {
    const row = stemRow(stem)
    const pair = row === undefined || before === undefined ? undefined : pairRow(before, row)
    for (const found of [row, pair]) if (found !== undefined && !rows.has(found)) rows.set(found, at)
    const vector = vectorOf(word)
    if (vector !== undefined) known.push([vector, at])
    before = row
  })
  return { words, first, last, rows: [...rows], known }
}

type Features = { readonly rows: Read['rows']; readonly dense: Float32Array }

function featuresOf({ rows, known }: Read): Features {
  const found = new Float32Array(2 * dimensions)
  if (known.length > 0) {
    found.fill(-Infinity, dimensions)
    for (const [row] of known)
      for (let d = 0; d < dimensions; d++) {
        const value = vectors[row * dimensions + d] ?? 0
        found[d] = (found[d] ?? 0) + value / known.length
        if (value > (found[dimensions + d] ?? 0)) found[dimensions + d] = value
      }
  }
  return { rows, dense: found }
}

function chanceOf(features: Features, column: number): number {
  let score = bias[column] ?? 0
  for (const [row] of features.rows) score += gramWeights[row * columns + column] ?? 0
  const weights = dense[column]
  if (weights) for (let d = 0; d < weights.length; d++) score += (features.dense[d] ?? 0) * (weights[d] ?? 0)
  return 1 / (1 + Math.exp(-score))
}

/** So many words with the strongest say are shown, with what stands between them. */
const SHOWN = 3
const LONGEST = 14

/** The stretch of words that speaks most for a signal. */
function spanOf({ tokens }: TextDocument, { words, rows, known }: Read, column: number): Place {
  const says = new Float32Array(words.length)
  for (const [row, at] of rows) says[at] = (says[at] ?? 0) + (gramWeights[row * columns + column] ?? 0)
  for (const [row, at] of known)
    for (let d = 0; d < dimensions; d++)
      says[at] =
        (says[at] ?? 0) + ((vectors[row * dimensions + d] ?? 0) * (dense[column]?.[d] ?? 0)) / Math.max(1, known.length)
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
