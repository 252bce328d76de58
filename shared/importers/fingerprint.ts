/** Words of a text as numbers that stay the same under other spacing, quotes, case, punctuation and truncation marks. */
export type Fingerprint = {
  /** Of the whole text. */
  readonly full: string
  /** Of the first 60 letters and digits; undefined where there are fewer. */
  readonly start: string | undefined
  /** Letters and digits. */
  readonly length: number
}

const startLength = 60

const spell = (a: number, b: number): string => (a >>> 0).toString(36) + ((b >>> 0) & 0x3fffffff).toString(36)

/** Cyrb53 over the letters and digits of a text, in one pass without building strings for plain English. */
export function fingerprintOf(given: string): Fingerprint {
  let text = given
  let plain = true
  let [h1, h2, length] = [0xdeadbeef, 0x41c6ce57, 0]
  let start: string | undefined
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index)
    if (code < 128) {
      if (code >= 65 && code <= 90) code += 32
      else if (code < 48 || (code > 57 && code < 97) || code > 122) continue
    } else {
      if (plain) {
        plain = false
        text = given.normalize('NFKC').toLowerCase()
        ;[h1, h2, length, index, start] = [0xdeadbeef, 0x41c6ce57, 0, -1, undefined]
        continue
      }
      // Spaces, quotes, dashes, dots, variation selectors and lost characters say nothing.
      if (
        code < 0xc0 ||
        (code >= 0x2000 && code <= 0x206f) ||
        (code >= 0x3000 && code <= 0x303f) ||
        code === 0xfe0f ||
        code === 0xfffd
      )
        continue
    }
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
    length += 1
    if (length === startLength) start = spell(h1 ^ (h1 >>> 15), h2 ^ (h2 >>> 13))
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return { full: spell(h1, h2), start, length }
}

/** A short, safe name made of any text; equal for equal words. */
export const shortHash = (text: string): string => {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return spell(h1, h2)
}
