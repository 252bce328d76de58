import type { Token } from '../text/document'
import type { Hit } from '../text/phrases'
import type { Cue, ReplyScene } from './reply-rule'

/** A sentence longer than this on either side of a word is no sentence that anybody writes. */
const REACH = 60

/** The words of the sentence in which a token stands. */
export function sentenceTokens(scene: ReplyScene, token: number): readonly Token[] {
  const { tokens, sentences } = scene.document
  const sentence = sentences[tokens[token]?.sentence ?? -1]
  return sentence
    ? tokens.slice(Math.max(sentence.first, token - REACH), Math.min(sentence.last, token + REACH) + 1)
    : []
}

/** Up to `count` words before a token, in its sentence, nearest last. */
export function wordsBefore(scene: ReplyScene, token: number, count: number): string[] {
  const { tokens } = scene.document
  const sentence = tokens[token]?.sentence
  return tokens
    .slice(Math.max(0, token - count), token)
    .filter(one => one.sentence === sentence)
    .map(one => one.word)
}

/** Up to `count` words after a token, in its sentence. */
export function wordsAfter(scene: ReplyScene, token: number, count: number): string[] {
  const { tokens } = scene.document
  const sentence = tokens[token]?.sentence
  return tokens
    .slice(token + 1, token + 1 + count)
    .filter(one => one.sentence === sentence)
    .map(one => one.word)
}

/** Whether any of these words is in the set. */
export const anyOf = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some(word => set.has(word))

/** Whether the sentence around a token has one of these words. */
export const sentenceHas = (scene: ReplyScene, token: number, set: ReadonlySet<string>): boolean =>
  sentenceTokens(scene, token).some(one => set.has(one.word))

/** Whether the words just before say that it is not so. */
export const isDenied = (scene: ReplyScene, token: number, reach = 4): boolean =>
  anyOf(wordsBefore(scene, token, reach), NEGATIONS)

/** Where a word family was found in the reply. */
export const hitsOf = (scene: ReplyScene, cue: Cue): readonly Hit[] => scene.hits.get(cue) ?? []

/** Whether a word family was found in the sentence of a token. */
export const sentenceHasCue = (scene: ReplyScene, token: number, cue: Cue): boolean => {
  const sentence = scene.document.tokens[token]?.sentence
  return hitsOf(scene, cue).some(hit => scene.document.tokens[hit.first]?.sentence === sentence)
}

/** The place in `document.tokens` of the word at or after a character. */
export function tokenAt(scene: ReplyScene, offset: number): number {
  const { tokens } = scene.document
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a word as it was typed begins otherwise than in lower case; asked of every word, so it copies nothing. */
export function beginsWithCapital({ document }: ReplyScene, token: number): boolean {
  const one = document.tokens[token]
  return one !== undefined && document.text.charCodeAt(one.start) !== one.word.charCodeAt(0)
}

/** A word as the owner typed it. */
export const writtenWord = (scene: ReplyScene, token: number): string => {
  const one = scene.document.tokens[token]
  return one ? scene.document.text.slice(one.start, one.end) : ''
}

const NEGATIONS = new Set([
  'no',
  'not',
  'never',
  'nor',
  'without',
  "don't",
  "doesn't",
  "didn't",
  "can't",
  'cannot',
  "won't",
  "wouldn't",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "couldn't",
  "shouldn't",
  'nobody',
  'nothing',
  'neither',
  'hardly',
])

/** A verb that tells of the past: irregular ones by list, the rest by their ending. */
export const isPast = (word: string): boolean =>
  PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word))

/** A word for somebody by what they do: "bouncer", "stylist", "technician". */
export const isWorker = (word: string): boolean =>
  WORKERS.has(word) || (/(?:er|or|ist|ian)$/.test(word) && word.length > 4 && !NO_WORKERS.has(word))

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const PAST = words(`
  was were had did went came got took gave said told saw made left felt kept brought bought paid ate sat stood ran lost sent put let met
  chose drove rode wore broke fell hit cut read began drank drew flew forgot froze heard held knew led lay lent sold slept spoke spent
  stole swam taught thought threw woke won wrote bit blew built caught cost fed fought found grew hung hurt shut sang sank shook shot
  wasn't weren't hadn't didn't couldn't wouldn't`)
const NO_PAST = words(
  'need indeed speed breed exceed proceed succeed hundred naked red shed wed need wicked sacred rugged related limited unlimited used supposed',
)
const WORKERS = words(`
  he she him her they them employee employees staff staffer server waitress hostess host barista chef cook clerk tech nurse assistant guy man woman kid lad
  apprentice temp trainee junior helper hygienist aide agent person individual someone somebody whoever one doorman bellhop crew associate intern hire attendant
  salesman saleswoman foreman handyman repairman`)
const NO_WORKERS = words(`
  order orders dinner supper water matter offer number never other another after over under paper cover filter heater dryer freezer cooler boiler printer
  summer winter flower butter burger better letter later rather whether together ever color floor door minor error mirror honor favor labor flavor
  calendar corner counter computer weather shoulder finger river silver power tower shower proper super larger longer sooner earlier quicker poor
  customer reviewer neighbor former either neither further farther hammer ladder trailer planter disaster october november december september
  playlist list checklist waitlist wishlist twist exist consist resist insist assist mist wrist moist dentist's paper mower blower elevator generator compressor refrigerator author doctor`)
