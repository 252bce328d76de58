import { expect, test } from 'vitest'
import { bias, lean, ruled, signed, vocabulary, weights, width } from '../../../shared/assessment/clause-table'
import { themeIds } from '../../../shared/models/assessment'
import { numbered } from '../../../shared/text/word-numbers'

test('has one weight for each theme and word, and one for how it leans', () => {
  expect(width).toBe(themeIds.length + 1)
  expect(weights.length % width).toBe(0)
  expect(weights.length / width).toBeGreaterThan(1_000)
  for (const list of [bias, lean, ruled, signed]) expect(list).toHaveLength(themeIds.length)
})

test('knows words, and not those that nobody writes', () => {
  const filthy = vocabulary.word(numbered('filthy'))
  expect(filthy).toBeDefined()
  expect(weights[(filthy ?? 0) * width + themeIds.indexOf('cleanliness')]).toBeGreaterThan(0)
  expect(weights[(filthy ?? 0) * width + themeIds.length]).toBeLessThan(0)
  expect(vocabulary.word(numbered('xqzt'))).toBeUndefined()
})
