import { expect, test } from 'vitest'
import { readNetwork } from '../../../shared/text/network'
import { readVectors } from '../../../shared/text/word-vectors'

const vectors = readVectors({ step: 0.5, words: 'late,slow', vectors: 'RPPR' })
// One filter over single words, one over two in a row; "P" is nothing, "Z" ten steps.
const network = readNetwork<'late' | 'any'>(
  {
    labels: ['late', 'any'],
    widths: [1, 2],
    filterCount: 1,
    filterStep: 0.1,
    filters: ['ZP', 'PPZZ'],
    thresholds: [[0], [0]],
    dense: [1, 0, 1, 0],
    bias: [-1, 0],
    grams: 'came,late,came late',
    gramStep: 0.1,
    gramWeights: 'PPZPZZ',
  },
  vectors,
)

test('stems and pairs of stems have rows of their own, unknown ones none', () => {
  expect([network.stemRow('came'), network.stemRow('late'), network.stemRow('never')]).toEqual([0, 1, undefined])
  expect([network.pairRow(0, 1), network.pairRow(1, 0)]).toEqual([2, undefined])
})

test('a word adds to each filter by its place in the window', () => {
  expect([...network.addedBy(0)]).toEqual([1, 0, 1])
  expect([...network.addedBy(1)]).toEqual([0, 0, 1])
})

test('what a word adds is worked out once', () => {
  expect(network.addedBy(0)).toBe(network.addedBy(0))
})
