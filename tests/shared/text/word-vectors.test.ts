import { expect, test } from 'vitest'
import { readVectors } from '../../../shared/text/word-vectors'

// "P" is nothing, "R" two steps.
const vectors = readVectors({ step: 0.5, words: 'late,slow', vectors: 'RPPR' })

test('characters are read as numbers of steps', () => {
  expect([...vectors.values]).toEqual([1, 0, 0, 1])
})

test('every word has a row of as many numbers as all others, unknown ones none', () => {
  expect([vectors.dimensions, vectors.count]).toEqual([2, 2])
  expect([vectors.rowOf('slow'), vectors.rowOf('the')]).toEqual([1, undefined])
})
