import { expect, test } from 'vitest'
import { likeness, trigramsOf } from '../../../shared/reply-draft/likeness'

const alike = (a: string, b: string) => likeness(trigramsOf(a), trigramsOf(b))

test('a text is wholly like itself, whatever its capitals and marks', () => {
  expect(alike('Thank you for telling us.', 'thank you, for telling us')).toBe(1)
})

test('the shorter text is the measure', () => {
  expect(alike('one two three', 'zero one two three four five six')).toBe(1)
})

test('texts with no three words in common are not alike', () => {
  expect(alike('thank you for writing', 'you thank us for this')).toBe(0)
  expect(alike('', 'anything at all here')).toBe(0)
})
