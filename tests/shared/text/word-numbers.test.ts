import { expect, test } from 'vitest'
import { numberOf, perWord } from '../../../shared/text/word-numbers'

const numbered = (word: string) => ({ word, number: numberOf(word) })

test('a word keeps its number, and no two words share one', () => {
  expect(numberOf('boiler')).toBe(numberOf('boiler'))
  expect(numberOf('boiler')).not.toBe(numberOf('broiler'))
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
