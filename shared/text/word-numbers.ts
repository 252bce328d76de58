/** A word with its number: 0 where it came when all numbers were taken. */
export type NumberedWord = { readonly word: string; readonly number: number }

/** Where no word stands. */
export const NO_WORD: NumberedWord = { word: '', number: 0 }

/** So many different words are numbered, which bounds the memory; those that come later are looked up each time. */
const MOST_WORDS = 1 << 16
/** Numbers by the hash of their word; 0 is free. Half of them stay free. */
const slots = new Uint16Array(2 * MOST_WORDS)
const spelled: string[] = ['']

/** The hash of a word, letter by letter: what a word begins with, and what it is with one letter more. */
export const NO_LETTERS = 0x811c9dc5
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Numbers a word; the same for as long as the program runs. */
export function numbered(word: string): NumberedWord {
  let hash = NO_LETTERS
  for (let at = 0; at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at))
  return numberedAt(word, 0, word.length, hash)
}

/** Numbers the word that stands in a text from `start` to `end`, without cutting it out where it is known. */
export function numberedAt(text: string, start: number, end: number, hash: number): NumberedWord {
  let slot = (hash ^ (hash >>> 15)) & (slots.length - 1)
  for (let number = slots[slot] ?? 0; number > 0; number = slots[slot] ?? 0) {
    const word = spelled[number] ?? ''
    if (stands(word, text, start, end)) return { word, number }
    slot = (slot + 1) & (slots.length - 1)
  }
  const word = text.slice(start, end)
  if (spelled.length === MOST_WORDS) return { word, number: 0 }
  slots[slot] = spelled.push(word) - 1
  return { word, number: spelled.length - 1 }
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** What is worked out for a word when it is first met, then read by its number. */
export function perWord<Value extends NonNullable<unknown>>(
  work: (word: string) => Value,
): (of: NumberedWord) => Value {
  const known: (Value | undefined)[] = []
  return ({ word, number }) => {
    const before = known[number]
    if (before !== undefined) return before
    const value = work(word)
    while (known.length <= number) known.push(undefined)
    if (number > 0) known[number] = value
    return value
  }
}
