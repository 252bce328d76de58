import type { Span } from './span'
import { numberOf, type NumberedWord } from './word-numbers'

/** A word of a text. `gap` says what stands before it: 0 nothing or a blank, 1 a comma, dash, bracket or quotation mark, 2 the end of a sentence. */
export type Token = Span &
  NumberedWord & {
    readonly gap: 0 | 1 | 2
    readonly sentence: number
    readonly clause: number
  }

/** A text cut up once for all rules: words in lower case with straight apostrophes, and where sentences begin and end. */
export type TextDocument = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Sentences as spans of the text, in order; `first` and `last` are places in `tokens`. */
  readonly sentences: readonly (Span & { readonly first: number; readonly last: number })[]
  /** What others have worked out for this text: see `perDocument`. */
  readonly kept: unknown[]
}

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'jr',
  'sr',
  'prof',
  'no',
  'vs',
  'approx',
  'inc',
  'co',
  'ave',
  'blvd',
  'rd',
  'apt',
])
/** Words that open a clause of their own opinion: what stands after "but" is not about what stands before it. */
const CLAUSE_OPENERS = new Set([
  'but',
  'however',
  'although',
  'though',
  'yet',
  'whereas',
  'except',
  'unfortunately',
  'sadly',
])
const SYMBOLS = '$€£%#@&'

/** Cuts a text into words, clauses and sentences. Offsets are those of the text as given. */
export function readDocument(text: string): TextDocument {
  const lower = lowerCase(text)
  const tokens: Token[] = []
  const sentences: (Span & { first: number; last: number })[] = []
  let sentence = 0
  let clause = 0
  let sentenceFirst = 0
  let gap: 0 | 1 | 2 = 0
  const length = text.length

  const closeSentence = () => {
    const head = tokens[sentenceFirst]
    const tail = tokens.at(-1)
    if (!head || !tail || sentenceFirst >= tokens.length) return
    sentences.push({ start: head.start, end: tail.end, first: sentenceFirst, last: tokens.length - 1 })
    sentenceFirst = tokens.length
    sentence++
    clause++
  }

  let at = 0
  while (at < length) {
    const code = lower.charCodeAt(at)
    if (isWordCode(code)) {
      const start = at
      while (
        at < length &&
        (isWordCode(lower.charCodeAt(at)) ||
          (isApostrophe(lower.charCodeAt(at)) && isWordCode(lower.charCodeAt(at + 1)) && at > start))
      )
        at++
      const word = lower.slice(start, at).replaceAll('’', "'").replaceAll('ʼ', "'")
      if (gap === 2) closeSentence()
      else if (gap === 1 || CLAUSE_OPENERS.has(word)) clause++
      tokens.push({ start, end: at, word, number: numberOf(word), gap, sentence, clause })
      gap = 0
      continue
    }
    const char = lower.charAt(at)
    if (SYMBOLS.includes(char)) {
      if (gap === 2) closeSentence()
      tokens.push({ start: at, end: at + 1, word: char, number: numberOf(char), gap, sentence, clause })
      gap = 0
    } else if (code === 46 /* . */) {
      if (endsSentence(lower, at, tokens.at(-1))) gap = 2
    } else if (code === 33 || code === 63 || code === 10 || code === 0x2026 || code === 0x3002) gap = 2
    else if (
      code !== 32 &&
      code !== 45 &&
      code !== 9 &&
      code !== 13 &&
      code !== 0xa0 &&
      code !== 0x2011 &&
      !isApostrophe(code)
    )
      gap = gap === 2 ? 2 : 1
    else if (code === 45 && lower.charCodeAt(at - 1) === 32) gap = gap === 2 ? 2 : 1
    at++
  }
  closeSentence()
  return { text, tokens, sentences, kept: [] }
}

/** The words of a span, for context around a hit. */
export const sentenceOf = (document: TextDocument, token: number) =>
  document.sentences[document.tokens[token]?.sentence ?? -1]

function endsSentence(lower: string, at: number, before: Token | undefined): boolean {
  const next = lower.charCodeAt(at + 1)
  if (isWordCode(next)) return false // 4.5, example.com
  if (before && before.end === at && TITLES.has(before.word)) return false
  // An initial ("Dana P.") ends nothing when the sentence goes on; "a" and "i" are words.
  return !(
    before &&
    before.end === at &&
    before.word.length === 1 &&
    before.word >= 'b' &&
    before.word <= 'z' &&
    before.word !== 'i' &&
    at + 1 < lower.length
  )
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  // Beyond Latin: letters of any script; punctuation, symbols, surrogates of emoji and private use are not words.
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    !(code >= 0xfe00 && code <= 0xfe0f) &&
    code !== 0xfeff
  )
}

/** Lower case that keeps every offset: the few letters that grow are left as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, index) => {
    const char = text.charAt(index)
    const small = char.toLowerCase()
    return small.length === 1 ? small : char
  }).join('')
}
