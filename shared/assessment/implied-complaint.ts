import type { ThemeId, ThemeSignal } from '../models/assessment'
import type { Span } from '../text/span'
import { leaningOf, polarityOfRating } from './polarity'
import type { ReviewScene } from './review-scene'
import { quality } from './themes/quality'

/** Fewer words tell of nothing that happened: "Never again". */
const FEWEST_WORDS = 5

/**
 * What an unhappy customer complains of where no theme found words of its own: the thing that is named. "Shower goes
 * from ice to lava and back" says nothing of quality, but nothing else is meant.
 */
export function* impliedByComplaint(
  { document, review, hits }: ReviewScene,
  themes: readonly ThemeSignal[],
): Generator<Span & { readonly id: ThemeId }> {
  if (themes.length > 0 || polarityOfRating(review.rating) !== 'negative') return
  if (document.tokens.length < FEWEST_WORDS || leaningOf(document, 0, document.tokens.length) > 0) return
  const [thing] = hits.get(quality) ?? []
  if (thing) yield { id: 'quality', start: thing.start, end: thing.end }
}
