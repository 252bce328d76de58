import { readDocument, type TextDocument } from '../text/document'
import { overlaps, type Span } from '../text/span'
import type { Noun } from './template'
import type { TradeGroup } from './trade'
import { nounsOfTrade } from './trade-nouns'

/** A noun of the trade where it stands in a text; `first` and `last` are places in the tokens. */
export type PlacedNoun = Span & { readonly noun: Noun; readonly first: number; readonly last: number }

const LONGEST = 4

/** The nouns of the trade in a text, the longest reading of each place, without any that touch a sensitive detail. */
export function placeNouns(document: TextDocument, group: TradeGroup, sensitive: readonly Span[]): PlacedNoun[] {
  const nouns = nounsOfTrade(group)
  const { tokens, text } = document
  const hidden = new Set(
    sensitive.flatMap(span => readDocument(text.slice(span.start, span.end)).tokens.map(({ word }) => word)),
  )
  const placed: PlacedNoun[] = []
  for (let first = 0; first < tokens.length; first++) {
    for (let length = LONGEST; length > 0; length--) {
      const words = tokens.slice(first, first + length)
      const noun = words.length === length ? nouns.get(words.map(({ word }) => word).join(' ')) : undefined
      const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
      if (!noun) continue
      // "The 6am class" may be no more than "the class".
      if (sensitive.some(detail => overlaps(detail, span)) || words.some(({ word }) => hidden.has(word))) continue
      placed.push({ ...span, noun, first, last: first + length - 1 })
      first += length - 1
      break
    }
  }
  return placed
}

/** A noun together with the one that is listed beside it: "the garlic knots and the pizza". */
export function withNeighbour(placed: PlacedNoun, all: readonly PlacedNoun[], { tokens }: TextDocument): Noun {
  const beside = all.find(
    other =>
      other.noun.text !== placed.noun.text &&
      tokens[other.first]?.sentence === tokens[placed.first]?.sentence &&
      (areListed(placed, other) || areListed(other, placed)),
  )
  if (!beside) return placed.noun
  const [one, two] = placed.first < beside.first ? [placed, beside] : [beside, placed]
  return { text: `${one.noun.text} and ${two.noun.text}`, plural: true }

  function areListed(before: PlacedNoun, after: PlacedNoun): boolean {
    const between = tokens.slice(before.last + 1, after.first).map(({ word }) => word)
    const joined = between.length === 1 ? between[0] === 'and' : between.length === 2 && between.join(' ') === 'and the'
    return joined || (between.length === 0 && tokens[after.first]?.gap === 1)
  }
}
