import languageWords from '../../resources/lexicons/language-words.json'
import opinionWords from '../../resources/lexicons/opinion-words.json'
import things from '../../resources/lexicons/quality-things.json'
import type { Language } from '../models/assessment'
import type { TextDocument, Token } from '../text/document'
import { perWord } from '../text/word-numbers'

/** Fewer words than this are never called a language, unless their script belongs to one language alone. */
const FEWEST_WORDS = 4
/** From here on a plain majority decides; below, every vote must agree. */
const ENOUGH_WORDS = 6

/** Scripts that tell the language, or the languages that share one, by the first letter of a word. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
]

/** Letters that few languages write: a vote for each of them. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  ñ: ['es'],
  ß: ['de'],
  ã: ['pt'],
  õ: ['pt', 'et'],
  å: ['sv', 'da', 'no'],
  ø: ['da', 'no'],
  æ: ['da', 'no'],
  ł: ['pl'],
  ą: ['pl'],
  ę: ['pl'],
  ě: ['cs'],
  ř: ['cs'],
  ő: ['hu'],
  ű: ['hu'],
  ț: ['ro'],
  ș: ['ro'],
  ă: ['ro', 'vi'],
  ğ: ['tr'],
  ı: ['tr'],
  ş: ['tr'],
  đ: ['vi'],
  ư: ['vi'],
  ơ: ['vi'],
  і: ['uk'],
  ї: ['uk'],
  є: ['uk'],
  ы: ['ru'],
  э: ['ru'],
  ö: ['de', 'sv', 'fi', 'et', 'tr', 'hu'],
  ä: ['de', 'sv', 'fi', 'et'],
  ü: ['de', 'et', 'tr', 'hu'],
  è: ['it', 'fr', 'ca'],
  ê: ['fr', 'pt', 'vi'],
  ç: ['fr', 'pt', 'tr', 'ca'],
  ò: ['it', 'ca'],
}

const CYRILLIC = new Set(['ru', 'uk', 'bg'])

/** Every listed word and the languages that it speaks for. */
const VOTES: ReadonlyMap<string, readonly string[]> = (() => {
  const votes = new Map<string, string[]>()
  for (const [language, words] of Object.entries(languageWords.words))
    for (const word of words) {
      const languages = votes.get(word)
      if (languages) languages.push(language)
      else votes.set(word, [language])
    }
  return votes
})()

const ENGLISH: ReadonlySet<string> = new Set(languageWords.words.en)
const isEnglish = perWord(word => ENGLISH.has(word))
/** Words of opinions and of goods, which speak for English a little where no language claims them. */
const CONTENT: ReadonlySet<string> = new Set(
  [...Object.values(opinionWords.words).flat(), ...things.words].filter(word => word.length > 3 && !VOTES.has(word)),
)
const CONTENT_VOTE = ['en']

/**
 * Tells the language of a text by its function words, letters and script.
 * @returns `en`, another ISO 639-1 code (`tl` for Filipino), or `unknown` where the words are too few or agree on nothing
 */
export function tellLanguage({ tokens }: TextDocument): Language {
  if (plainlyEnglish(tokens)) return 'en'
  const score = new Map<string, number>()
  const vote = (languages: readonly string[], weight: number) => {
    for (const language of languages) score.set(language, (score.get(language) ?? 0) + weight / languages.length)
  }
  let words = 0
  let latin = 0
  let cyrillic = 0
  let voters = 0
  const scripts = new Map<string, number>()
  for (const { word } of tokens) {
    const code = word.charCodeAt(0)
    if (code < 0x41) continue
    words++
    if (code >= 0x0370) {
      const script = scriptOf(code)
      if (script === 'cyrillic') cyrillic++
      else if (script !== undefined) scripts.set(script, (scripts.get(script) ?? 0) + Math.max(1, word.length / 4))
      else latin++
      // Japanese mixes three scripts; its own syllables tell it from Chinese.
      if (script === 'zh' && /[\u3040-\u30ff]/.test(word)) scripts.set('ja', (scripts.get('ja') ?? 0) + word.length)
    } else latin++
    const known = VOTES.get(word)
    if (known) {
      voters++
      vote(known, 1)
    } else if (CONTENT.has(word)) vote(CONTENT_VOTE, 0.5)
    if (!/^[a-z0-9']*$/.test(word))
      for (const letter of word) {
        const hint = LETTERS[letter]
        if (hint) vote(hint, 0.7)
      }
  }
  const [script, scriptWords] = best(scripts)
  if (script !== undefined && scriptWords > latin + cyrillic) return script
  if (cyrillic > latin) {
    for (const language of [...score.keys()]) if (!CYRILLIC.has(language)) score.delete(language)
    return cyrillic < FEWEST_WORDS ? 'unknown' : (best(score)[0] ?? 'ru')
  }
  if (words < FEWEST_WORDS) return 'unknown'
  const [language, points] = best(score)
  if (language === undefined) return 'unknown'
  const rival = Math.max(0, ...[...score].filter(([other]) => other !== language).map(([, value]) => value))
  if (words < ENOUGH_WORDS) return voters >= 3 && points >= 2 * rival ? language : 'unknown'
  if (points < 0.08 * words || (language === 'en' && points <= rival)) return 'unknown'
  return language
}

const PLAIN_WORDS = 24

/** A text of some length whose first words are mostly English needs no vote. */
function plainlyEnglish(tokens: readonly Token[]): boolean {
  if (tokens.length < PLAIN_WORDS) return false
  let english = 0
  for (let at = 0; at < PLAIN_WORDS; at++) {
    const token = tokens[at]
    if (token && isEnglish(token)) english++
  }
  return english >= PLAIN_WORDS * 0.42
}

/** Whether a text that was too short to be called English is English for all that: "Terrible service". */
export function readsAsEnglish({ tokens }: TextDocument): boolean {
  let english = 0
  let foreign = 0
  for (const { word } of tokens) {
    const code = word.charCodeAt(0)
    if (code < 0x41) continue
    if (ENGLISH.has(word) || CONTENT.has(word)) english++
    else if (VOTES.has(word) || code > 0x7f || !/^[a-z']*$/.test(word)) foreign++
  }
  return english > foreign
}

function scriptOf(code: number): string | undefined {
  for (const [from, to, language] of SCRIPTS) if (code >= from && code <= to) return language
  return undefined
}

function best(scores: ReadonlyMap<string, number>): readonly [string | undefined, number] {
  let winner: string | undefined
  let most = 0
  for (const [key, value] of scores)
    if (value > most) {
      most = value
      winner = key
    }
  return [winner, most]
}
