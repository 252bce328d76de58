import type { Migration } from '../migration'

/**
 * The first shape: reviews with what was observed in them, their inbox rows, and the replies.
 * Indexes cost more than anything else while importing, so there is one only where something is looked up by it:
 * the keys of a review (is it known?). Lists come from the library in memory.
 */
export const reviews: Migration = {
  stores: {
    reviews: 'id, *keys',
    assessments: 'id',
    entries: 'id',
    replies: 'reviewId',
    imports: 'id, at',
    importChanges: '[importId+part]',
    settings: 'key',
  },
}
