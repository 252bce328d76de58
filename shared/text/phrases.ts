import type { TextDocument, Token } from './document'
import { networkOf } from './phrase-network'
import { openersOf } from './phrase-openers'
import { NOWHERE, statesOf } from './phrase-states'
import type { Span } from './span'
import { perWord } from './word-numbers'

/**
 * The notation of phrases, so that a rule is a list a person can read. Words are in lower case, parted by blanks.
 *
 *   throwing up          these words in a row, within one sentence
 *   poison*              a word that begins so (three letters or more before the star)
 *   my|our|his           one of these words
 *   (throw up|be sick)   one of these word groups
 *   the?  (the whole)?   may be missing
 *   {relative}           one of a named class of words; {relative}'s with an ending
 *   call(s|ed|ing)?      a word with one of these endings; with the question mark also without
 *   _                    any one word
 *   ...                  up to three words of any kind
 */
export type Phrase = string

/** Where a phrase was found: characters as `start` and `end`, words as `first` and `last`. */
export type Hit = Span & {
  readonly first: number
  readonly last: number
  /** Which of the rule's phrases. */ readonly phrase: Phrase
}

/** All phrases of many owners as one automaton: scanning costs the same for ten phrases or ten thousand. */
export type PhraseScanner<Owner> = (document: TextDocument) => Map<Owner, Hit[]>

/**
 * Compiles phrases into one scanner, at its first scan: a start that judges nothing need not wait for it.
 * @param phrases who wants to hear of which phrase
 * @param classes the words behind each `{name}`
 * @throws where a phrase is malformed, so that a typing mistake fails the tests, not the owner
 */
export function compilePhrases<Owner>(
  phrases: readonly (readonly [Owner, Phrase])[],
  classes: Readonly<Record<string, readonly string[]>> = {},
): PhraseScanner<Owner> {
  let scan: PhraseScanner<Owner> | undefined
  return document => {
    scan ??= scanner(phrases, classes)
    return scan(document)
  }
}

function scanner<Owner>(
  phrases: readonly (readonly [Owner, Phrase])[],
  classes: Readonly<Record<string, readonly string[]>>,
): PhraseScanner<Owner> {
  const written = phrases.map(([, phrase]) => phrase)
  const network = networkOf(written, classes)
  const openers = openersOf(network)
  const states = statesOf(network, openers)
  const opened = perWord(openers.of)
  const owners = [...new Set(phrases.map(([owner]) => owner))]
  const numbers = new Map(owners.map((owner, number) => [owner, number]))
  const ownerOf = phrases.map(([owner]) => numbers.get(owner) ?? 0)
  /** By owner: the phrase of its latest hit. */
  const latest = new Int32Array(owners.length)
  let line = new Int32Array(256)

  return ({ tokens }) => {
    const found = new Map<Owner, Hit[]>()
    const count = tokens.length
    if (line.length < count) line = new Int32Array(2 * count)
    for (let at = 0; at < count; at++) line[at] = opened(tokens[at] as Token)
    for (let first = 0; first < count; first++) {
      states.tidy()
      follow(states.step(states.start(), line[first] ?? 0), first)
      follow(states.afterAny(), first)
    }
    return found

    /** Goes on from a state that the word `first` has led to, within its sentence. */
    function follow(from: number, first: number): void {
      for (let state = from, at = first; state !== NOWHERE; state = states.step(state, line[at] ?? 0)) {
        for (const phrase of states.ends(state)) report(phrase, first, at)
        at++
        if (at === count || tokens[at]?.gap === 2) return
      }
    }

    function report(phrase: number, first: number, last: number): void {
      const number = ownerOf[phrase] ?? 0
      const owner = owners[number] as Owner
      const hits = found.get(owner)
      const before = hits?.at(-1)
      if (before && before.first === first) {
        // The longest of several readings of one place speaks for it, of equals the first in the list.
        if (last < before.last || (last === before.last && phrase >= (latest[number] ?? 0))) return
        hits?.pop()
      } else if (before && before.last >= last) return
      latest[number] = phrase
      const hit = {
        start: tokens[first]?.start ?? 0,
        end: tokens[last]?.end ?? 0,
        first,
        last,
        phrase: written[phrase] ?? '',
      }
      if (hits) hits.push(hit)
      else found.set(owner, [hit])
    }
  }
}
