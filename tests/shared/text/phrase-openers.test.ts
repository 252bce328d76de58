import { expect, test } from 'vitest'
import { networkOf } from '../../../shared/text/phrase-network'
import { openersOf } from '../../../shared/text/phrase-openers'

const network = networkOf(['poison gas', 'poison*', 'poisoned soup'], {})
const openers = openersOf(network)
const whole = (word: string) => network.words.get(word) ?? -1
const beginning = network.beginnings.get('poison') ?? -1

test('a word that no phrase knows opens nothing', () => {
  expect(openers.of('salad')).toBe(0)
})

test('a word of a phrase has its own opener, a word that begins so that of the beginning', () => {
  expect(openers.of('gas')).toBe(whole('gas'))
  expect(openers.of('poisonous')).toBe(beginning)
  expect(openers.under(beginning)).toEqual([beginning])
})

test('a word that is both has both, under one number', () => {
  const number = openers.of('poisoned')
  expect(number).toBeGreaterThanOrEqual(openers.firstShared)
  expect(openers.under(number)).toEqual([whole('poisoned'), beginning])
  expect(openers.of('poisoned')).toBe(number)
  expect(openers.of('poison')).not.toBe(number)
})
