import type { Polarity } from '../../models/assessment'
import type { Rule } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

/** What a review is about, each with the polarity of the clause that speaks of it. */
export const themeRules: readonly Rule<ReviewScene, Polarity>[] = []
