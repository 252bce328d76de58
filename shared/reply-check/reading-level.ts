import type { Token } from '../text/document'

/** Words by their spoken parts: how many words, sentences and syllables a text has. */
export type ReadingCounts = { readonly words: number; readonly sentences: number; readonly syllables: number }

/**
 * The American school year after which a text is read with ease, by Flesch and Kincaid: 0.39 × words per sentence +
 * 11.8 × syllables per word − 15.59.
 * Source: Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, Naval Technical Training Command, 1975.
 */
export const gradeOf = ({ words, sentences, syllables }: ReadingCounts): number =>
  words === 0 || sentences === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/** Counts the English words of some tokens; numbers, signs and names of sites are read at once and count as nothing. */
export function countReading(tokens: readonly Token[]): ReadingCounts {
  const words = tokens.filter(token => /^[a-z][a-z']*$/.test(token.word))
  return {
    words: words.length,
    sentences: new Set(words.map(token => token.sentence)).size,
    syllables: words.reduce((sum, token) => sum + syllablesOf(token.word), 0),
  }
}

/** Syllables of an English word in lower case, by its groups of vowels; a few endings are silent or spoken apart. */
export function syllablesOf(word: string): number {
  const letters = word.replace(/'(?:s|re|ll|ve|d|m)$/, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(SILENT, '')
  return Math.max(1, (spoken.match(/[aeiouy]+/g)?.length ?? 0) + (letters.match(APART)?.length ?? 0))
}

/** "Waited", "tables" and "changes" keep their ending; "called", "rules" and "taste" do not. A "y" in front is no vowel. */
const SILENT =
  /(?<![td])ed$|(?<=[aeiouy][b-df-hj-np-tv-z])(?<![sxzcg]|[cs]h)es$|(?<=[b-df-hj-np-tv-z]{2}(?<!l))(?<![sxzcg]|[cs]h)es$|(?<![aeiouy]|[b-df-hj-np-tv-z]l)e$|^y/g
/** Vowels that stand together and are spoken apart: "going", "quiet", "experience", "area", "annual". */
const APART =
  /[aeou]ing|(?<![tcs])ie(?=t$|ts$|nce|nt)|i(?:a(?!l|n$|ns$|ge)|o(?!us|n)|um)|(?<![cgtx])ial|(?<![cgtx])ious|(?<![gq])ua|rea$|(?<!p)eo(?!p|u|n$)/g
