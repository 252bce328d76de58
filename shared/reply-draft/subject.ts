import type { Assessment, Polarity, ThemeId } from '../models/assessment'
import { readDocument, type TextDocument } from '../text/document'
import { compilePhrases, type PhraseScanner } from '../text/phrases'
import { overlaps, type Span } from '../text/span'
import { wordClasses } from '../text/word-classes'
import type { Facet } from './facet'
import { placeNouns, withNeighbour, type PlacedNoun } from './placed-nouns'
import type { Noun } from './template'
import { isHandiwork, tradeGroup } from './trade'
import { faults } from './wordings/faults'
import { merits } from './wordings/merits'

/** One thing a review speaks of: its facet and, where the review uses a harmless noun for it, that noun. */
export type Point = { readonly facet: Facet; readonly item: Noun | undefined }

/** What a reply may name: what is complained of in the order of the text, and what is praised, the most particular first. */
export type Subject = { readonly faults: readonly Point[]; readonly merits: readonly Point[] }

type Signal = Span & { readonly theme: ThemeId; readonly polarity: Polarity }
type Found = Point & { readonly at: number }

let scanner: PhraseScanner<Facet> | undefined
const scan = (document: TextDocument) => {
  scanner ??= compilePhrases(
    [...faults, ...merits].flatMap(facet => (facet.cues ?? []).map(cue => [facet, cue] as const)),
    wordClasses,
  )
  return scanner(document)
}

/**
 * Finds what a reply may name in a review, given what was observed in it. Sensitive words are passed over.
 * @param leaning how the rating leans: where no opinion was recognised, the first noun of the trade is taken for its subject
 */
