import { expect, test } from 'vitest'
import { ratingScore } from '../../../shared/models/review'

test('stars run from 0 to 1', () =>
  expect([1, 3, 5].map(value => ratingScore({ kind: 'stars', value }))).toEqual([0, 0.5, 1]))
test('grades run from F to A with half steps', () => {
  const score = (value: string) => ratingScore({ kind: 'grade', value }) ?? -1
  expect(score('F')).toBe(0)
  expect(score('A')).toBe(1)
  expect(score('B+')).toBeGreaterThan(score('B'))
  expect(score('A-')).toBeLessThan(score('A'))
  expect(score('A-')).toBeGreaterThan(score('B+'))
})
test('a grade that is none has no score', () => expect(ratingScore({ kind: 'grade', value: 'N/A' })).toBeUndefined())
test('no rating is no score', () => expect(ratingScore({ kind: 'none' })).toBeUndefined())
