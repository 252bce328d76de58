import type { UrgencyId } from '../../../../shared/models/assessment'

/** Harm that may have one cause for several people: whether anybody else reports it decides what to do. */
const harms: ReadonlySet<UrgencyId> = new Set([
  'food-illness',
  'allergy',
  'injury',
  'product-hazard',
  'unsafe-work',
  'harassment',
  'discrimination',
  'theft',
  'data-fraud',
])

/** The first harm that a review reports; undefined where it reports none. */
export const harmOf = (ids: readonly UrgencyId[]): UrgencyId | undefined => ids.find(id => harms.has(id))
