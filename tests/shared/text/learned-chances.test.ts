import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/text/document'
import { learnedChances } from '../../../shared/text/learned-chances'
import { readTable } from '../../../shared/text/learned-table'

// "late" speaks for the label, "never late" against it, and "tardy" only by its vector, which is that of "late".
const table = readTable<'late'>(
  {
    labels: ['late', 'any'],
    bias: [-2, 0],
    gramStep: 0.1,
    grams: 'late,never,never late',
    gramWeights: 'nPPPFP',
    dense: [
      [4, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  },
  { step: 0.5, words: 'late,tardy', vectors: 'RPRP' },
)
const chances = (text: string) => learnedChances(readDocument(text), table)

test('a word of the table raises the chance, and shows where it stands', () => {
  const text = 'Nice van. He came late.'
  const { chance = 0, start, end } = chances(text).get('late') ?? {}
  expect(chance).toBeGreaterThan(0.9)
  expect(text.slice(start, end)).toContain('late')
})

test('a word that is only known by its vector counts by its meaning', () => {
  expect(chances('He was tardy.').get('late')?.chance).toBeGreaterThan(0.8)
})

test('a pair of words can take back what one of them says', () => {
  const plain = chances('Late.').get('late')?.chance ?? 0
  expect(chances('Never late.').get('late')?.chance ?? 0).toBeLessThan(plain)
})

test('there is nothing to say of an empty text', () => {
  expect(chances('').size).toBe(0)
})
