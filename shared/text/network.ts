import { numbersOf, type WordVectors } from './word-vectors'

/** A network as the scripts in scripts/training write it. */
export type WrittenNetwork = {
  readonly labels: readonly string[]
  readonly widths: readonly number[]
  readonly filterCount: number
  readonly filterStep: number
  /** By width: place in the window, then dimension, then filter; numbers as characters. */
  readonly filters: readonly string[]
  readonly thresholds: readonly (readonly number[])[]
  /** By filter, then label. */
  readonly dense: readonly number[]
  readonly bias: readonly number[]
  readonly grams: string
  readonly gramStep: number
  /** By gram, then label; numbers as characters. */
  readonly gramWeights: string
}

const PAIR = 1 << 16

/** Filters that look at so many words in a row; there are `filterCount` of each width. */
export type Filters = {
  readonly widths: readonly number[]
  readonly filterCount: number
  /** By width: what an answer must rise above. */
  readonly thresholds: readonly Float32Array[]
  /** What a word adds to every filter: for each width, for each place in the window, `filterCount` numbers. */
  readonly addedBy: (row: number) => Float32Array
}

/** The strongest answer of every filter, width by width, and the word that its window begins with. */
export type Answers = { readonly strongest: Float32Array; readonly windows: Int32Array }

/**
 * Slides all filters over words.
 * @param rows which vector each word has, -1 for none
 * @param overhang whether a filter may hang over both ends
 */
export function listen(rows: ArrayLike<number>, filters: Filters, overhang: boolean): Answers {
  const { widths, filterCount: count, thresholds } = filters
  const strongest = new Float32Array(count * widths.length)
  const windows = new Int32Array(strongest.length)
  const sums = new Float32Array(count)
  let before = 0
  for (let wide = 0; wide < widths.length; wide++) {
    const width = widths[wide] ?? 0
    const bottom = thresholds[wide] ?? sums
    const hang = overhang ? width - 1 : 0
    for (let start = -hang; start + width <= rows.length + hang; start++) {
      sums.set(bottom)
      addWindow(sums, rows, start, width, before, filters)
      for (let filter = 0, at = wide * count; filter < count; filter++, at++) {
        const sum = sums[filter] ?? 0
        if (sum <= (strongest[at] ?? 0)) continue
        strongest[at] = sum
        windows[at] = start
      }
    }
    before += width
  }
  return { strongest, windows }
}

/** Adds to `sums` what the words of one window say; `before` places belong to narrower filters. */
export function addWindow(
  sums: Float32Array,
  rows: ArrayLike<number>,
  start: number,
  width: number,
  before: number,
  { filterCount: count, addedBy }: Filters,
): void {
  for (let place = 0; place < width; place++) {
    const row = rows[start + place] ?? -1
    if (row < 0) continue
    const added = addedBy(row)
    for (let filter = 0, from = (before + place) * count; filter < count; filter++, from++)
      sums[filter] = (sums[filter] ?? 0) + (added[from] ?? 0)
  }
}

/** The product of a vector and filters: place in the window, then dimension, then filter. */
export function project(
  vector: Float32Array,
  widths: readonly number[],
  count: number,
  filters: readonly Float32Array[],
): Float32Array {
  const added = new Float32Array(count * widths.reduce((sum, width) => sum + width, 0))
  let to = 0
  for (const [wide, width] of widths.entries()) {
    const weights = filters[wide] ?? new Float32Array()
    for (let place = 0; place < width; place++, to += count)
      for (let d = 0; d < vector.length; d++) {
        const value = vector[d] ?? 0
        const from = (place * vector.length + d) * count
        for (let filter = 0; filter < count; filter++)
          added[to + filter] = (added[to + filter] ?? 0) + value * (weights[from + filter] ?? 0)
      }
  }
  return added
}

/**
 * A small convolutional network over word vectors (Kim 2014, "Convolutional Neural Networks for Sentence
 * Classification"), with weights of single words and pairs beside it. The product of a word's vector and the filters is
 * worked out once for each word that is met, so that hearing a sentence only adds up rows of numbers.
 */
export type Network<Label extends string> = Filters & {
  readonly labels: readonly Label[]
  readonly rowOf: (word: string) => number | undefined
  /** By label, what the answer of each filter counts. */
  readonly dense: readonly Float32Array[]
  readonly bias: Float32Array
  /** How many stems it knows. */
  readonly stemCount: number
  readonly stemRow: (stem: string) => number | undefined
  /** The row of two stems one after the other, by the rows of both. */
  readonly pairRow: (first: number, second: number) => number | undefined
  readonly gramWeights: Float32Array
}

/** Reads a network; its labels are those of `Label`. */
export function readNetwork<Label extends string>(written: WrittenNetwork, vectors: WordVectors): Network<Label> {
  const { widths, filterCount: count } = written
  const filters = written.filters.map(text => numbersOf(text, written.filterStep))
  const stems = new Map<string, number>()
  const pairs = new Map<number, number>()
  for (const [row, gram] of written.grams.split(',').entries()) {
    const [first = '', second] = gram.split(' ')
    if (second === undefined) stems.set(first, row)
    else pairs.set((stems.get(first) ?? 0) * PAIR + (stems.get(second) ?? 0), row)
  }
  const labels = written.labels.length
  const known = new Array<Float32Array | undefined>(vectors.count).fill(undefined)
  const { values, dimensions } = vectors
  const vectorOf = (row: number) => values.subarray(row * dimensions, (row + 1) * dimensions)

  return {
    labels: written.labels as readonly Label[],
    widths,
    filterCount: count,
    addedBy: row => (known[row] ??= project(vectorOf(row), widths, count, filters)),
    rowOf: vectors.rowOf,
    thresholds: written.thresholds.map(one => Float32Array.from(one)),
    dense: written.labels.map((_, label) =>
      Float32Array.from(
        { length: written.dense.length / labels },
        (_, filter) => written.dense[filter * labels + label] ?? 0,
      ),
    ),
    bias: Float32Array.from(written.bias),
    stemCount: stems.size,
    stemRow: stem => stems.get(stem),
    pairRow: (first, second) => pairs.get(first * PAIR + second),
    gramWeights: numbersOf(written.gramWeights, written.gramStep),
  }
}

/** What the answers of all filters say of a label, as odds. */
export function oddsBy(strongest: Float32Array, weights: Float32Array): number {
  let odds = 0
  for (let filter = 0; filter < strongest.length; filter++) odds += (strongest[filter] ?? 0) * (weights[filter] ?? 0)
  return odds
}
