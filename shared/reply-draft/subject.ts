import type { Assessment, Polarity, ThemeId } from '../models/assessment'
import { readDocument, type TextDocument } from '../text/document'
import { compilePhrases, type PhraseScanner } from '../text/phrases'
import { overlaps, type Span } from '../text/span'
import { wordClasses } from '../text/word-classes'
import type { Facet } from './facet'
import type { Noun } from './template'
import { tradeGroup, type TradeGroup } from './trade'
import { faults } from './wordings/faults'
import { items, spoken } from './wordings/items'
import { merits } from './wordings/merits'

/** One thing a review speaks of: its facet and, where the review uses a harmless noun for it, that noun. */
export type Point = { readonly facet: Facet; readonly item: Noun | undefined }

/** What a reply may name: first what is complained of, then what is praised, both in the order of the text. */
export type Subject = { readonly faults: readonly Point[]; readonly merits: readonly Point[] }

type Signal = Span & { readonly theme: ThemeId; readonly polarity: Polarity }
type Placed = Span & { readonly noun: Noun; readonly first: number }

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
  const signals = signalsOf(assessment)
  if (signals.length === 0) signals.push(...guessed())
  const found = pointsOf('negative', faults)
  // Beside good stars only what is plainly told is worth an apology; a vague find is more likely a misreading.
  const named =
    leaning === 'positive'
      ? found.filter(({ facet }) => facet.cues !== undefined || !VAGUE.includes(facet.theme))
      : found
  return { faults: named, merits: pointsOf('positive', merits) }

  function guessed(): Signal[] {
    const noun = nouns[0]
    return noun && leaning ? [{ theme: 'quality', polarity: leaning, start: noun.start, end: noun.end }] : []
  }

  function pointsOf(polarity: Polarity, facets: readonly Facet[]): Point[] {
    const points: Point[] = []
    for (const signal of signals) {
      if (signal.polarity !== polarity || points.some(point => point.facet.theme === signal.theme)) continue
      const sentence = sentenceAt(document, signal)
      if (polarity === 'negative' && leaning === 'positive' && !soundsUnhappy(document, sentence)) continue
      const item = nearestNoun(signal)
      const candidates = facets.filter(
        facet => facet.theme === signal.theme && (!facet.trades || facet.trades.includes(group)),
      )
      const facet =
        candidates.find(
          one => one.cues && hits.get(one)?.some(hit => document.tokens[hit.first]?.sentence === sentence),
        ) ?? candidates.find(one => !one.cues && (item !== undefined || canStandAlone(one)))
      if (facet) points.push({ facet, item })
    }
    return points
  }

  /** The noun nearest to a signal in its own clause, or in its sentence where nothing of the other kind is said there. */
  function nearestNoun(signal: Signal): Noun | undefined {
    const at = document.tokens.findIndex(token => token.end > signal.start)
    const home = document.tokens[at]
    if (!home) return undefined
    const contested = signals.some(
      other => other.polarity !== signal.polarity && sentenceAt(document, other) === home.sentence,
    )
    const near = nouns.filter(({ first }) => {
      const token = document.tokens[first]
      return contested ? token?.clause === home.clause : token?.sentence === home.sentence
    })
    return near.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0]?.noun
  }
}

/** Words without which a sentence beside good stars is no complaint, whatever theme was seen in it. */
const UNHAPPY = new Set(
  `but though although only except however too unfortunately gripe complaint downside wish slow cold late loud noisy wrong
  missing forgot expensive pricey overpriced dirty filthy sticky gross rude stingy skimpy freezing stuffy crowded cramped packed tight
  wait waited waiting awful terrible bad poor dry soggy burnt salty bland broken never nowhere lumpy uncomfortable
  couldn't can't cannot didn't wasn't weren't isn't aren't don't smell smelled messy mess confusing closed lacking lack`.split(
    /\s+/,
  ),
)

const soundsUnhappy = ({ tokens }: TextDocument, sentence: number | undefined): boolean =>
  tokens.some(token => token.sentence === sentence && UNHAPPY.has(token.word))

/** Themes whose general complaint is easily misread out of kind words. */
const VAGUE: readonly ThemeId[] = ['quality', 'staff', 'price', 'policy', 'atmosphere']

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

const nounLists = new Map<TradeGroup, ReadonlyMap<string, Noun>>()

function nounsOf(group: TradeGroup): ReadonlyMap<string, Noun> {
  const known = nounLists.get(group)
  if (known) return known
  const list = new Map<string, Noun>()
  const lists = group === 'other' ? Object.values(items) : [items[group]]
  for (const entry of lists)
    for (const plural of [false, true])
      for (const phrase of (plural ? entry?.plural : entry?.singular)?.split(',') ?? []) {
        const word = phrase.trim().replaceAll(/\s+/g, ' ')
        list.set(word, { text: `the ${spoken[word] ?? word}`, plural })
      }
  nounLists.set(group, list)
  return list
}

const LONGEST_NOUN = 3

/** The nouns of the trade in a text, the longest reading of each place, without any that touch a sensitive detail. */
function placeNouns(document: TextDocument, group: TradeGroup, sensitive: readonly Span[]): Placed[] {
  const list = nounsOf(group)
  const { tokens, text } = document
  const hidden = new Set(
    sensitive.flatMap(span => readDocument(text.slice(span.start, span.end)).tokens.map(({ word }) => word)),
  )
  const placed: Placed[] = []
  for (let first = 0; first < tokens.length; first++) {
    for (let length = LONGEST_NOUN; length > 0; length--) {
      const words = tokens.slice(first, first + length)
      const noun = words.length === length ? list.get(words.map(({ word }) => word).join(' ')) : undefined
      const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
      if (!noun) continue
      if (!sensitive.some(detail => overlaps(detail, span)) && !words.some(({ word }) => hidden.has(word)))
        placed.push({ ...span, noun, first })
      first += length - 1
      break
    }
  }
  return placed
}
