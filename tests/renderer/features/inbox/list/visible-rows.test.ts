import { describe, expect, test } from 'vitest'
import { scrollToShow, visibleRows } from '../../../../../renderer/features/inbox/list/visible-rows'

describe('which rows exist', () => {
  test('only those in sight and a few around them', () => {
    expect(visibleRows([2, 100_000], 0, 600)).toEqual([
      { from: 0, to: 2 },
      { from: 0, to: 12 },
    ])
    const [first, second] = visibleRows([2, 100_000], 74 * 50_000, 600)
    expect(first?.from).toBe(first?.to)
    expect((second?.to ?? 0) - (second?.from ?? 0)).toBeLessThan(25)
  })
  test('a group that lies wholly above has none', () => {
    expect(visibleRows([100, 3], 100 * 74 + 28, 300)[1]).toEqual({ from: 0, to: 3 })
  })
})

describe('where to scroll', () => {
  test('not at all when the row is in sight', () => {
    expect(scrollToShow([2, 10], 1, 0, 600)).toBe(0)
  })
  test('down until the row is whole', () => {
    expect(scrollToShow([20], 10, 0, 600)).toBe(28 + 11 * 74 - 600)
  })
  test('up, so that the head of the group does not cover it', () => {
    expect(scrollToShow([20], 0, 500, 600)).toBe(0)
    expect(scrollToShow([20], 5, 1000, 600)).toBe(5 * 74)
  })
})
