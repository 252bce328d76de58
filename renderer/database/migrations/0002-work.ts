import type { Migration } from '../migration'

type OldReply = { reviewId: string; state?: string; since?: string; savedAt: string }

/**
 * The state of a review gets its own row. While the state stood in the reply, every autosave rewrote it,
 * and an action in a second window could be undone by a text that was still being typed in the first.
 */
export const work: Migration = {
  stores: { work: 'reviewId, state, callBackOn' },
  upgrade: async transaction => {
    const replies = transaction.table<OldReply, string>('replies')
    const rows = await replies.toArray()
    const held = rows.filter(row => row.state !== undefined)
    await transaction
      .table('work')
      .bulkPut(held.map(row => ({ reviewId: row.reviewId, state: row.state, since: row.since ?? row.savedAt })))
    await replies.bulkPut(held.map(({ state: _state, since: _since, ...reply }) => reply))
  },
}
