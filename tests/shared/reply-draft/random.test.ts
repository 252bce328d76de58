import { expect, test } from 'vitest'
import { hashOf, pickFrom } from '../../../shared/reply-draft/random'

test('the same text has the same number, another text another one', () => {
  expect(hashOf('r1 cold')).toBe(hashOf('r1 cold'))
  expect(hashOf('r1 cold')).not.toBe(hashOf('r2 cold'))
})

test('the same seed picks the same row, and in time everything', () => {
  const row = (seed: number) => {
    const pick = pickFrom(seed)
    return Array.from({ length: 60 }, () => pick(['a', 'b', 'c']))
  }
  expect(row(7)).toEqual(row(7))
  expect(new Set(row(7)).size).toBe(3)
})

test('nothing is picked from an empty list', () => {
  expect(pickFrom(1)([])).toBeUndefined()
})
