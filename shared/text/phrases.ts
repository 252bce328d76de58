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
 *   {relative}           one of a named class of words
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
type Node<Owner> = {
  readonly words: Map<string, Node<Owner>[]>
  readonly prefixes: Map<string, { readonly prefix: string; readonly node: Node<Owner> }[]>
  any: Node<Owner> | undefined
  gap: Node<Owner> | undefined
  readonly ends: Terminal<Owner>[]
  readonly children: Map<string, Node<Owner>>
}

type Element =
  { readonly kind: 'words'; readonly words: readonly string[] } | { readonly kind: 'any' } | { readonly kind: 'gap' }

const GAP = 3
const PREFIX_KEY = 3
const MAX_EXPANSIONS = 4000

/**
 * Compiles phrases into one scanner.
 * @param phrases who wants to hear of which phrase
 * @param classes the words behind each `{name}`
 * @throws where a phrase is malformed, so that a typing mistake fails the tests, not the owner
 */
export function compilePhrases<Owner>(
  phrases: readonly (readonly [Owner, Phrase])[],
  classes: Readonly<Record<string, readonly string[]>> = {},
): PhraseScanner<Owner> {
  const root = newNode<Owner>()
  for (const [owner, phrase] of phrases) {
    for (const elements of expand(phrase, classes)) {
      let node = root
      for (const element of elements) node = descend(node, element)
      node.ends.push({ owner, phrase })
    }
  }
  return document => {
    const found = new Map<Owner, Hit[]>()
    const { tokens } = document
    for (let first = 0; first < tokens.length; first++) walk(root, first, first)
    return found

    function walk(node: Node<Owner>, at: number, first: number): void {
      if (at > first) for (const end of node.ends) report(end, first, at - 1)
      const token = tokens[at]
      if (!token || (at > first && token.gap === 2)) return
      const exact = node.words.get(token.word)
      if (exact) for (const next of exact) walk(next, at + 1, first)
      if (node.prefixes.size > 0 && token.word.length >= PREFIX_KEY) {
        const bucket = node.prefixes.get(token.word.slice(0, PREFIX_KEY))
        if (bucket)
          for (const { prefix, node: next } of bucket) if (token.word.startsWith(prefix)) walk(next, at + 1, first)
      }
      if (node.any) walk(node.any, at + 1, first)
      if (node.gap) {
        for (let skip = 0; skip <= GAP; skip++) {
          const next = tokens[at + skip]
          if (!next || next.gap === 2) break
          walk(node.gap, at + skip, first)
        }
      }
    }

    function report({ owner, phrase }: Terminal<Owner>, first: number, last: number): void {
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
  }
}

const newNode = <Owner>(): Node<Owner> => ({
  words: new Map(),
  prefixes: new Map(),
  any: undefined,
  gap: undefined,
  ends: [],
  children: new Map(),
})

function descend<Owner>(node: Node<Owner>, element: Element): Node<Owner> {
  const key = element.kind === 'words' ? element.words.join('|') : element.kind === 'any' ? '_' : '...'
  const known = node.children.get(key)
  if (known) return known
  const next = newNode<Owner>()
  node.children.set(key, next)
  if (element.kind === 'any') node.any = next
  else if (element.kind === 'gap') node.gap = next
  else
    for (const word of element.words) {
      if (word.endsWith('*')) {
        const prefix = word.slice(0, -1)
        push(node.prefixes, prefix.slice(0, PREFIX_KEY), { prefix, node: next })
      } else push(node.words, word, next)
    }
  return next
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Writes out groups, optional parts and word classes as plain sequences. */
function expand(phrase: Phrase, classes: Readonly<Record<string, readonly string[]>>): Element[][] {
  const fail = (why: string): never => {
    throw new Error(`phrase "${phrase}": ${why}`)
  }
  const parts = split(phrase, ' ').filter(part => part !== '')
  if (parts.length === 0) fail('is empty')
  let sequences: Element[][] = [[]]
  for (const part of parts) {
    const optional = part.endsWith('?')
    const body = optional ? part.slice(0, -1) : part
    const options = body.includes('(') ? split(body, '|') : []
    const choices: Element[][] =
      options.length > 1
        ? options.flatMap(option => expand(option, classes))
        : body.startsWith('(')
          ? group(body, classes, fail)
          : atom(body, classes, fail)
    if (optional) choices.push([])
    sequences = sequences.flatMap(head => choices.map(tail => [...head, ...tail]))
    if (sequences.length > MAX_EXPANSIONS) fail(`has more than ${MAX_EXPANSIONS} readings`)
  }
  return sequences.filter(elements => elements.length > 0)
}

/** `(a|b|c d)`: the single words stay one element, so that a long group costs no more readings than a short one. */
function group(
  body: string,
  classes: Readonly<Record<string, readonly string[]>>,
  fail: (why: string) => never,
): Element[][] {
  if (!body.endsWith(')')) fail(`"${body}" is not closed`)
  const options = split(body.slice(1, -1), '|').map(option => option.trim())
  const single = options.filter(option => !/[\s?(]/.test(option) && option !== '_' && option !== '...')
  const several = options.filter(option => !single.includes(option)).flatMap(option => expand(option, classes))
  return single.length > 0 ? [...atom(single.join('|'), classes, fail), ...several] : several
}

/** Parts between separators that stand outside all brackets. */
function split(text: string, separator: string): string[] {
  const parts = ['']
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')') depth--
    if (char === separator && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}

function atom(
  body: string,
  classes: Readonly<Record<string, readonly string[]>>,
  fail: (why: string) => never,
): Element[][] {
  if (body === '_') return [[{ kind: 'any' }]]
  if (body === '...') return [[{ kind: 'gap' }]]
  const single: string[] = []
  const several: Element[][] = []
  for (const option of body.split('|')) {
    const name = /^\{([\w-]+)\}$/.exec(option)?.[1]
    const words = name === undefined ? [option] : (classes[name] ?? fail(`no word class ${name}`))
    for (const word of words) {
      if (word.endsWith('*') && word.length < PREFIX_KEY + 1) fail(`"${word}" is too short for a star`)
      const pieces = word.split(/[\s-]+/)
      if (pieces.length === 1) single.push(word)
      else several.push(pieces.map(piece => ({ kind: 'words', words: [piece] })))
    }
  }
  if (single.length > 0) several.push([{ kind: 'words', words: single }])
  return several
}
