import type { Phrase } from './phrases'

/** What the notation of phrases is read into: places, and ways between them. */
export type Ways = {
  readonly newPlace: () => number
  readonly word: (from: number, word: string, to: number) => void
  /** Any word that begins so. */
  readonly beginning: (from: number, word: string, to: number) => void
  readonly any: (from: number, to: number) => void
  /** Without a word. */
  readonly free: (from: number, to: number) => void
}

const GAP = 3
/** A star stands behind this many letters or more. */
export const SHORTEST_BEGINNING = 3
/** A single word, as most parts of a phrase are. */
const PLAIN = /^[a-z']+$/

/**
 * Lays a phrase between two places.
 * @param classes the words behind each `{name}`
 * @throws where the phrase is malformed
 */
export function readPhrase(
  phrase: Phrase,
  classes: Readonly<Record<string, readonly string[]>>,
  ways: Ways,
  start: number,
  end: number,
): void {
  sequence(phrase, start, end)

  /** Lays a sequence of elements between two places. */
  function sequence(text: string, from: number, to: number): void {
    if (PLAIN.test(text)) return ways.word(from, text, to)
    const parts = split(text, ' ').filter(part => part !== '')
    if (parts.length === 0) fail('is empty or has an empty choice')
    along(parts, from, to, element)
  }

  function element(part: string, from: number, to: number): void {
    if (PLAIN.test(part)) return ways.word(from, part, to)
    const [, stem, endings, alone] = /^([^(){}|\s]+)\(([^()]*)\)(\?)?$/.exec(part) ?? []
    if (stem !== undefined && endings !== undefined) {
      for (const ending of endings.split('|')) row(stem + ending, from, to)
      if (alone) row(stem, from, to)
    } else if (part.endsWith('?')) {
      ways.free(from, to)
      element(part.slice(0, -1), from, to)
    } else if (part === '_') ways.any(from, to)
    else if (part === '...') gap(from, to)
    else {
      const options = split(part, '|')
      if (options.length === 1) single(part, from, to)
      else for (const option of options) element(option, from, to)
    }
  }

  /** A group in brackets, a class, or a word; whether it is one of several choices is known. */
  function single(part: string, from: number, to: number): void {
    if (part.startsWith('(')) {
      if (!part.endsWith(')')) fail(`"${part}" is not closed`)
      for (const option of split(part.slice(1, -1), '|')) sequence(option, from, to)
    } else if (part.startsWith('{')) {
      const [, name = '', ending = ''] = /^\{([\w-]+)\}('s)?$/.exec(part) ?? []
      for (const word of classes[name] ?? fail(`no word class ${part}`)) row(word + ending, from, to)
    } else row(part, from, to)
  }

  function gap(from: number, to: number): void {
    ways.free(from, to)
    let at = from
    for (let skip = 0; skip < GAP; skip++) {
      const next = ways.newPlace()
      ways.any(at, next)
      ways.free(next, to)
      at = next
    }
  }

  /** Words in a row, as in the names of a class ("mother in law") or with a hyphen. */
  function row(text: string, from: number, to: number): void {
    along(
      text.split(/[\s-]+/).filter(word => word !== ''),
      from,
      to,
      (word, at, next) => {
        if (/[(){}?]/.test(word)) fail(`"${word}" has a sign too many`)
        if (!word.endsWith('*')) ways.word(at, word, next)
        else if (word.length > SHORTEST_BEGINNING) ways.beginning(at, word.slice(0, -1), next)
        else fail(`"${word}" is too short for a star`)
      },
    )
  }

  /** Lays parts one behind the other. */
  function along(
    parts: readonly string[],
    from: number,
    to: number,
    lay: (part: string, from: number, to: number) => void,
  ): void {
    let at = from
    for (const [index, part] of parts.entries()) {
      const next = index === parts.length - 1 ? to : ways.newPlace()
      lay(part, at, next)
      at = next
    }
  }

  function fail(why: string): never {
    throw new Error(`phrase "${phrase}": ${why}`)
  }
}

/** Parts between separators that stand outside all brackets. */
function split(text: string, separator: string): string[] {
  if (!text.includes('(')) return text.split(separator)
  const wanted = separator.charCodeAt(0)
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === OPEN) depth++
    else if (code === CLOSE) depth--
    else if (code === wanted && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

const OPEN = 40
const CLOSE = 41
