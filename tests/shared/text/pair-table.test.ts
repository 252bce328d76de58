import { expect, test } from 'vitest'
import { pairTable } from '../../../shared/text/pair-table'

test('what was never kept is -1', () => {
  expect(pairTable().get(1, 0)).toBe(-1)
})

test('a pair is not the pair turned round, and a value that is kept again replaces the first', () => {
  const table = pairTable()
  table.set(1, 2, 7)
  expect(table.get(2, 1)).toBe(-1)
  table.set(1, 2, 0)
  expect(table.get(1, 2)).toBe(0)
  expect(table.size()).toBe(1)
})

test('a table that has grown many times has forgotten nothing', () => {
  const table = pairTable()
  for (let first = 1; first <= 200; first++)
    for (let second = -1; second < 199; second++) table.set(first, second, first)
  expect(table.size()).toBe(40_000)
  let wrong = 0
  for (let first = 1; first <= 200; first++)
    for (let second = -1; second < 199; second++) if (table.get(first, second) !== first) wrong++
  expect(wrong).toBe(0)
})
