import { expect, test } from 'vitest'
import { isFirstName, readPeople } from '../../../shared/reply-check/people'
import { profile } from '../../helpers/reply-cases'

const shown = (author: string) => [...readPeople(profile, author).shown]
const surnames = (author: string) => [...readPeople(profile, author).surnames]

test('a display name of two names has a given name and a surname', () => {
  expect([shown('Wes Hartnell'), surnames('Wes Hartnell')]).toEqual([['wes'], ['hartnell']])
  expect([shown('K. Stroud'), surnames('K. Stroud')]).toEqual([[], ['stroud']])
  expect(surnames('Mrs. Okafor')).toEqual(['okafor'])
})

test('two people have two given names', () => {
  expect(shown('Kit & Rowan')).toEqual(['kit', 'rowan'])
})

test('an initial, a nickname and everyday words are no surname', () => {
  for (const author of ['Dana P.', 'Camel coat', 'soupfan_22', 'Family of four', '', '???', 'Mild Mike'])
    expect(surnames(author)).toEqual([])
})

test('the last part of a nickname may be the given name', () => {
  expect(shown('Mild Mike')).toContain('mike')
})

test('words that begin sentences are no given names', () => {
  expect(['Dana', 'Owen', 'Priya'].every(isFirstName)).toBe(true)
  expect(['Will', 'May', 'Thanks', 'Grace', 'constructor', '__proto__'].some(isFirstName)).toBe(false)
})
