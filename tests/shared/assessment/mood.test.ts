import { describe, expect, test } from 'vitest'
import { leaningOfWords, moodOf } from '../../../shared/assessment/mood'
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

describe('mood', () => {
  for (const text of happy) test(`happy: ${text}`, () => expect(mood(text)).toBe('positive'))
  for (const text of unhappy) test(`unhappy: ${text}`, () => expect(mood(text)).toBe('negative'))

  test('words that say nothing have no mood, and take that of the rating', () => {
    const document = readDocument('We live in the green house by the river.')
    expect(moodOf(document, { kind: 'none' })).toBeUndefined()
    expect(moodOf(document, { kind: 'stars', value: 1 })).toBe('negative')
  })

  test('plain words stand against the rating', () => {
    const document = readDocument('Wonderful food and the kindest people.')
    expect(moodOf(document, { kind: 'stars', value: 1 })).toBe('positive')
  })

  test('no words lean nowhere', () => expect(leaningOfWords(readDocument(''))).toBe(0))
})
