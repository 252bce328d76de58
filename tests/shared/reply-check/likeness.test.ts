import { expect, test } from 'vitest'
import { likeness } from '../../../shared/reply-check/likeness'
import { readDocument } from '../../../shared/text/document'

const compare = (text: string, earlier: readonly string[]) => likeness(readDocument(text), earlier)

const reply = 'Thank you for writing. An hour is far too long and I am sorry.'

test('the same reply is alike in full, and no reply is like nothing', () => {
  expect(compare(reply, [reply]).share).toBe(1)
  expect(compare(reply, [])).toEqual({ share: 0, phrases: [], nearest: -1 })
  expect(compare('', [reply]).share).toBe(0)
})

test('capitals, marks and curly apostrophes make no difference', () => {
  expect(compare("I'm sorry about the wait", ['i’m SORRY, about the wait!']).share).toBe(1)
})

test('the most similar of several replies is the one that counts, with the stretches they share', () => {
  const { share, phrases, nearest } = compare(reply, ['The soup was cold.', 'Lou, an hour is far too long for anyone.'])
  expect(share).toBeCloseTo(4 / 7)
  expect(nearest).toBe(1)
  expect(phrases.map(({ start, end }) => reply.slice(start, end))).toEqual(['An hour is far too long'])
})

test('three words in common are how people talk and are not shown', () => {
  expect(compare('I am sorry about it', ['I am sorry, Lou']).phrases).toEqual([])
})
