import { expect, test } from 'vitest'
import { beforeReadMore } from '../../../../../renderer/features/inbox/letter/read-more'

test('a long answer is cut between words, without a stop before the dots', () => {
  expect(beforeReadMore('Thank you, Dana. Pizza that comes cold is not ours.', 22)).toBe('Thank you, Dana. Pizza')
  expect(beforeReadMore('Thank you, Dana. Pizza that comes cold.', 18)).toBe('Thank you, Dana')
})

test('a short answer is shown whole', () => {
  expect(beforeReadMore('Thank you.')).toBeUndefined()
})

test('a text without a space is cut all the same', () => {
  expect(beforeReadMore('a'.repeat(30), 10)).toBe('a'.repeat(10))
})
