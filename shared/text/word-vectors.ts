/** Word vectors as scripts/training/train-signals.ts writes them, for all networks; a number is one character. */
export type WrittenVectors = { readonly step: number; readonly words: string; readonly vectors: string }

/** What words stand for, as vectors: which row a word has, and all numbers in a row. */
export type WordVectors = {
  readonly rowOf: (word: string) => number | undefined
  readonly values: Float32Array
  readonly dimensions: number
  readonly count: number
}

/** A character is a number of steps above or below this one. */
const MIDDLE = 80

/** Numbers written as characters, one each, so many steps from the middle. */
export const numbersOf = (text: string, step: number): Float32Array =>
  Float32Array.from({ length: text.length }, (_, at) => (text.charCodeAt(at) - MIDDLE) * step)

/** Reads the vectors of all words. */
export function readVectors({ words, vectors, step }: WrittenVectors): WordVectors {
  const rows = new Map(words.split(',').map((word, row) => [word, row]))
  return {
    rowOf: word => rows.get(word),
    values: numbersOf(vectors, step),
    dimensions: vectors.length / rows.size,
    count: rows.size,
  }
}
