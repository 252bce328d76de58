import { describe, expect, test } from 'vitest'
import { leaningAbout, polarityOfRating } from '../../../shared/assessment/polarity'
import { readDocument } from '../../../shared/text/document'

describe('polarity', () => {
  test('an opinion belongs to the thing beside it', () => {
    const document = readDocument('The soup was great and the waiter rude')
    const at = (word: string) => document.tokens.findIndex(token => token.word === word)
    expect(leaningAbout(document, at('soup'), at('soup')).score).toBeGreaterThan(0)
    expect(leaningAbout(document, at('waiter'), at('waiter')).score).toBeLessThan(0)
  })

  test('a rating in the middle says nothing', () => {
    expect(polarityOfRating({ kind: 'stars', value: 3 })).toBeUndefined()
    expect(polarityOfRating({ kind: 'stars', value: 2 })).toBe('negative')
    expect(polarityOfRating({ kind: 'grade', value: 'A' })).toBe('positive')
    expect(polarityOfRating({ kind: 'recommend', value: false })).toBe('negative')
    expect(polarityOfRating({ kind: 'none' })).toBeUndefined()
  })
})
