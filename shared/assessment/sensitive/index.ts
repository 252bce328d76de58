import type { SensitiveId } from '../../models/assessment'
import type { Rule } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

/** Details of a review that a public answer must not repeat. */
export const sensitiveRules: readonly (Rule<ReviewScene, true> & { readonly id: SensitiveId })[] = []
