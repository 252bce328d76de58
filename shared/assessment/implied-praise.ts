import type { ThemeId, ThemeSignal } from '../models/assessment'
import type { Span } from '../text/span'
import { leaningOf, polarityOfRating } from './polarity'
import type { ReviewScene } from './review-scene'

/** A praise of so few words says nothing in particular: "Very good". */
const FEWEST_WORDS = 5
const PRONOUN = /^(?:he|she|they|he's|she's|they're)$/
const PERSON =
  /^(?:guy|guys|lady|man|woman|owner|owners|manager|server|waiter|waitress|barber|stylist|doctor|dr|tech|technician|crew|staff|team|everyone|everybody|people|folks|bartender|teacher|teachers|instructor|instructors|coach|trainer|driver|assistant|nurse|groomer|mechanic|plumber)$/

/**
 * What a happy customer praises without naming it: mostly the work or the product, and the people where the praise is
 * of somebody. The words shown are those of the happiest sentence that no theme has spoken for.
 */
export function* impliedByPraise(
  { document, review }: ReviewScene,
  themes: readonly ThemeSignal[],
): Generator<Span & { readonly id: ThemeId }> {
  const { tokens, sentences } = document
  if (polarityOfRating(review.rating) !== 'positive' || tokens.length < FEWEST_WORDS) return
  const praised = (id: ThemeId): boolean => themes.some(theme => theme.id === id && theme.polarity === 'positive')
  let happiest: (Span & { readonly leaning: number }) | undefined
  let ofPeople: (Span & { readonly leaning: number }) | undefined
  for (const { start, end, first, last } of sentences) {
    if (themes.some(theme => theme.polarity === 'negative' && theme.start >= start && theme.end <= end)) continue
    const leaning = leaningOf(document, first, last)
    // Where nothing else is praised, what somebody did is told to praise it: "he drove back with my phone".
    if (leaning < 0 || (leaning === 0 && themes.length > 0)) continue
    // Praise that a theme already speaks for implies no other: "in and out in ten minutes".
    const told = themes.some(theme => theme.polarity === 'positive' && theme.start >= start && theme.end <= end)
    if (!told && leaning > 0 && (!happiest || leaning > happiest.leaning)) happiest = { start, end, leaning }
    const subject = PRONOUN.test(tokens[first]?.word ?? '')
    const person = tokens
      .slice(first, last + 1)
      .some(({ word }, place) => PERSON.test(word) || (place === 1 && PRONOUN.test(word)))
    if (!subject && (!person || leaning === 0)) continue
    if (!ofPeople || leaning > ofPeople.leaning) ofPeople = { start, end, leaning }
  }
  if (happiest && !praised('quality')) yield { id: 'quality', start: happiest.start, end: happiest.end }
  if (ofPeople && !praised('staff')) yield { id: 'staff', start: ofPeople.start, end: ofPeople.end }
}
