import type { Span } from './span'
import { NO_LETTERS, numbered, numberedAt, perWord, withLetter, type NumberedWord } from './word-numbers'

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
const opensClause = perWord(word => CLAUSE_OPENERS.has(word))

/** Cuts a text into words, clauses and sentences. Offsets are those of the text as given. */
export function readDocument(text: string): TextDocument {
  const lower = lowerCase(text)
  const tokens: Token[] = []
  const sentences: (Span & { first: number; last: number })[] = []
  let sentence = 0
  let clause = 0
  let sentenceFirst = 0
  let gap: 0 | 1 | 2 = 0

  const closeSentence = () => {
    const head = tokens[sentenceFirst]
    const tail = tokens.at(-1)
    if (!head || !tail) return
    sentences.push({ start: head.start, end: tail.end, first: sentenceFirst, last: tokens.length - 1 })
    sentenceFirst = tokens.length
    sentence++
    clause++
  }
  const add = ({ word, number }: NumberedWord, start: number, end: number) => {
    tokens.push({ start, end, word, number, gap, sentence, clause })
    gap = 0
  }

  const { length } = lower
  for (let at = 0; at < length; at++) {
    const code = lower.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === 'word') {
      const start = at
      let hash = withLetter(NO_LETTERS, code)
      let curled = code === CURLED
      for (at++; at < length; at++) {
        const next = lower.charCodeAt(at)
        if (kindOf(next) !== 'word' && !(isApostrophe(next) && kindOf(lower.charCodeAt(at + 1)) === 'word')) break
        hash = withLetter(hash, next)
        curled ||= next > 127 && isApostrophe(next)
      }
      const word = curled ? numbered(straight(lower.slice(start, at))) : numberedAt(lower, start, at, hash)
      if (gap === 2) closeSentence()
      else if (gap === 1 || opensClause(word)) clause++
      add(word, start, at)
      at--
    } else if (kind === 'sign') {
      if (gap === 2) closeSentence()
      add(numbered(lower.charAt(at)), at, at + 1)
    } else if (kind === 'end' || (kind === 'dot' && endsSentence(lower, at, tokens.at(-1)))) gap = 2
    else if (gap === 0 && (kind === 'mark' || (kind === 'hyphen' && lower.charCodeAt(at - 1) === 32))) gap = 1
  }
  closeSentence()
  return { text, tokens, sentences, kept: [] }
}

/** The words of a span, for context around a hit. */
export const sentenceOf = (document: TextDocument, token: number) =>
  document.sentences[document.tokens[token]?.sentence ?? -1]

function endsSentence(lower: string, at: number, before: Token | undefined): boolean {
  if (kindOf(lower.charCodeAt(at + 1)) === 'word') return false // 4.5, example.com
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

/** The apostrophe that counts as a letter, as in Hawaiian. */
const CURLED = 0x2bc
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === CURLED
const straight = (word: string): string => word.replaceAll('’', "'").replaceAll('ʼ', "'")

/** What a character is to a text: part of a word, a sign that is a word, a mark between words or sentences, or nothing. */
type Kind = 'word' | 'sign' | 'mark' | 'end' | 'dot' | 'hyphen' | 'blank'

const kindOf = (code: number): Kind => KINDS[code] ?? kindBeyond(code)

const KINDS: readonly Kind[] = Array.from({ length: 128 }, (_, code): Kind => {
  const char = String.fromCharCode(code)
  if (/[a-z0-9]/.test(char)) return 'word'
  if ('$%#@&'.includes(char)) return 'sign'
  if ('!?\n'.includes(char)) return 'end'
  if (char === '.') return 'dot'
  if (char === '-') return 'hyphen'
  return " \t\r'".includes(char) ? 'blank' : 'mark'
})

function kindBeyond(code: number): Kind {
  if (code === 0x20ac || code === 0xa3) return 'sign'
  if (code === 0x2026 || code === 0x3002) return 'end'
  if (code === 0xa0 || code === 0x2011 || code === 0x2019) return 'blank'
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? 'word' : 'mark'
  // Beyond Latin: letters of any script; punctuation, symbols, surrogates of emoji and private use are not words.
  const isLetter =
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    !(code >= 0xfe00 && code <= 0xfe0f) &&
    code !== 0xfeff
  return isLetter ? 'word' : 'mark'
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
