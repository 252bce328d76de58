import type { Place } from './context'
import type { TextDocument } from './document'
import { learnedWords, type LearnedWord } from './learned-words'
import { listen, oddsBy, type Answers, type Network } from './network'

/** How likely a label is in a sentence or in two neighbouring ones, as odds, and the words that speak for it most. */
export type LearnedChance = { readonly chance: number; readonly place: () => Place }

/** The labels that are not out of the question in a text, each where it is likeliest. */
export type LearnedChances<Label extends string> = ReadonlyMap<Label, LearnedChance>

type Heard = Answers & {
  readonly words: readonly LearnedWord[]
  /** Rows of stems and pairs, each once, and the word that each comes from. */
  readonly grams: ReadonlyMap<number, number>
  /** What the grams say of every label. */
  readonly said: Float32Array
}

/** Below this chance a label is out of the question. */
const DOUBTFUL = 0.009
/** Below this chance of any label at all, single ones are not looked for. */
const QUIET = 0.03

/** Asks a network about every sentence of a text, and about every two in a row. Its last label is `any`. */
export function learnedChances<Label extends string>(
  document: TextDocument,
  network: Network<Label | 'any'>,
): LearnedChances<Label> {
  const best = new Map<Label, LearnedChance>()
  const sentences = document.sentences.map(({ first, last }) => hear(learnedWords(document, first, last), network))
  const any = network.labels.length - 1
  const ask = (parts: readonly Heard[]) => {
    const strongest = parts.length === 1 ? parts[0]!.strongest : strongestOf(parts, network)
    if (chanceOf(oddsOf(parts, strongest, any, network)) < QUIET) return
    for (let column = 0; column < any; column++) {
      const chance = chanceOf(oddsOf(parts, strongest, column, network))
      const label = network.labels[column] as Label
      if (chance < DOUBTFUL || chance <= (best.get(label)?.chance ?? 0)) continue
      best.set(label, { chance, place: () => placeOf(document, parts, column, network) })
    }
  }
  for (const [at, sentence] of sentences.entries()) {
    ask([sentence])
    const next = sentences[at + 1]
    if (next) ask([sentence, next])
  }
  return best
}

type AnyNetwork = Network<string>

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

function hear(words: readonly LearnedWord[], network: AnyNetwork): Heard {
  const rows = words.map(({ word }) => network.rowOf(word) ?? -1)
  const grams = gramsOf(words, network)
  const said = new Float32Array(network.labels.length)
  for (const row of grams.keys())
    for (let label = 0; label < said.length; label++)
      said[label] = (said[label] ?? 0) + (network.gramWeights[row * said.length + label] ?? 0)
  return { words, ...listen(rows, network, true), grams, said }
}

function gramsOf(words: readonly LearnedWord[], network: AnyNetwork): Map<number, number> {
  const grams = new Map<number, number>()
  let before: number | undefined
  for (const [at, { stem }] of words.entries()) {
    const row = network.stemRow(stem)
    const pair = row === undefined || before === undefined ? undefined : network.pairRow(before, row)
    for (const found of [row, pair]) if (found !== undefined && !grams.has(found)) grams.set(found, at)
    before = row
  }
  return grams
}

function strongestOf(parts: readonly Heard[], { widths, filterCount }: AnyNetwork): Float32Array {
  const strongest = new Float32Array(widths.length * filterCount)
  for (const part of parts)
    for (let filter = 0; filter < strongest.length; filter++)
      strongest[filter] = Math.max(strongest[filter] ?? 0, part.strongest[filter] ?? 0)
  return strongest
}

function oddsOf(parts: readonly Heard[], strongest: Float32Array, column: number, network: AnyNetwork): number {
  let odds = (network.bias[column] ?? 0) + oddsBy(strongest, network.dense[column] ?? strongest)
  for (const { said } of parts) odds += said[column] ?? 0
  return odds
}

/** So many words with the strongest say are shown, with what stands between them. */
const SHOWN = 3
const LONGEST = 14

/** The stretch of words that speaks most for a label. */
function placeOf({ tokens }: TextDocument, parts: readonly Heard[], column: number, network: AnyNetwork): Place {
  const { dense, gramWeights, labels, widths, filterCount } = network
  const says = new Map<number, number>()
  const add = (part: Heard, at: number, much: number) => {
    const token = part.words[at]?.token
    if (token !== undefined) says.set(token, (says.get(token) ?? 0) + much)
  }
  for (const part of parts) {
    for (const [row, at] of part.grams) add(part, at, gramWeights[row * labels.length + column] ?? 0)
    for (const [filter, strongest] of part.strongest.entries()) {
      const width = widths[Math.floor(filter / filterCount)] ?? 1
      const much = (strongest * (dense[column]?.[filter] ?? 0)) / width
      const from = part.windows[filter] ?? 0
      if (strongest > 0) for (let place = 0; place < width; place++) add(part, from + place, much)
    }
  }
  const [top = 0, ...others] = [...says.keys()].sort((a, b) => (says.get(b) ?? 0) - (says.get(a) ?? 0))
  let [first, last] = [top, top]
  for (const token of others.slice(0, SHOWN - 1))
    if (Math.max(last, token) - Math.min(first, token) < LONGEST)
      [first, last] = [Math.min(first, token), Math.max(last, token)]
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}
