import type { UrgencyId } from '../../../../shared/models/assessment'
import { capitalized, countWord } from '../../../components/words'

/** Harm that may have one cause for several people: whether anybody else reports it decides what to do. */
const harms: Partial<Record<UrgencyId, string>> = {
  'food-illness': 'illness',
  allergy: 'an allergic reaction',
  injury: 'an injury',
  'product-hazard': 'a dangerous product',
  'unsafe-work': 'unsafe work',
  harassment: 'harassment',
  discrimination: 'being treated differently',
  theft: 'a theft',
  'data-fraud': 'trouble with a card or data',
}

/** The word for the harm that a review reports; undefined where it reports none. */
export const harmOf = (ids: readonly UrgencyId[]): { readonly id: UrgencyId; readonly words: string } | undefined => {
  const id = ids.find(one => harms[one] !== undefined)
  const words = id && harms[id]
  return id === undefined || words === undefined ? undefined : { id, words }
}

/** Whether others report the same harm, as a sentence; `reviews` is how many there are since `since`, a month in words. */
export function sameSignalSentence(facts: {
  readonly id: UrgencyId
  readonly words: string
  readonly others: number
  readonly reviews: number
  readonly since: string
}): { readonly strong: string; readonly rest: string } {
  const { id, words, others, reviews, since } = facts
  const health = id === 'food-illness'
  if (others === 0)
    return {
      strong: `Nobody else reports ${words}`,
      rest: `in the ${reviews.toLocaleString('en-US')} reviews since ${since}.${health ? ' A second, unrelated report would mean a call to the health department.' : ''}`,
    }
  const count = capitalized(countWord(others))
  return {
    strong: others === 1 ? `One other review reports ${words}` : `${count} other reviews report ${words}`,
    rest: `since ${since}. Read them side by side.${health ? ' Two that do not know each other mean a call to the health department.' : ''}`,
  }
}
