// Between texts, networks and the files of resources/models.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../../shared/text/document'
import { learnedWords, type LearnedWord } from '../../shared/text/learned-words'
import type { WrittenNetwork } from '../../shared/text/network'
import { numbersOf, type WrittenVectors } from '../../shared/text/word-vectors'
import { GRAM, type Shape, type Vectors, type Weights } from './learn'

const models = join(dirname(fileURLToPath(import.meta.url)), '../../resources/models')
const DIMENSIONS = 100
/** So many of the most common words have a vector, and every word of the passages. */
const COMMON = 16_000
const LOOKED_AT = 60_000
/** A number is so many steps from the middle, and one character. */
const VECTOR_STEP = 0.06
const MOST = 40
const MIDDLE = 80
const FEWEST = 2

/** The words of every sentence of a text. */
export function wordsOf(text: string): LearnedWord[][] {
  const document = readDocument(text)
  return document.sentences.map(({ first, last }) => learnedWords(document, first, last))
}

/** Vectors, and which row a word has. */
export type WordRows = Vectors & { readonly rows: ReadonlyMap<string, number> }

/** The vectors of common words and of those met, rounded as they are shipped. */
export function readVectorFile(file: string, met: readonly LearnedWord[]): WordRows {
  const source = JSON.parse(readFileSync(file, 'utf8')) as { words: string[]; vectors: Record<string, number[]> }
  const seen = new Set(met.map(({ word }) => word))
  const words = source.words
    .filter(word => /^[a-z]+$/.test(word) || word === '0')
    .slice(0, LOOKED_AT)
    .filter((word, rank) => rank < COMMON || seen.has(word))
  const values = words.flatMap(word =>
    source.vectors[word]!.slice(0, DIMENSIONS).map(value => rounded(value, VECTOR_STEP)),
  )
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    values: Float32Array.from(values, steps => steps * VECTOR_STEP),
    dimensions: DIMENSIONS,
  }
}

/** Stems and pairs that stand in at least two passages; a pair needs both of its stems. */
export function gramTable(passages: readonly (readonly (readonly LearnedWord[])[])[]) {
  const gramsIn = (sentences: readonly (readonly LearnedWord[])[]) =>
    sentences.flatMap(words => [
      ...new Set(words.flatMap(({ stem }, at) => (at === 0 ? [stem] : [stem, `${words[at - 1]!.stem} ${stem}`]))),
    ])
  const uses = new Map<string, number>()
  for (const sentences of passages)
    for (const gram of new Set(gramsIn(sentences))) uses.set(gram, (uses.get(gram) ?? 0) + 1)
  const frequent = [...uses].filter(([, count]) => count >= FEWEST).map(([gram]) => gram)
  const isStem = (gram: string) => !gram.includes(' ')
  const stems = new Set(frequent.filter(isStem))
  const keys = [...stems, ...frequent.filter(gram => !isStem(gram) && gram.split(' ').every(part => stems.has(part)))]
  const places = new Map(keys.map((gram, at) => [gram, at]))
  return {
    keys,
    of: (sentences: readonly (readonly LearnedWord[])[]) =>
      Int32Array.from(gramsIn(sentences).flatMap(gram => places.get(gram) ?? [])),
  }
}

const rounded = (value: number, step: number) => Math.max(-MOST, Math.min(MOST, Math.round(value / step)))
const character = (steps: number): string => String.fromCharCode(MIDDLE + steps)
const heaviest = (values: Float32Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
const written = (values: Float32Array, step: number): string =>
  Array.from(values, value => character(rounded(value, step))).join('')
const brief = (values: Float32Array): number[] => Array.from(values, value => Number(value.toFixed(4)))
const write = (name: string, table: object): void =>
  writeFileSync(join(models, `${name}.json`), `${JSON.stringify(table)}\n`)

/** The vectors as they are shipped. */
export function readShippedVectors(): WordRows {
  const file = JSON.parse(readFileSync(join(models, 'word-vectors.json'), 'utf8')) as WrittenVectors
  const rows = new Map(file.words.split(',').map((word, row) => [word, row]))
  return { rows, values: numbersOf(file.vectors, file.step), dimensions: file.vectors.length / rows.size }
}

export function writeVectors({ rows, values }: WordRows): void {
  const file: WrittenVectors = {
    step: VECTOR_STEP,
    words: [...rows.keys()].join(','),
    vectors: written(values, VECTOR_STEP),
  }
  write('word-vectors', file)
}

/** Writes the columns of the labels that are shipped, and the grams that say something of them. */
export function writeNetwork(
  name: string,
  {
    shape,
    weights,
    labels,
    shipped,
    grams,
    blocks = 1,
  }: {
    readonly shape: Shape
    readonly weights: Weights
    readonly labels: readonly string[]
    readonly shipped: readonly string[]
    readonly grams: readonly string[]
    /** So many rows in a table of weights belong to each gram, block after block. */
    readonly blocks?: number
  },
): void {
  const columns = shipped.map(label => labels.indexOf(label))
  const rowOf = (table: Float32Array, row: number) =>
    Float32Array.from(columns, column => table[row * labels.length + column]!)
  const rows = Array.from({ length: blocks * grams.length }, (_, at) => ({
    gram: grams[at % grams.length]!,
    row: rowOf(weights.grams, at).map(weight => weight * GRAM),
  }))
  const gramStep = rows.reduce((most, { row }) => Math.max(most, heaviest(row)), 0) / MOST
  // A pair that says nothing is left out; a single word is a part of pairs.
  const kept = rows.filter(({ gram, row }) => !gram.includes(' ') || heaviest(row) >= gramStep / 2)
  const filterStep = Math.max(...weights.filters.map(heaviest)) / MOST
  const file: WrittenNetwork = {
    labels: shipped,
    widths: shape.widths,
    filterCount: shape.filters,
    filterStep,
    filters: weights.filters.map(one => written(one, filterStep)),
    thresholds: weights.thresholds.map(brief),
    dense: Array.from({ length: shape.filters * shape.widths.length }, (_, at) =>
      brief(rowOf(weights.dense, at)),
    ).flat(),
    bias: brief(rowOf(weights.bias, 0)),
    grams: [...new Set(kept.map(({ gram }) => gram))].join(','),
    gramStep,
    gramWeights: kept.map(({ row }) => written(row, gramStep)).join(''),
  }
  write(name, file)
}
