import { describe, expect, test } from 'vitest'
import { leaningAbout, moodOf, polarityOfRating } from '../../../shared/assessment/polarity'
import { readDocument } from '../../../shared/text/document'

const mood = (text: string) => moodOf(readDocument(text), { kind: 'none' })

const happy = [
  'The food was not bad at all.',
  "Couldn't be happier with the work.",
  'Nothing but praise for these people.',
  'No complaints.',
  "You can't go wrong here.",
  'Worth every penny.',
  'We will definitely be back.',
  'Never disappoints.',
]
const unhappy = [
  'The food was not good.',
  'Too salty.',
  'It could have been better.',
  'I would not recommend them.',
  'Never again.',
  'Not a particularly friendly place.',
  'Used to be great.',
  'Take your business elsewhere.',
  'Save your money.',
  'Mediocre at best.',
]

describe('polarity', () => {
  for (const text of happy) test(`happy: ${text}`, () => expect(mood(text)).toBe('positive'))
  for (const text of unhappy) test(`unhappy: ${text}`, () => expect(mood(text)).toBe('negative'))

  test('words that say nothing have no mood', () => {
    expect(mood('We came at noon with two friends.')).toBeUndefined()
  })

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
