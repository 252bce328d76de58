import type { Migration } from '../migration'

type OldWork = { reviewId: string; state: string; openSteps?: number }

/**
 * Steps, promises, reports to a site and corrections. A review that was held before steps were kept
 * has none that could be ticked off, so it goes back to where it can be worked on.
 */
export const followUps: Migration = {
  stores: {
    steps: '[reviewId+stepId], status',
    promises: 'id, reviewId, status',
    reports: 'id, reviewId, status',
    corrections: 'id, reviewId',
  },
  upgrade: async transaction => {
    await transaction
      .table<OldWork, string>('work')
      .where('state')
      .equals('held')
      .modify(row => {
        row.state = 'drafted'
        delete row.openSteps
      })
  },
}
