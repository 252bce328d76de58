import type { SensitiveId } from '../../models/assessment'
import type { Rule } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

/** A rule that finds details of one kind which a public answer must not repeat. */
export type SensitiveRule = Rule<ReviewScene, true> & { readonly id: SensitiveId }
