import { pairTable, type PairTable } from './pair-table'
import { readPhrase } from './phrase-notation'
import type { Phrase } from './phrases'

/** Opens a way for any word. */
export const ANY = 0
/** Opens a way for no word: it is gone at once. */
export const FREE = -1

/**
 * Phrases as places, from 1, and ways between them, in flat lists: hundreds of thousands of small objects would make the
 * first scan wait. A way is opened by a word, by the beginning of a word, by any word, or it is free.
 */
export type PhraseNetwork = {
  /** Where every phrase begins. */
  readonly start: number
  /** By place the phrase that is complete there. */
  readonly ends: readonly (number | undefined)[]
  /** By place its first way, then by way the next one from there; 0 is none. */
  readonly firstWay: readonly number[]
  readonly nextWay: readonly number[]
  /** By way what opens it, and where it leads. */
  readonly opener: readonly number[]
  readonly target: readonly number[]
  /** The first way that an opener opens at a place, then by way the next such way. */
  readonly opened: PairTable
  readonly nextOpened: readonly number[]
  /** Openers of whole words, and of words that begin so. */
  readonly words: ReadonlyMap<string, number>
  readonly beginnings: ReadonlyMap<string, number>
}

/**
 * Lays out phrases as a network.
 * @param classes the words behind each `{name}`
 * @throws where a phrase is malformed
 */
export function networkOf(
  phrases: readonly Phrase[],
  classes: Readonly<Record<string, readonly string[]>>,
): PhraseNetwork {
  const ends: (number | undefined)[] = [undefined]
  const firstWay = [0]
  const [opener, target, nextWay, nextOpened] = [[0], [0], [0], [0]]
  const opened = pairTable()
  const [words, beginnings] = [new Map<string, number>(), new Map<string, number>()]

  const newPlace = (): number => {
    ends.push(undefined)
    return firstWay.push(0) - 1
  }
  const way = (from: number, open: number, to: number): void => {
    const number = opener.push(open) - 1
    target.push(to)
    nextWay.push(firstWay[from] ?? 0)
    firstWay[from] = number
    nextOpened.push(Math.max(0, opened.get(from, open)))
    opened.set(from, open, number)
  }
  const openerIn = (known: Map<string, number>, key: string): number => {
    const before = known.get(key)
    if (before !== undefined) return before
    const number = words.size + beginnings.size + 1
    known.set(key, number)
    return number
  }

  const start = newPlace()
  const ways = {
    newPlace,
    word: (from: number, word: string, to: number) => way(from, openerIn(words, word), to),
    beginning: (from: number, word: string, to: number) => way(from, openerIn(beginnings, word), to),
    any: (from: number, to: number) => way(from, ANY, to),
    free: (from: number, to: number) => way(from, FREE, to),
  }
  for (const [number, phrase] of phrases.entries()) {
    const end = newPlace()
    ends[end] = number
    readPhrase(phrase, classes, ways, start, end)
  }
  return { start, ends, firstWay, nextWay, opener, target, opened, nextOpened, words, beginnings }
}
