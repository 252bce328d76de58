/** So many words in a row are one shingle: fewer are phrases that anybody uses. */
const inARow = 5
/** Shorter texts are greetings and set phrases: that two of them are alike says nothing. */
const leastWords = 12
/** So many of the smallest shingles stand for a text. */
export const kept = 8

/** ASCII letters and digits to their lower case, the apostrophe to 1 (it parts no word), everything else to 0. */
const plain = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(letter)) plain[code] = letter.toLowerCase().charCodeAt(0)
}
plain[39] = 1

/** Signs of print beyond ASCII part words, letters of other scripts do not; the typographic apostrophe is as the plain one. */
const beyondAscii = (code: number): number =>
  code === 0x2019
    ? 1
    : code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f)
      ? 0
      : code

const base = 31
/** The base to the power of five: what the word that leaves a run has been multiplied by. */
const leaving = base ** inARow

/** Calls `take` with the number (30 bits) of each run of five words, in order; tells how many words there are. */
function eachShingle(text: string, take: (shingle: number) => void): number {
  // The last five words, and all of them as one number, to which each new word is added and the oldest taken from.
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let run = 0
  let word = 0
  let words = 0
  const { length } = text
  for (let index = 0; index <= length; index++) {
    const code = index < length ? text.charCodeAt(index) : 32
    const letter = code < 128 ? (plain[code] ?? 0) : beyondAscii(code)
    if (letter > 1) word = Math.imul((word === 0 ? 0x811c9dc5 : word) ^ letter, 0x01000193)
    if (letter > 0 || word === 0) continue
    run = (Math.imul(run, base) + word - Math.imul(a, leaving)) | 0
    a = b
    b = c
    c = d
    d = e
    e = word
    word = 0
    if (++words >= inARow) take(mixed(run))
  }
  return words
}

/** Spreads a number over thirty bits, which are a small integer everywhere and take up little. */
function mixed(run: number): number {
  let bits = Math.imul(run ^ (run >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) & 0x3fffffff
}

/**
 * The smallest shingles of a text, in order (Broder 1997): two texts share as many of them as they have words in
 * common. Undefined for a text of fewer than twelve words.
 */
export function sketchOf(text: string): readonly number[] | undefined {
  const smallest: number[] = []
  let limit = Infinity
  const words = eachShingle(text, shingle => {
    if (shingle >= limit || smallest.includes(shingle)) return
    let at = Math.min(smallest.length, kept - 1)
    for (; at > 0; at--) {
      const next = smallest[at - 1] ?? 0
      if (next < shingle) break
      smallest[at] = next
    }
    smallest[at] = shingle
    if (smallest.length === kept) limit = smallest[kept - 1] ?? 0
  })
  return words < leastWords ? undefined : smallest
}

/** How much two texts have in common: their common shingles, and the share of these in both (Jaccard, 0–1). */
export function inCommon(a: string, b: string): { readonly shingles: number; readonly share: number } {
  const [left, right] = [new Set<number>(), new Set<number>()]
  eachShingle(a, shingle => left.add(shingle))
  eachShingle(b, shingle => right.add(shingle))
  let shingles = 0
  for (const shingle of right) if (left.has(shingle)) shingles++
  const together = left.size + right.size - shingles
  return { shingles, share: together === 0 ? 0 : shingles / together }
}
