import type { PlanEvent } from '../../shared/importers/plan-import'
import type { Review } from '../../shared/models/review'
import type { Work } from '../../shared/models/work'
import { becomesLive, isReplyMissing } from '../database/live-reply'

/** A reply that was copied and does not stand on the site. */
export type MissingReply = Pick<Review, 'id' | 'author' | 'platform'> & { readonly copiedAt: string }

/** What an import shows of the replies that the owner copied. */
export type SeenReplies = { readonly live: number; readonly missing: readonly MissingReply[] }

/** Watches an import for the reviews whose replies were copied. */
export function replyWatch(copied: ReadonlyMap<string, Work>) {
  const met = new Map<string, Review>()
  const live = new Set<string>()
  const missing = new Map<string, MissingReply>()
  return {
    hear(event: PlanEvent): void {
      if (copied.size === 0) return
      if (event.kind === 'planned')
        for (const { review, before } of event.rows) {
          const work = copied.get(review.id)
          if (!work) continue
          met.set(review.id, review)
          if (before && becomesLive({ review: before, work }, review, '')) live.add(review.id)
        }
      if (event.kind === 'listings')
        for (const listing of event.listings)
          for (const [id, review] of met) {
            const work = copied.get(id)
            if (live.has(id) || !work?.copiedAt || !isReplyMissing(work, review, listing)) continue
            missing.set(id, { id, author: review.author, platform: review.platform, copiedAt: work.copiedAt })
          }
    },
    seen: (): SeenReplies => ({ live: live.size, missing: [...missing.values()] }),
  }
}
