import { expect, test } from 'vitest'
import { countReading, gradeOf, syllablesOf } from '../../../shared/reply-check/reading-level'
import { readDocument } from '../../../shared/text/document'

test.each([
  [1, 'a the called taste tastes booked made soup bread cheese through rules crown times miles'],
  [2, 'table tables waited seated sorry coffee really going sauces changes people quiet client patient'],
  [3, 'privacy manager expected telephone'],
  [4, 'information apologize experience delivery'],
  [5, 'communication organization apologetic'],
])('%i: %s', (count, words) => {
  const counted = words.split(' ').map(word => `${word} ${syllablesOf(word)}`)
  expect(counted).toEqual(words.split(' ').map(word => `${word} ${count}`))
})

test('the grade is that of the published formula', () => {
  expect(gradeOf({ words: 100, sentences: 5, syllables: 150 })).toBeCloseTo(9.91)
  expect(gradeOf({ words: 0, sentences: 0, syllables: 0 })).toBe(0)
})

test('words, sentences and syllables are counted; numbers are not', () => {
  expect(countReading(readDocument('The soup was cold. Call 555-0127.').tokens)).toEqual({
    words: 5,
    sentences: 2,
    syllables: 5,
  })
})
