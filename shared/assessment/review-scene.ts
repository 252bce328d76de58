import type { Review } from '../models/review'
import type { Hits, Scene } from '../text/rule'

/** What the assessment is given: a review, and what is known of the business that it is about. */
export type AssessInput = Pick<Review, 'platform' | 'rating' | 'author' | 'text' | 'date'> & {
  readonly trade?: string
  readonly businessName?: string
  /** The names of the people who work there, as the profile has them. */
  readonly staff?: readonly string[]
}

/** What every rule of the assessment sees: the review, its text cut up, and the hits of the one scan over it. */
export type ReviewScene = Scene & { readonly review: AssessInput; readonly hits: Hits }
