import type { TextDocument } from './document'
import type { Span } from './span'

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

type Terminal<Owner> = { readonly owner: Owner; readonly phrase: Phrase }

/** A place in the automaton as the phrases describe it: several ways on for the same word. */
type Node<Owner> = {
  readonly id: number
  readonly words: Map<string, Node<Owner>[]>
  readonly prefixes: { readonly prefix: string; readonly node: Node<Owner> }[]
  /** Ways on with any word, and without one. */
  readonly any: Node<Owner>[]
  readonly free: Node<Owner>[]
  readonly ends: Terminal<Owner>[]
}

/** A set of such places, with one way on per word. It is worked out when a text first gets there, then kept. */
type State<Owner> = {
  readonly nodes: readonly Node<Owner>[]
  readonly ends: readonly Terminal<Owner>[]
  readonly next: Map<number, State<Owner> | undefined>
}

const GAP = 3
const PREFIX_KEY = 3
/** When more has been kept than this, all is forgotten and worked out anew: the memory stays bounded. */
const MOST_STATES = 30_000
const MOST_STEPS = 600_000
const MOST_WORDS = 60_000

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
    scan ??= scanner(automaton(phrases, classes))
    return scan(document)
  }
}

function automaton<Owner>(
  phrases: readonly (readonly [Owner, Phrase])[],
  classes: Readonly<Record<string, readonly string[]>>,
): Node<Owner> {
  let count = 0
  const newNode = (): Node<Owner> => ({ id: count++, words: new Map(), prefixes: [], any: [], free: [], ends: [] })
  const root = newNode()
  for (const [owner, phrase] of phrases) sequence(phrase, root, phrase).ends.push({ owner, phrase })

  /** Lays a sequence of elements from a node on and gives the node at its end. */
  function sequence(text: string, from: Node<Owner>, phrase: Phrase): Node<Owner> {
    const parts = split(text, ' ').filter(part => part !== '')
    if (parts.length === 0) fail(phrase, 'is empty')
    let at = from
    for (const part of parts) {
      const to = newNode()
      element(part, at, to, phrase)
      at = to
    }
    return at
  }

  function element(part: string, from: Node<Owner>, to: Node<Owner>, phrase: Phrase): void {
    const [, stem, endings, alone] = /^([^(){}|\s]+)\(([^()]*)\)(\?)?$/.exec(part) ?? []
    if (stem !== undefined && endings !== undefined) {
      for (const ending of endings.split('|')) row(stem + ending, from, to, phrase)
      if (alone) row(stem, from, to, phrase)
    } else if (part.endsWith('?')) {
      from.free.push(to)
      element(part.slice(0, -1), from, to, phrase)
    } else if (part === '_') from.any.push(to)
    else if (part === '...') {
      let at = from
      at.free.push(to)
      for (let skip = 0; skip < GAP; skip++) {
        const next = newNode()
        at.any.push(next)
        next.free.push(to)
        at = next
      }
    } else if (split(part, '|').length > 1) for (const option of split(part, '|')) element(option, from, to, phrase)
    else if (part.startsWith('(')) {
      if (!part.endsWith(')')) fail(phrase, `"${part}" is not closed`)
      for (const option of split(part.slice(1, -1), '|')) {
        if (option.trim() === '') fail(phrase, 'has an empty choice')
        else sequence(option, from, phrase).free.push(to)
      }
    } else if (part.startsWith('{')) {
      const [, name = '', ending = ''] = /^\{([\w-]+)\}('s)?$/.exec(part) ?? []
      for (const word of classes[name] ?? fail(phrase, `no word class ${part}`)) row(word + ending, from, to, phrase)
    } else row(part, from, to, phrase)
  }

  /** Words in a row, as in the names of a class ("mother in law") or with a hyphen. */
  function row(text: string, from: Node<Owner>, to: Node<Owner>, phrase: Phrase): void {
    const words = text.split(/[\s-]+/).filter(word => word !== '')
    let at = from
    for (const [index, word] of words.entries()) {
      const next = index === words.length - 1 ? to : newNode()
      if (/[(){}?]/.test(word)) fail(phrase, `"${word}" has a sign too many`)
      if (word.endsWith('*')) {
        if (word.length < PREFIX_KEY + 1) fail(phrase, `"${word}" is too short for a star`)
        at.prefixes.push({ prefix: word.slice(0, -1), node: next })
      } else push(at.words, word, next)
      at = next
    }
  }

  return root
}

function scanner<Owner>(root: Node<Owner>): PhraseScanner<Owner> {
  const vocabulary = vocabularyOf(root)
  const numbers = new Map<string, number>()
  const words: string[] = ['']
  let states = new Map<string, State<Owner>>()
  let steps = 0
  let start = intern([root])

  /** A number for each word that some phrase knows; 0 for all others. */
  function numberOf(word: string): number {
    const known = numbers.get(word)
    if (known !== undefined) return known
    if (numbers.size > MOST_WORDS) forget()
    const number = vocabulary(word) ? words.push(word) - 1 : 0
    numbers.set(word, number)
    return number
  }

  function intern(seeds: readonly Node<Owner>[]): State<Owner> | undefined {
    const nodes = closure(seeds)
    if (nodes.length === 0) return undefined
    const key = nodes.map(node => node.id).join(' ')
    const known = states.get(key)
    if (known) return known
    const state: State<Owner> = { nodes, ends: nodes.flatMap(node => node.ends), next: new Map() }
    states.set(key, state)
    return state
  }

  function step(state: State<Owner>, number: number): State<Owner> | undefined {
    if (state.next.has(number)) return state.next.get(number)
    const word = words[number] ?? ''
    const reached: Node<Owner>[] = []
    for (const node of state.nodes) {
      reached.push(...node.any)
      if (number === 0) continue
      reached.push(...(node.words.get(word) ?? []))
      for (const { prefix, node: next } of node.prefixes) if (word.startsWith(prefix)) reached.push(next)
    }
    const next = intern(reached)
    state.next.set(number, next)
    steps++
    return next
  }

  function forget(): void {
    numbers.clear()
    words.length = 1
    states = new Map()
    steps = 0
    start = intern([root])
  }

  return document => {
    if (states.size > MOST_STATES || steps > MOST_STEPS) forget()
    const { tokens } = document
    const found = new Map<Owner, Hit[]>()
    const line = tokens.map(token => numberOf(token.word))
    for (let first = 0; first < tokens.length; first++) {
      let state = start
      for (let at = first; state && at < tokens.length; at++) {
        if (at > first && tokens[at]?.gap === 2) break
        state = step(state, line[at] ?? 0)
        if (state && state.ends.length > 0) for (const end of state.ends) report(found, document, end, first, at)
      }
    }
    return found
  }
}

function report<Owner>(
  found: Map<Owner, Hit[]>,
  { tokens }: TextDocument,
  { owner, phrase }: Terminal<Owner>,
  first: number,
  last: number,
): void {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  const hits = found.get(owner)
  if (!hits) {
    found.set(owner, [{ start, end, first, last, phrase }])
    return
  }
  // The longest of several readings of one place speaks for it.
  const before = hits.at(-1)
  if (before && before.first === first) {
    if (last > before.last) hits[hits.length - 1] = { start, end, first, last, phrase }
  } else if (!(before && before.last >= last)) hits.push({ start, end, first, last, phrase })
}

/** Tells whether any phrase knows a word, whole or by its beginning. */
function vocabularyOf<Owner>(root: Node<Owner>): (word: string) => boolean {
  const whole = new Set<string>()
  const prefixes = new Map<string, string[]>()
  const seen = new Set<Node<Owner>>()
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    for (const [word, next] of node.words) {
      whole.add(word)
      open.push(...next)
    }
    for (const { prefix, node: next } of node.prefixes) {
      push(prefixes, prefix.slice(0, PREFIX_KEY), prefix)
      open.push(next)
    }
    open.push(...node.any, ...node.free)
  }
  return word =>
    whole.has(word) || (prefixes.get(word.slice(0, PREFIX_KEY))?.some(prefix => word.startsWith(prefix)) ?? false)
}

/** All places that can be reached without a word, in the order of their numbers. */
function closure<Owner>(seeds: readonly Node<Owner>[]): Node<Owner>[] {
  const seen = new Map<number, Node<Owner>>()
  const open = [...seeds]
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node.id)) continue
    seen.set(node.id, node)
    open.push(...node.free)
  }
  return [...seen.values()].sort((a, b) => a.id - b.id)
}

function fail(phrase: Phrase, why: string): never {
  throw new Error(`phrase "${phrase}": ${why}`)
}

/** Parts between separators that stand outside all brackets. */
function split(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === separator && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
