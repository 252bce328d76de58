import type { SiteReport } from '../../shared/models/work'
import { database } from './database'
import { act, type Undo } from './undo'
import { moveTo, now, releasedState, workOf } from './work'

/** Notes that the owner reported a review to its site, and the rule that was named. */
export const markReported = (reviewId: string, rule: string, note?: string): Promise<Undo> =>
  act(reviewId, ['reports', 'work'], async tables => {
    await tables.reports.put({
      id: crypto.randomUUID(),
      reviewId,
      rule,
      status: 'waiting',
      reportedAt: now(),
      ...(note !== undefined && { note }),
    })
    await moveTo(tables, reviewId, 'reported')
  })

/** Notes what the site made of a report. A review that the site keeps comes back to be answered. */
export const setReport = (report: SiteReport, status: SiteReport['status'], note?: string): Promise<Undo> =>
  act(report.reviewId, ['reports', 'work'], async tables => {
    const { closedAt: _closedAt, ...rest } = (await tables.reports.get(report.id)) ?? report
    const closed = status === 'waiting' ? {} : { closedAt: now() }
    await tables.reports.put({ ...rest, status, ...closed, ...(note !== undefined && { note }) })
    const { state } = await workOf(tables, report.reviewId)
    if (state !== 'reported') return
    if (status === 'kept') await moveTo(tables, report.reviewId, await releasedState(tables, report.reviewId))
    if (status === 'removed') await moveTo(tables, report.reviewId, 'skipped')
  })

/** Every report, newest first. */
export const allReports = async (): Promise<SiteReport[]> =>
  (await database.reports.toArray()).sort((a, b) => (a.reportedAt < b.reportedAt ? 1 : -1))
