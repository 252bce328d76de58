import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Texts that are put aside in order, and are rarely looked at again. */
export type TextShelf = {
  /** Puts a text after the others; gives its number, counted from 0. */
  add(text: string): number
  read(number: number): string
}

type Held = { readonly bytes: Uint8Array; readonly isPacked: boolean }

/** A shelf in memory. More bytes than `plainBytes` are packed, the earliest first. */
export function textShelf(plainBytes = 120_000_000): TextShelf {
  const texts: Held[] = []
  let [plain, oldest] = [0, 0]
  return {
    add(text) {
      const bytes = strToU8(text)
      plain += bytes.length
      const number = texts.push({ bytes, isPacked: false }) - 1
      while (plain > plainBytes) {
        const first = texts[oldest]?.bytes ?? bytes
        texts[oldest] = { bytes: deflateSync(first, { level: 1 }), isPacked: true }
        plain -= first.length
        oldest += 1
      }
      return number
    },
    read(number) {
      const held = texts[number]
      if (!held) throw new Error(`There is no text ${number}.`)
      return strFromU8(held.isPacked ? inflateSync(held.bytes) : held.bytes)
    },
  }
}
