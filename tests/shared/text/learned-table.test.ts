import { expect, test } from 'vitest'
import { readTable } from '../../../shared/text/learned-table'

// Two words, a pair and two labels, as the training script writes them: "P" is nothing, "Z" ten steps.
const written = {
  labels: ['late', 'any'],
  bias: [-1, 0],
  gramStep: 0.1,
  grams: 'came,late,came late',
  gramWeights: 'PPZPZZ',
  dense: [
    [1, 0, 0, 1],
    [0, 0, 0, 0],
  ],
}
const vectors = { step: 0.5, words: 'late,slow', vectors: 'RPPR' }
const table = readTable<'late'>(written, vectors)

test('stems and pairs of stems have rows of their own, unknown ones none', () => {
  expect([table.stemRow('came'), table.stemRow('late'), table.stemRow('never')]).toEqual([0, 1, undefined])
  expect([table.pairRow(0, 1), table.pairRow(1, 0)]).toEqual([2, undefined])
})

test('characters are read as numbers of steps', () => {
  expect([...table.gramWeights].map(weight => Math.round(weight * 10) / 10)).toEqual([0, 0, 1, 0, 1, 1])
  expect([...table.vectors.values]).toEqual([1, 0, 0, 1])
})

test('a vector begins where its word says, and all tables share the vectors', () => {
  expect(table.vectors.dimensions).toBe(2)
  expect([table.vectors.of('slow'), table.vectors.of('the')]).toEqual([2, undefined])
  expect(readTable(written, vectors).vectors).toBe(table.vectors)
})
