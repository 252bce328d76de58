import { applyCorrections } from '../../shared/inbox/apply-corrections'
import { patternRow, type PatternRow } from '../../shared/patterns/pattern-row'
import { database } from './database'
import { entryBasis } from './settings'

const PAGE = 1000

/** The pattern row of every review, page by page, so that a hundred thousand never stand in memory at once. */
export async function* patternRows(): AsyncGenerator<PatternRow> {
  const { goalHours, timeZone } = await entryBasis()
  let after = ''
  for (;;) {
    const reviews = await database.reviews.where('id').above(after).limit(PAGE).toArray()
    const ids = reviews.map(review => review.id)
    const [assessments, works, corrections] = await Promise.all([
      database.assessments.bulkGet(ids),
      database.work.bulkGet(ids),
      database.corrections.where('reviewId').anyOf(ids).toArray(),
    ])
    for (const [at, review] of reviews.entries()) {
      const assessment = assessments[at]
      if (!assessment) continue
      const own = corrections.filter(correction => correction.reviewId === review.id)
      const corrected = applyCorrections(assessment, review.text, own)
      const copiedAt = works[at]?.copiedAt
      yield patternRow(review, corrected, {
        timeZone,
        goalHours: goalHours[corrected.urgency.tier],
        ...(copiedAt !== undefined && { copiedAt }),
      })
    }
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}
