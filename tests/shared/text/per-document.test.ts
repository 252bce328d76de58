import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/text/document'
import { perDocument } from '../../../shared/text/per-document'

test('what is worked out for a text is worked out once for it, and for no other one', () => {
  let worked = 0
  const words = perDocument(({ tokens }) => {
    worked++
    return tokens.length
  })
  const letters = perDocument(({ text }) => text.length)
  const [one, other] = [readDocument('two words'), readDocument('word')]
  expect([words.of(one), words.of(other), words.of(one), letters.of(one)]).toEqual([2, 1, 2, 9])
  expect(worked).toBe(2)
})

test('what is known from elsewhere needs no work', () => {
  const words = perDocument(() => 0)
  const document = readDocument('two words')
  words.keep(document, 7)
  expect(words.of(document)).toBe(7)
})
