/** A learned table as scripts/training/train-sentences.ts writes it; numbers are characters, one each. */
export type WrittenTable = {
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  readonly gramStep: number
  readonly grams: string
  readonly gramWeights: string
  /** By label: what the mean of the vectors counts, then what the greatest values of each dimension count. */
  readonly dense: readonly (readonly number[])[]
}

/** Word vectors as the same script writes them, for all tables. */
export type WrittenVectors = { readonly step: number; readonly words: string; readonly vectors: string }

/** What words stand for, as vectors: where the vector of a word begins, and all numbers in a row. */
export type WordVectors = {
  readonly of: (word: string) => number | undefined
  readonly values: Float32Array
  readonly dimensions: number
}

/** A table that says how likely each of its labels is for a stretch of words. */
export type LearnedTable<Label extends string> = {
  readonly labels: readonly (Label | 'any')[]
  readonly bias: Float32Array
  readonly dense: readonly Float32Array[]
  readonly gramWeights: Float32Array
  readonly vectors: WordVectors
  readonly stemRow: (stem: string) => number | undefined
  /** The row of two stems one after the other, by the rows of both. */
  readonly pairRow: (first: number, second: number) => number | undefined
}

/** A character is a number of steps above or below this one. */
const MIDDLE = 80
const PAIR = 1 << 16

const numbersOf = (text: string, step: number): Float32Array =>
  Float32Array.from(text, character => (character.charCodeAt(0) - MIDDLE) * step)

const readVectors = remember((written: WrittenVectors): WordVectors => {
  const words = written.words.split(',')
  const dimensions = written.vectors.length / words.length
  const places = new Map(words.map((word, row) => [word, row * dimensions]))
  return { of: word => places.get(word), values: numbersOf(written.vectors, written.step), dimensions }
})

/** Reads a table; its labels are those of `Label`, and `any` for any of them. */
export function readTable<Label extends string>(written: WrittenTable, vectors: WrittenVectors): LearnedTable<Label> {
  const stems = new Map<string, number>()
  const pairs = new Map<number, number>()
  written.grams.split(',').forEach((gram, row) => {
    const [first = '', second] = gram.split(' ')
    if (second === undefined) stems.set(first, row)
    else pairs.set((stems.get(first) ?? 0) * PAIR + (stems.get(second) ?? 0), row)
  })
  return {
    labels: written.labels as readonly (Label | 'any')[],
    bias: Float32Array.from(written.bias),
    dense: written.dense.map(row => Float32Array.from(row)),
    gramWeights: numbersOf(written.gramWeights, written.gramStep),
    vectors: readVectors(vectors),
    stemRow: stem => stems.get(stem),
    pairRow: (first, second) => pairs.get(first * PAIR + second),
  }
}

/** The same answer for the same object, made once: the vectors are large. */
function remember<Written extends object, Read>(read: (written: Written) => Read): (written: Written) => Read {
  const known = new WeakMap<Written, Read>()
  return written => {
    const before = known.get(written)
    if (before !== undefined) return before
    const made = read(written)
    known.set(written, made)
    return made
  }
}
