import { expect, test } from 'vitest'
import { patternRow } from '../../../shared/inbox/pattern-row'
import { makeAssessment, makeReview } from '../../helpers/make-review'

const facts = { timeZone: 'America/Los_Angeles', goalHours: 48 }
const instant = (value: string) => ({ value, precision: 'second' as const, raw: value })

test('a Saturday evening in Oregon stays one, though it is Sunday in UTC', () => {
  const row = patternRow(makeReview({ date: instant('2026-07-05T02:30:00Z') }), makeAssessment(), facts)
  expect(row).toMatchObject({ month: '2026-07', day: '2026-07-04', weekday: 6, hour: 19 })
})

test('a relative date gives a month but neither weekday nor hour', () => {
  const date = { value: '2026-07-04', precision: 'week' as const, raw: '2 weeks ago', relative: true as const }
  const row = patternRow(makeReview({ date }), makeAssessment(), facts)
  expect(row.month).toBe('2026-07')
  expect(row).not.toHaveProperty('weekday')
})

test('a theme that is praised is no complaint', () => {
  const row = patternRow(
    makeReview(),
    makeAssessment([
      ['staff', 'positive'],
      ['wait', 'negative'],
      ['wait', 'negative'],
    ]),
    facts,
  )
  expect(row.complaints).toEqual(['wait'])
})

test('a recommendation is no number of stars, a grade is', () => {
  const stars = (rating: Parameters<typeof makeReview>[0] extends infer R ? R : never) =>
    patternRow(makeReview(rating), makeAssessment(), facts).stars
  expect(stars({ rating: { kind: 'recommend', value: false } })).toBeUndefined()
  expect(stars({ rating: { kind: 'grade', value: 'A' } })).toBe(5)
})

test('the first known answer counts, on the site or copied here', () => {
  const review = makeReview({
    date: instant('2026-07-01T10:00:00Z'),
    ownerReply: { text: 'Thanks.', date: instant('2026-07-03T10:00:00Z') },
  })
  expect(patternRow(review, makeAssessment(), { ...facts, copiedAt: '2026-07-02T10:00:00Z' }).answerHours).toBe(24)
  expect(patternRow(review, makeAssessment(), facts).answerHours).toBe(48)
})

test('an answer to a review that names only its month has no hours', () => {
  const review = makeReview({
    date: { value: '2026-07', precision: 'month', raw: 'Jul 2026' },
    ownerReply: { text: 'Thanks.' },
  })
  expect(patternRow(review, makeAssessment(), { ...facts, copiedAt: '2026-07-20T00:00:00Z' })).toMatchObject({
    answered: true,
  })
  expect(patternRow(review, makeAssessment(), { ...facts, copiedAt: '2026-07-20T00:00:00Z' })).not.toHaveProperty(
    'answerHours',
  )
})
