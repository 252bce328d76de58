import { expect, test } from 'vitest'
import { isNamed, personKey, sameName } from '../../../shared/over-time/names'

test.each([
  ['Amara Garcia', 'amara garcia', 'full'],
  ['Amara Garcia', 'Amara G.', 'initial'],
  ['Amara G.', 'Amara G', 'initial'],
  ['Amara', 'Amara Garcia', 'first'],
  ['Amara', 'Amara', 'first'],
  ['Amara Garcia', 'Amara Gupta', undefined],
  ['Amara Garcia', 'Amar Garcia', undefined],
  ['Amara G.', 'Amara H.', undefined],
  ['', 'Amara', undefined],
  ['Anonymous', 'Anonymous', undefined],
])('%s and %s: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same)
  expect(sameName(other, one)).toBe(same)
})

test('only a name of two words may be found again', () => {
  expect(personKey('Amara Garcia')).toBe(personKey('Amara G.'))
  expect(personKey('Amara')).toBeUndefined()
  expect(personKey('')).toBeUndefined()
})

test('nobody is not named', () => {
  expect(isNamed('Anonymous')).toBe(false)
  expect(isNamed('Amara')).toBe(true)
})
