import type { TextDocument, Token } from './document'
import { hitList } from './hit-list'
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

/** What a scan found, by owner; `keys` tells whose phrases were found, in the order in which they were compiled. */
export type Hits<Owner> = Pick<ReadonlyMap<Owner, readonly Hit[]>, 'get' | 'has'> & {
  readonly keys: () => Iterable<Owner>
}

/** All phrases of many owners as one automaton: scanning costs the same for ten phrases or ten thousand. */
export type PhraseScanner<Owner> = (document: TextDocument) => Hits<Owner>

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
  const network = networkOf(
    phrases.map(([, phrase]) => phrase),
    classes,
  )
  const openers = openersOf(network)
  const states = statesOf(network, openers)
  const opened = perWord(openers.of)
  const found = hitList(phrases)
  let line = new Int32Array(256)

  return document => {
    const { tokens } = document
    const count = tokens.length
    if (line.length < count) line = new Int32Array(2 * count)
    for (let at = 0; at < count; at++) line[at] = opened(tokens[at] as Token)
    for (let first = 0; first < count; first++) {
      states.tidy()
      follow(states.begin(line[first] ?? 0), first)
      follow(states.behindAny(), first)
    }
    return found.take(document)

    /** Goes on from a state that the word `first` has led to, within its sentence. */
    function follow(from: number, first: number): void {
      for (let state = from, at = first; state !== NOWHERE; state = states.step(state, line[at] ?? 0)) {
        for (const phrase of states.ends(state)) found.report(phrase, first, at)
        at++
        if (at === count || tokens[at]?.gap === 2) return
      }
    }
  }
}
