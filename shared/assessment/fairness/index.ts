import type { FairnessRule } from './fairness-rule'

/** What the review itself shows that may make it hard to act on or against a site's rule. */
export const fairnessRules: readonly FairnessRule[] = []
