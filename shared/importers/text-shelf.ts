import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Texts that are put aside in order, and are rarely looked at again. */
export type TextShelf = {
  /** Puts a text after the others; gives its number, counted from 0. */
  add(text: string): number
  read(number: number): string
}

/** A shelf in memory. More letters than `plainLetters` are packed, the earliest texts first. */
export function textShelf(plainLetters = 120_000_000): TextShelf {
  const texts: (string | Uint8Array)[] = []
  let [plain, oldest] = [0, 0]
  return {
    add(text) {
      plain += text.length
      const number = texts.push(text) - 1
      while (plain > plainLetters) {
        const first = texts[oldest]
        if (typeof first === 'string') {
          texts[oldest] = deflateSync(strToU8(first), { level: 1 })
          plain -= first.length
        }
        oldest += 1
      }
      return number
    },
    read(number) {
      const held = texts[number]
      if (held === undefined) throw new Error(`There is no text ${number}.`)
      return typeof held === 'string' ? held : strFromU8(inflateSync(held))
    },
  }
}
