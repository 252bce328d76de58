import type { Certainty, FairnessId } from '../../models/assessment'
import type { Rule } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

/** An observation about the review, with what the owner needs to weigh it calmly. Never a verdict on the reviewer. */
export type FairnessRule = Rule<ReviewScene, Certainty> & {
  readonly id: FairnessId
  /** The site's rule that it may touch (`P1` … `P9`), '' where none does. */
  readonly siteRule: '' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P9'
  /** What it may really mean: always shown beside the observation. */
  readonly mayMean: string
  /** What only the owner can check. */
  readonly check: string
  /** One sentence to paste into the site's report; '' where it is not reportable. */
  readonly report: string
  /** What may help all the same. */
  readonly stillHelps: string
  /** How such reports usually end. */
  readonly odds: string
}
