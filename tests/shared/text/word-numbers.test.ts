import { expect, test } from 'vitest'
import { NO_LETTERS, numbered, numberedAt, perWord, withLetter } from '../../../shared/text/word-numbers'

const numberOf = (word: string) => numbered(word).number

test('a word keeps its number, and no two words share one', () => {
  expect(numberOf('boiler')).toBe(numberOf('boiler'))
  expect(numberOf('boiler')).not.toBe(numberOf('broiler'))
})

test('a word in a text has the number that it has alone', () => {
  const hash = [...'soup'].reduce((letters, letter) => withLetter(letters, letter.charCodeAt(0)), NO_LETTERS)
  expect(numberedAt('the soup was', 4, 8, hash)).toEqual(numbered('soup'))
  expect(numberedAt('soup', 0, 4, hash)).toEqual({ word: 'soup', number: numberOf('soup') })
})

test('what is known of a word is worked out once, where it is nothing too', () => {
  let worked = 0
  const lengthOf = perWord(word => {
    worked++
    return word === 'soup' ? 0 : word.length
  })
  expect([lengthOf(numbered('soup')), lengthOf(numbered('salad')), lengthOf(numbered('soup'))]).toEqual([0, 5, 0])
  expect(worked).toBe(2)
})

test('a flood of words leaves those that come later without a number, and they are still answered', () => {
  const lengthOf = perWord(word => word.length)
  for (let at = 0; at < 70_000; at++) numberOf(`flood${at}`)
  const late = numbered('latecomer')
  expect(late.number).toBe(0)
  expect(lengthOf(late)).toBe(9)
  expect(lengthOf(numbered('another'))).toBe(7)
})
