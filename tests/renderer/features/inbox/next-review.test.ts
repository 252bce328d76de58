import { expect, test } from 'vitest'
import { nextReview, stepTo } from '../../../../renderer/features/inbox/next-review'

test('after an action comes the review below, at the end the one above, and then none', () => {
  expect(nextReview(['a', 'b', 'c'], 'b')).toBe('c')
  expect(nextReview(['a', 'b', 'c'], 'c')).toBe('b')
  expect(nextReview(['a'], 'a')).toBeUndefined()
  expect(nextReview(['a', 'b'], 'gone')).toBe('a')
  expect(nextReview([], undefined)).toBeUndefined()
})

test('the ends of the list hold', () => {
  expect(stepTo(['a', 'b'], 'a', -1)).toBe('a')
  expect(stepTo(['a', 'b'], 'b', 1)).toBe('b')
  expect(stepTo(['a', 'b'], undefined, 1)).toBe('a')
})
