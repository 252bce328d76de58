import { describe, expect, test } from 'vitest'
import { leaningAbout, opinionsOf, polarityOfRating } from '../../../shared/assessment/polarity'
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

  const score = (text: string) => opinionsOf(readDocument(text)).reduce((sum, opinion) => sum + opinion.score, 0)

  test.each([
    'By then the cheese had set like wax.',
    'The steak was like leather.',
    'The rice came out like glue.',
    'It tasted like wet newspaper.',
    'The sauce was like soup.',
    'A bagel as hard as a rock.',
    'The coffee is like dishwater.',
    'The patty went down like an old shoe.',
    'The noodles were like string.',
  ])('what is likened to a bad thing is a complaint: %s', text => {
    expect(score(text)).toBeLessThan(0)
  })

  test.each([
    'A crust like my grandmother’s.',
    'The stew is like mom used to make.',
    'My car runs like new.',
    'They treat you like family.',
  ])('what is likened to a good thing is praise: %s', text => {
    expect(score(text)).toBeGreaterThan(0)
  })

  test.each([
    'I ordered the soup like last time.',
    'It smelled like leather in the saddle shop.',
    'We do candles, wax and things like that.',
    'The wood looks like stone.',
    'They wax the floor like clockwork.',
  ])('what is only like something is no complaint: %s', text => {
    expect(score(text)).toBeGreaterThanOrEqual(0)
  })
})