export function readSubject(text: string, assessment: Assessment, trade: string, leaning?: Polarity): Subject {
  const group = tradeGroup(trade)
  const document = readDocument(text)
  const hits = scan(document)
  const nouns = placeNouns(document, group, assessment.sensitive)
  const praised = nouns.filter(noun => !isDenied(document, noun))
  const signals = signalsOf(assessment)
  const sentencesOf = (polarity: Polarity): ReadonlySet<number | undefined> =>
    new Set(signals.filter(one => one.polarity === polarity).map(one => sentenceAt(document, one)))
  const [gladSentences, sadSentences] = [sentencesOf('positive'), sentencesOf('negative')]

  // What is known by its own words comes before a theme at large, which is more easily misread.
  const bad = [...pointsOf('negative', faults), ...tellingFaults()].sort(
    (a, b) => Number(isVague(a)) - Number(isVague(b)) || a.at - b.at,
  )
  // Beside good stars only what is plainly told is worth an apology; a vague find is more likely a misreading.
  const named =
    leaning === 'positive' ? bad.filter(({ facet }) => facet.cues !== undefined || !VAGUE.includes(facet.theme)) : bad
  return { faults: oncePerTheme(named), merits: meritsOf() }

  function meritsOf(): Point[] {
    // Under a poor rating a kind word about the very thing that went wrong is a misreading.
    const isContradicted = ({ facet, item }: Found): boolean =>
      !facet.alone &&
      bad.some(
        fault =>
          fault.facet.theme === facet.theme &&
          ((!facet.cues && !item) ||
            (leaning === 'negative' && (fault.item === undefined || fault.item.text === item?.text))),
      )
    const found = [...tellingMerits(), ...pointsOf('positive', merits)].filter(point => !isContradicted(point))
    const noun = praised.find(one => mayBePraised(document.tokens[one.first]?.sentence))
    const quality = found.find(({ facet }) => facet.theme === 'quality')
    const general = merits.find(({ theme, trades, cues }) => theme === 'quality' && !cues && isIn(trades))
    if (noun && leaning === 'positive' && general && !quality?.item) {
      const guess = { facet: general, item: withNeighbour(noun, praised, document), at: noun.start }
      if (quality) found.splice(found.indexOf(quality), 1, guess)
      else if (found.every(({ facet }) => !facet.alone || facet.mild)) found.push(guess)
    }
    const rank = ({ facet, item }: Point) => (facet.mild ? 3 : facet.alone ? 1 : item ? 0 : facet.cues ? 2 : 4)
    return oncePerThing(found.sort((a, b) => rank(a) - rank(b) || a.at - b.at))
  }

  /** Whether the things of a sentence may be what was liked. Where things are mended, many a noun is what was wrong. */
  function mayBePraised(sentence: number | undefined): boolean {
    if (sadSentences.has(sentence) || !isKind(sentence)) return false
    return signals.length === 0 || gladSentences.has(sentence) || !isHandiwork(group)
  }

  /** Kind words that are known by their own wording. */
  function tellingMerits(): Found[] {
    return leaning === 'negative' ? [] : telling(merits, isKind)
  }

  /** Under a poor rating they are believed even where a kind word was seen. */
  function tellingFaults(): Found[] {
    if (leaning === 'positive') return []
    return telling(
      faults,
      sentence => leaning === 'negative' || sadSentences.has(sentence) || !gladSentences.has(sentence),
    )
  }

  function telling(facets: readonly Facet[], holds: (sentence: number | undefined) => boolean): Found[] {
    return facets.flatMap(facet => {
      if (!facet.alone || !isIn(facet.trades)) return []
      const hit = hits
        .get(facet)
        ?.find(
          one =>
            holds(document.tokens[one.first]?.sentence) && !assessment.sensitive.some(detail => overlaps(detail, one)),
        )
      return hit ? [{ facet, item: nounNear(hit, facet.polarity), at: hit.start }] : []
    })
  }

  /** Whether a sentence says nothing bad. */
  function isKind(sentence: number | undefined): boolean {
    if (leaning === 'positive' && !soundsUnhappy(document, sentence)) return true
    return gladSentences.has(sentence) && !sadSentences.has(sentence)
  }

  function isIn(trades: Facet['trades']): boolean {
    return !trades || trades.includes(group)
  }

  function pointsOf(polarity: Polarity, facets: readonly Facet[]): Found[] {
    const points: Found[] = []
    const those = signals.filter(signal => signal.polarity === polarity)
    if (signals.length === 0 && polarity === leaning && nouns[0])
      those.push({ theme: 'quality', polarity, ...nouns[0] })
    for (const signal of those) {
      if (points.some(point => point.facet.theme === signal.theme)) continue
      const sentence = sentenceAt(document, signal)
      if (polarity === 'negative' && leaning === 'positive' && !soundsUnhappy(document, sentence)) continue
      const item = polarity === 'negative' || NAMING.includes(signal.theme) ? nounNear(signal, polarity) : undefined
      // A deed is found by its own words; the signal is for the thing that was praised.
      const candidates = facets.filter(
        facet => facet.theme === signal.theme && isIn(facet.trades) && !(facet.alone && polarity === 'positive'),
      )
      const told = candidates.find(
        one => one.cues && hits.get(one)?.some(hit => document.tokens[hit.first]?.sentence === sentence),
      )
      // A guess is good enough for thanks, not for an apology.
      const isGuess = signals.length === 0 && polarity === 'negative'
      const facet =
        told ?? (isGuess ? undefined : candidates.find(one => !one.cues && (item !== undefined || canStandAlone(one))))
      if (facet) points.push({ facet, item, at: signal.start })
    }
    return points
  }

  /** The noun nearest to a place in its own clause, or in its sentence where nothing of the other kind is said there. */
  function nounNear(place: Span, polarity: Polarity): Noun | undefined {
    const at = document.tokens.findIndex(token => token.end > place.start)
    const home = document.tokens[at]
    if (!home) return undefined
    const contested = (polarity === 'positive' ? sadSentences : gladSentences).has(home.sentence)
    const near = (polarity === 'positive' ? praised : nouns).filter(({ first }) => {
      const token = document.tokens[first]
      return contested ? token?.clause === home.clause : token?.sentence === home.sentence
    })
    const nearest = near.sort((a, b) => distance(a, at) - distance(b, at))[0]
    return nearest && (polarity === 'positive' ? withNeighbour(nearest, near, document) : nearest.noun)
  }
}

