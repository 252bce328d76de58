import type { TextDocument } from './document'

/** A word as the learned tables read it: in base form where `stem` can tell one. */
export type LearnedWord = { readonly token: number; readonly word: string; readonly stem: string }

const STOP_WORDS = new Set(
  'the a an of to and in for on is was with he as it by at from his be has are have but were this who they had which will their i we she her my our you your me us him its so that there here'.split(
    ' ',
  ),
)
const ENDINGS = ['ing', 'ed', 'es', 's', 'ly']
const SHORTEST_STEM = 4

/** Words that say nothing of their own: they count in pairs, and lend no meaning. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)

/** The words of tokens `first` to `last`: contractions opened, numbers alike, signs left out. */
export function learnedWords({ tokens }: TextDocument, first: number, last: number): LearnedWord[] {
  const words: LearnedWord[] = []
  for (let token = first; token <= last; token++) {
    const written = tokens[token]?.word ?? ''
    const word = baseOf(written)
    if (word !== '') words.push({ token, word, stem: stemOf(word) })
    if (written.endsWith("n't") || OPEN_NEGATIONS.has(written)) words.push({ token, word: 'not', stem: 'not' })
  }
  return words
}

/** Negations as phones type them, without the apostrophe. */
const OPEN_NEGATIONS = new Set('dont didnt doesnt cant wont wasnt isnt couldnt wouldnt havent hasnt hadnt'.split(' '))

function baseOf(written: string): string {
  const code = written.charCodeAt(0)
  if (code >= 48 && code <= 57) return '0'
  if (code < 97) return ''
  if (written === "can't" || written === 'cant') return 'can'
  if (written === "won't" || written === 'wont') return 'will'
  if (written.endsWith("n't")) return written.slice(0, -3)
  if (OPEN_NEGATIONS.has(written)) return written.slice(0, -2)
  const apostrophe = written.indexOf("'")
  return apostrophe > 0 ? written.slice(0, apostrophe) : written
}

function stemOf(word: string): string {
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) return word.slice(0, -ending.length)
  return word
}
