import { expect, test } from 'vitest'
import { overlaps, overlapsInOrder } from '../../../shared/text/span'

test('stretches overlap where they share a character, not where they touch', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true)
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
})

test('asked in the order of the text, all stretches that overlap are found, nested ones too', () => {
  const sorted = [
    { start: 0, end: 9 },
    { start: 2, end: 3 },
    { start: 5, end: 6 },
    { start: 12, end: 15 },
  ]
  const found = overlapsInOrder(sorted)
  expect(found({ start: 2, end: 4 })).toEqual([sorted[0], sorted[1]])
  expect(found({ start: 5, end: 8 })).toEqual([sorted[0], sorted[2]])
  expect(found({ start: 9, end: 12 })).toEqual([])
  expect(found({ start: 14, end: 20 })).toEqual([sorted[3]])
})
