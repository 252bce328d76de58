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
export function listen(
  rows: ArrayLike<number>,
  { widths, filterCount: count, thresholds, addedBy }: Filters,
  overhang: boolean,
): Answers {
  const strongest = new Float32Array(count * widths.length)
  const windows = new Int32Array(strongest.length)
  const sums = new Float32Array(count)
  let before = 0
  for (const [wide, width] of widths.entries()) {
    const hang = overhang ? width - 1 : 0
    for (let start = -hang; start + width <= rows.length + hang; start++) {
      sums.set(thresholds[wide] ?? [])
      for (let place = 0; place < width; place++) {
        const row = rows[start + place] ?? -1
        if (row < 0) continue
        const added = addedBy(row)
        const from = (before + place) * count
        for (let filter = 0; filter < count; filter++) sums[filter] = (sums[filter] ?? 0) + (added[from + filter] ?? 0)
      }
      for (let filter = 0, at = wide * count; filter < count; filter++, at++)
        if ((sums[filter] ?? 0) > (strongest[at] ?? 0)) {
          strongest[at] = sums[filter] ?? 0
          windows[at] = start
        }
    }
    before += width
  }
  return { strongest, windows }
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
  readonly dense: Float32Array
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
  const known: (Float32Array | undefined)[] = []
  const { values, dimensions } = vectors
  const vectorOf = (row: number) => values.subarray(row * dimensions, (row + 1) * dimensions)

  return {
    labels: written.labels as readonly Label[],
    widths,
    filterCount: count,
    addedBy: row => (known[row] ??= project(vectorOf(row), widths, count, filters)),
    rowOf: vectors.rowOf,
    thresholds: written.thresholds.map(one => Float32Array.from(one)),
    dense: Float32Array.from(written.dense),
    bias: Float32Array.from(written.bias),
    stemCount: stems.size,
    stemRow: stem => stems.get(stem),
    pairRow: (first, second) => pairs.get(first * PAIR + second),
    gramWeights: numbersOf(written.gramWeights, written.gramStep),
  }
}
