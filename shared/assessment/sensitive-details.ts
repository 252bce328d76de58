import type { SensitiveDetail } from '../models/assessment'
import { learnedTags } from '../text/learned-tags'
import { overlapsInOrder } from '../text/span'
import { detailNetwork } from './detail-network'
import { ruleDetails } from './merge'
import type { ReviewScene } from './review-scene'

/** From this chance on, words that no rule knows are taken for a private detail. */
const LIKELY = 0.75

/** The private details of a review, by rules and by the network of details, which hears what the rules found. */
export function sensitiveOf(scene: ReviewScene): SensitiveDetail[] {
  const found = ruleDetails(scene)
  const { tokens } = scene.document
  const known = overlapsInOrder(found)
  const learned = learnedTags(scene.document, found, detailNetwork, LIKELY)
    .map(({ label, first, last }) => ({ id: label, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }))
    .filter(tag => known(tag).length === 0)
  return [...found, ...learned].sort((a, b) => a.start - b.start || a.end - b.end)
}
