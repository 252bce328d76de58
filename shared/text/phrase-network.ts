import { readPhrase } from './phrase-notation'
import type { Phrase } from './phrases'

/**
 * Phrases as places, from 1, and ways between them, in flat lists: hundreds of thousands of small objects would make the
 * first scan wait. A way is opened by a word or by the beginning of one, each under a number from 1; or by any word; or
 * it is free. Lists begin at a way and go on with the next one; 0 ends them.
 */
export type PhraseNetwork = {
  /** Where every phrase begins. */
  readonly start: number
  /** By place the phrase that is complete there. */
  readonly ends: readonly (number | undefined)[]
  /** By place its first way that has an opener, that any word opens, that is free. */
  readonly firstWay: readonly number[]
  readonly firstAny: readonly number[]
  readonly firstFree: readonly number[]
  /** By way: where it comes from, what opens it, where it leads, and the next way of its kind from the same place. */
  readonly source: readonly number[]
  readonly opener: readonly number[]
  readonly target: readonly number[]
  readonly nextWay: readonly number[]
  /** By opener its first way and how many it has, then by way the next one. */
  readonly firstOpened: readonly number[]
  readonly countOpened: readonly number[]
  readonly nextOpened: readonly number[]
  /** Openers of whole words, and of words that begin so. */
  readonly words: ReadonlyMap<string, number>
  readonly beginnings: ReadonlyMap<string, number>
}

const NO_OPENER = 0

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
  const [firstWay, firstAny, firstFree] = [[0], [0], [0]]
  const [source, opener, target, nextWay] = [[0], [0], [0], [0]]
  const [firstOpened, countOpened, nextOpened] = [[0], [0], [0]]
  const [words, beginnings] = [new Map<string, number>(), new Map<string, number>()]

  const newPlace = (): number => {
    firstWay.push(0)
    firstAny.push(0)
    firstFree.push(0)
    return ends.push(undefined) - 1
  }
  const way = (first: number[], from: number, open: number, to: number): void => {
    const number = target.push(to) - 1
    source.push(from)
    opener.push(open)
    nextWay.push(first[from] ?? 0)
    first[from] = number
    nextOpened.push(firstOpened[open] ?? 0)
    firstOpened[open] = number
    countOpened[open] = (countOpened[open] ?? 0) + 1
  }
  const openerIn = (known: Map<string, number>, key: string): number => {
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, firstOpened.length)
    countOpened.push(0)
    return firstOpened.push(0) - 1
  }

  const start = newPlace()
  const ways = {
    newPlace,
    word: (from: number, word: string, to: number) => way(firstWay, from, openerIn(words, word), to),
    beginning: (from: number, word: string, to: number) => way(firstWay, from, openerIn(beginnings, word), to),
    any: (from: number, to: number) => way(firstAny, from, NO_OPENER, to),
    free: (from: number, to: number) => way(firstFree, from, NO_OPENER, to),
  }
  for (const [number, phrase] of phrases.entries()) {
    const end = newPlace()
    ends[end] = number
    readPhrase(phrase, classes, ways, start, end)
  }
  return {
    start,
    ends,
    firstWay,
    firstAny,
    firstFree,
    source,
    opener,
    target,
    nextWay,
    firstOpened,
    countOpened,
    nextOpened,
    words,
    beginnings,
  }
}
