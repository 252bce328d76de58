import { expect, test } from 'vitest'
import { likeness } from '../../../shared/reply-check/likeness'

const reply = 'Thank you for writing. An hour is far too long and I am sorry.'

test('the same reply is alike in full, and no reply is like nothing', () => {
  expect(likeness(reply, [reply]).share).toBe(1)
  expect(likeness(reply, [])).toEqual({ share: 0, phrases: [] })
  expect(likeness('', [reply]).share).toBe(0)
})

test('capitals, marks and curly apostrophes make no difference', () => {
  expect(likeness("I'm sorry about the wait", ['i’m SORRY, about the wait!']).share).toBe(1)
})

test('the most similar of several replies is the one that counts, with the stretches they share', () => {
  const { share, phrases } = likeness(reply, ['The soup was cold.', 'Lou, an hour is far too long for anyone.'])
  expect(share).toBeCloseTo(4 / 7)
  expect(phrases.map(({ start, end }) => reply.slice(start, end))).toEqual(['An hour is far too long'])
})

test('three words in common are how people talk and are not shown', () => {
  expect(likeness('I am sorry about it', ['I am sorry, Lou']).phrases).toEqual([])
})
