/** A word with its number: 0 where it came when all numbers were taken. */
export type NumberedWord = { readonly word: string; readonly number: number }

/** So many different words are numbered, which bounds the memory; those that come later are looked up each time. */
const MOST_WORDS = 1 << 16

const numbers = new Map<string, number>()

/** The number of a word, the same for as long as the program runs. */
export function numberOf(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  const number = numbers.size + 1
  if (number >= MOST_WORDS) return 0
  numbers.set(word, number)
  return number
}

/** What is worked out for a word when it is first met, then read by its number: dearer than a table, cheaper than a search. */
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
