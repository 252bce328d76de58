import { expect, test } from 'vitest'
import { sameAgain } from '../../../renderer/workers/same-again'

test('copies of a value become the first of them', () => {
  const same = sameAgain<{ readonly review: string }>()
  const first = { review: 'Cold soup.' }
  expect(same(first)).toBe(first)
  expect(same({ review: 'Cold soup.' })).toBe(first)
  expect(same({ review: 'Cold tea.' })).not.toBe(first)
})

test('only the newest are kept', () => {
  const same = sameAgain<{ readonly id: number }>(2)
  const one = same({ id: 1 })
  const two = same({ id: 2 })
  expect(same({ id: 1 })).toBe(one)
  same({ id: 3 })
  expect(same({ id: 1 })).toBe(one)
  expect(same({ id: 2 })).not.toBe(two)
})
