import { expect, test } from 'vitest'
import { contactOf, firstProfile } from '../../../../renderer/features/first-start/first-profile'

test('a phone number is known in the ways people write it', () => {
  for (const phone of ['555-0127', '(503) 555-0127', '+1 503 555 0127']) expect(contactOf(phone)).toEqual({ phone })
})
test('an e-mail address is known', () =>
  expect(contactOf(' hello@copper.example ')).toEqual({ email: 'hello@copper.example' }))
test('anything else is neither', () => {
  for (const line of ['', 'call me', '12345', 'a@b', 'me at home.example']) expect(contactOf(line)).toBeUndefined()
})
test('a dental practice is regulated from the first day', () =>
  expect(firstProfile('Harbor Dental', 'dentist', '555-0127').regulated).toBe(true))
test('a trade that nobody knows is taken for regulated', () =>
  expect(firstProfile('X', 'unheard-of', '555-0127').regulated).toBe(true))
