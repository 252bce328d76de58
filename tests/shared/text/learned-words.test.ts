import { expect, test } from 'vitest'
import { isStopWord, learnedWords } from '../../../shared/text/learned-words'
import { readDocument } from '../../../shared/text/document'

const stems = (text: string) => {
  const document = readDocument(text)
  return learnedWords(document, 0, document.tokens.length - 1).map(({ stem }) => stem)
}

test('contractions are opened, with and without the apostrophe', () => {
  expect(stems("They didn't call")).toEqual(['they', 'did', 'not', 'call'])
  expect(stems('They didnt call')).toEqual(['they', 'did', 'not', 'call'])
  expect(stems("can't won't")).toEqual(['can', 'not', 'will', 'not'])
})

test('words are brought to a common stem where enough of them is left', () => {
  expect(stems('burning burned burns quickly')).toEqual(['burn', 'burn', 'burn', 'quick'])
  expect(stems('king bed yes')).toEqual(['king', 'bed', 'yes'])
})

test('all numbers are one, and signs are none', () => {
  expect(stems('Paid $318 for 2')).toEqual(['paid', '0', 'for', '0'])
})

test('every word says from which token it comes', () => {
  const document = readDocument("It isn't safe")
  expect(learnedWords(document, 1, 2).map(({ token }) => token)).toEqual([1, 1, 2])
})

test('words that say nothing of their own are known', () => {
  expect(isStopWord('the')).toBe(true)
  expect(isStopWord('not')).toBe(false)
})
