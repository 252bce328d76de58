import { SHORTEST_BEGINNING } from './phrase-notation'
import type { PhraseNetwork } from './phrase-network'

/**
 * What words open in a network. Most open nothing or have one opener; a word that stands in phrases and begins as others
 * say has several, under a number of their own.
 */
export type PhraseOpeners = {
  /** What a word opens: 0 for nothing but what any word opens. */
  readonly of: (word: string) => number
  /** The openers under a number. */
  readonly under: (number: number) => readonly number[]
  /** From here on a number stands for several openers. */
  readonly firstShared: number
}

/** The openers of a network. */
export function openersOf({ words, beginnings }: PhraseNetwork): PhraseOpeners {
  const firstShared = words.size + beginnings.size + 1
  const byHead = new Map<string, [beginning: string, opener: number][]>()
  for (const entry of beginnings) {
    const head = entry[0].slice(0, SHORTEST_BEGINNING)
    const known = byHead.get(head)
    if (known) known.push(entry)
    else byHead.set(head, [entry])
  }
  const numbers = new Map<string, number>()
  const shared: (readonly number[])[] = []

  function of(word: string): number {
    const whole = words.get(word)
    const openers = whole === undefined ? [] : [whole]
    for (const [beginning, opener] of byHead.get(word.slice(0, SHORTEST_BEGINNING)) ?? [])
      if (word.startsWith(beginning)) openers.push(opener)
    if (openers.length < 2) return openers[0] ?? 0
    const key = openers.join(' ')
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = firstShared + shared.push(openers) - 1
    numbers.set(key, number)
    return number
  }

  return { of, under: number => shared[number - firstShared] ?? [number], firstShared }
}
