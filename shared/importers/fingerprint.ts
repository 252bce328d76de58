/** Words of a text as a number that stays the same under other spacing, quotes, case, punctuation and truncation marks. */
export type Fingerprint = {
  /** Of the first and the last 60 letters and digits: of everything, up to 120. */
  readonly full: string
  /** Of the first 60; undefined where there are fewer. */
  readonly start: string | undefined
  /** Letters and digits, counted up to 60. */
  readonly length: number
}

const edge = 60
/** More than this is not searched for 60 letters. */
const reach = 400

/** Safe letters: numbers are spelled by looking up, which is far faster than `toString(36)`. */
const letters = Uint8Array.from('0123456789abcdefghjkmnpqrstvwxyz', letter => letter.charCodeAt(0))

/** Five bits as a letter. */
const letterAt = (bits: number): number => letters[bits & 31] ?? 0

/** 60 bits of two numbers as twelve letters, ten bits after the other from the lowest. */
const spell = (a: number, b: number): string =>
  String.fromCharCode(
    letterAt(a >>> 5),
    letterAt(a),
    letterAt(a >>> 15),
    letterAt(a >>> 10),
    letterAt(a >>> 25),
    letterAt(a >>> 20),
    letterAt(b >>> 5),
    letterAt(b),
    letterAt(b >>> 15),
    letterAt(b >>> 10),
    letterAt(b >>> 25),
    letterAt(b >>> 20),
  )

/** ASCII letters and digits to their lower case, everything else to 0. */
const plain = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(letter)) plain[code] = letter.toLowerCase().charCodeAt(0)
}

/** In `simple`: a letter that normalising may change, or join with its neighbour. */
const unsure = 1
/** What normalising makes of the letters of Latin-1: of most the lower case, of what says nothing 0. */
const simple = new Uint8Array(256).fill(unsure)
simple.set(plain)
simple[0xa0] = 0
for (let code = 0xc0; code < 256; code++) simple[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0)

/** Dashes, quotes and dots of print: other than that, most texts are Latin-1. */
const isPrinted = (code: number): boolean =>
  code === 0x2019 ||
  code === 0x2018 ||
  code === 0x201c ||
  code === 0x201d ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x2026

/** Spaces, quotes, dashes, dots, variation selectors and lost characters say nothing. */
const saysNothing = (code: number): boolean =>
  code < 0xc0 ||
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x303f) ||
  code === 0xfe0f ||
  code === 0xfffd

const normal = (text: string): string => text.normalize('NFKC').toLowerCase()

let [state1, state2] = [0, 0]

/**
 * The same as `hashEdge` of a normalised text, without normalising it; −1 where that could matter. Combining marks are
 * unsure, so the letter after the last one that counts is looked at as well.
 */
function hashSimpleEdge(text: string, from: number, step: 1 | -1): number {
  let [h1, h2, count] = [state1, state2, 0]
  const end = step > 0 ? Math.min(text.length, from + reach) : Math.max(-1, from - reach)
  for (let index = from; index !== end; index += step) {
    let code = text.charCodeAt(index)
    if (code < 256) {
      code = simple[code] ?? 0
      if (code === unsure) return -1
    } else if (isPrinted(code)) code = 0
    else return -1
    if (count === edge) break
    if (code === 0) continue
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
    count += 1
  }
  ;[state1, state2] = [h1, h2]
  return count
}

/** Hashes up to 60 letters from one end of a text into the state; tells how many there were. */
function hashEdge(text: string, from: number, step: 1 | -1): number {
  let [h1, h2, count] = [state1, state2, 0]
  for (let index = from; index >= 0 && index < text.length && count < edge; index += step) {
    let code = text.charCodeAt(index)
    if (code < 128) {
      code = plain[code] ?? 0
      if (code === 0) continue
    } else if (saysNothing(code)) continue
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
    count += 1
  }
  ;[state1, state2] = [h1, h2]
  return count
}

const begin = (): void => void ([state1, state2] = [0xdeadbeef, 0x41c6ce57])
const startOf = (length: number): string | undefined =>
  length === edge ? spell(state1 ^ (state1 >>> 15), state2 ^ (state2 >>> 13)) : undefined
const fullOf = (): string => spell(state1 ^ (state2 >>> 16), state2 ^ (state1 >>> 16))

/** The fingerprint by which a review is found again; a change in the middle of a long text does not alter it. */
export function fingerprintOf(text: string): Fingerprint {
  begin()
  let length = hashSimpleEdge(text, 0, 1)
  let start = startOf(length)
  if (length < 0 || (start !== undefined && hashSimpleEdge(text, text.length - 1, -1) < 0)) {
    begin()
    length = hashEdge(normal(text.slice(0, reach)), 0, 1)
    start = startOf(length)
    const tail = normal(text.slice(-reach))
    if (start !== undefined) hashEdge(tail, tail.length - 1, -1)
  }
  return { full: fullOf(), start, length }
}

/** Letters and digits of a text in lower case. */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}]+/gu, '')

/** Whether two texts have the same words, spacing and punctuation aside. */
export const sameWords = (a: string, b: string): boolean => a === b || bareWords(a) === bareWords(b)

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
