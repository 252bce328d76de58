import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/text/document'
import { learnedChances } from '../../../shared/text/learned-chances'
import { readNetwork } from '../../../shared/text/network'
import { readVectors } from '../../../shared/text/word-vectors'

// "late" speaks for the label, "never late" against it, and "tardy" only by its vector, which is that of "late".
const network = readNetwork<'late' | 'any'>(
  {
    labels: ['late', 'any'],
    widths: [1],
    filterCount: 1,
    filterStep: 0.1,
    filters: ['ZP'],
    thresholds: [[0]],
    dense: [4, 0],
    bias: [-2, 0],
    grams: 'late,never,never late',
    gramStep: 0.1,
    gramWeights: 'nPPP<P',
  },
  readVectors({ step: 0.5, words: 'late,tardy', vectors: 'RPRP' }),
)
const chances = (text: string) => learnedChances(readDocument(text), network)

test('a word of the network raises the chance, and shows where it stands', () => {
  const text = 'Nice van. He came late.'
  const found = chances(text).get('late')
  const { start, end } = found?.place() ?? {}
  expect(found?.chance).toBeGreaterThan(0.9)
  expect(text.slice(start, end)).toContain('late')
})

test('a word that is only known by its vector counts by its meaning', () => {
  expect(chances('He was tardy.').get('late')?.chance).toBeGreaterThan(0.8)
})

test('a pair of words can take back what one of them says', () => {
  const plain = chances('Late.').get('late')?.chance ?? 0
  expect(chances('Never late.').get('late')?.chance ?? 0).toBeLessThan(plain)
})

test('two sentences in a row are heard together', () => {
  const apart = chances('He was tardy.').get('late')?.chance ?? 0
  expect(chances('He was tardy. Late, I said.').get('late')?.chance ?? 0).toBeGreaterThan(apart)
})

test('there is nothing to say of an empty text', () => {
  expect(chances('').size).toBe(0)
})
