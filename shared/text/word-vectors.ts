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
export function numbersOf(text: string, step: number): Float32Array {
  const numbers = new Float32Array(text.length)
  for (let at = 0; at < text.length; at++) numbers[at] = (text.charCodeAt(at) - MIDDLE) * step
  return numbers
}

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
