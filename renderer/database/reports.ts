import type { SiteReport } from '../../shared/models/work'
import { database } from './database'
import { act, type Undo } from './undo'
import { moveTo, now, releasedState, workOf } from './work'

/** Notes that the owner reported a review to its site, and the rule that was named. */
export const markReported = (reviewId: string, rule: string, note?: string): Promise<Undo> =>
  act(reviewId, ['reports', 'work'], async () => {
    await database.reports.put({
      id: crypto.randomUUID(),
      reviewId,
      rule,
      status: 'waiting',
      reportedAt: now(),
      ...(note !== undefined && { note }),
    })
    await moveTo(reviewId, 'reported')
  })

/** Notes what the site made of a report. A review that the site keeps comes back to be answered. */
export const setReport = (report: SiteReport, status: SiteReport['status'], note?: string): Promise<Undo> =>
  act(report.reviewId, ['reports', 'work'], async () => {
    const { closedAt: _closedAt, ...rest } = (await database.reports.get(report.id)) ?? report
    const closed = status === 'waiting' ? {} : { closedAt: now() }
    await database.reports.put({ ...rest, status, ...closed, ...(note !== undefined && { note }) })
    const { state } = await workOf(report.reviewId)
    if (state !== 'reported') return
    if (status === 'kept') await moveTo(report.reviewId, await releasedState(report.reviewId))
    if (status === 'removed') await moveTo(report.reviewId, 'skipped')
  })

/** Every report, newest first. */
export const allReports = async (): Promise<SiteReport[]> =>
  (await database.reports.toArray()).sort((a, b) => (a.reportedAt < b.reportedAt ? 1 : -1))