const DENIALS = new Set('not no never without instead need needed nor'.split(' '))

const LIKERS = new Set('i we really also still you do did would'.split(' '))

/** Whether a noun stands behind a word that takes it away, "did not need new brakes", or only likens: "like it was glass". */
function isDenied({ tokens }: TextDocument, { first }: PlacedNoun): boolean {
  const from = Math.max(0, first - 3)
  return tokens.slice(from, first).some(({ word, sentence }, place) => {
    if (sentence !== tokens[first]?.sentence) return false
    const likens = word === 'like' && !LIKERS.has(tokens[from + place - 1]?.word ?? '')
    return likens || DENIALS.has(word) || word.endsWith("n't")
  })
}

const distance = ({ first }: PlacedNoun, at: number): number => Math.abs(first - at)

function oncePerTheme(points: readonly Found[]): Point[] {
  return points.filter(({ facet }, place) => points.findIndex(other => other.facet.theme === facet.theme) === place)
}

/** Each thing is thanked for once; a general word about a theme is left out where a particular one stands, unless it names a thing. */
function oncePerThing(points: readonly Found[]): Point[] {
  return points.filter(
    ({ facet, item }, place) =>
      points.findIndex(
        other =>
          other.facet === facet || (!facet.alone && other.facet.theme === facet.theme && !(item && other.facet.alone)),
      ) === place &&
      (item === undefined ||
        facet.alone === true ||
        points.findIndex(other => !other.facet.alone && other.item?.text === item.text) === place),
  )
}

/** Themes in which the thing that stands near is what was liked; elsewhere it only stands near. */
const NAMING: readonly ThemeId[] = ['quality', 'cleanliness', 'availability']

/** Words without which a sentence beside good stars is no complaint, whatever theme was seen in it. */
const UNHAPPY = new Set(
  `but though although only except however too unfortunately gripe complaint downside wish slow cold late loud noisy wrong
  missing forgot forget expensive pricey overpriced dirty filthy sticky gross rude stingy skimpy freezing stuffy crowded cramped packed tight
  wait waited waiting awful terrible bad poor dry soggy burnt salty bland broken never nowhere lumpy uncomfortable
  bit couldn't can't cannot didn't wasn't weren't isn't aren't don't smell smelled messy mess confusing closed lacking lack`.split(
    /\s+/,
  ),
)

const soundsUnhappy = ({ tokens }: TextDocument, sentence: number | undefined): boolean =>
  tokens.some(token => token.sentence === sentence && UNHAPPY.has(token.word))

/** Themes whose general complaint is easily misread out of kind words. */
const VAGUE: readonly ThemeId[] = ['quality', 'staff', 'price', 'policy', 'atmosphere']

/** Whether a point says little of what went wrong: a theme at large, not told by words of its own. */
export const isVague = ({ facet }: Point): boolean => facet.cues === undefined && LOOSE.includes(facet.theme)

/** Themes whose general form says little of what went wrong. */
const LOOSE: readonly ThemeId[] = [...VAGUE, 'availability', 'accuracy', 'billing']

const canStandAlone = (facet: Facet): boolean =>
  facet.thing !== undefined || facet.lines.some(line => !line.includes('{item'))

/** Themes as signals; a customer whom nobody answers speaks of communication too. */
function signalsOf({ themes, urgency }: Assessment): Signal[] {
  const signals: Signal[] = themes.map(({ id, polarity, start, end }) => ({ theme: id, polarity, start, end }))
  const ignored = urgency.signals.find(({ id }) => id === 'ignored')
  if (ignored && !signals.some(({ theme, polarity }) => theme === 'communication' && polarity === 'negative'))
    signals.push({ theme: 'communication', polarity: 'negative', start: ignored.start, end: ignored.end })
  return signals.sort((a, b) => a.start - b.start)
}

const sentenceAt = (document: TextDocument, span: Span): number | undefined =>
  document.tokens.find(token => token.end > span.start)?.sentence
