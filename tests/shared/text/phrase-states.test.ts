import { expect, test } from 'vitest'
import { networkOf } from '../../../shared/text/phrase-network'
import { openersOf } from '../../../shared/text/phrase-openers'
import { NOWHERE, statesOf } from '../../../shared/text/phrase-states'

function stepper(phrases: readonly string[]) {
  const network = networkOf(phrases, {})
  const openers = openersOf(network)
  const states = statesOf(network, openers)
  const on = (from: number, words: readonly string[]): number =>
    words.reduce((state, word) => (state === NOWHERE ? state : states.step(state, openers.of(word))), from)
  const after = (words: string): number => {
    const [first = '', ...rest] = words.split(' ')
    return on(states.begin(openers.of(first)), rest)
  }
  return { states, on, after }
}

test('a state tells which phrases are complete, in their order', () => {
  const { states, after } = stepper(['gas leak', '(gas|oil) leak', 'gas leak again'])
  expect(states.ends(after('gas'))).toEqual([])
  expect(states.ends(after('gas leak'))).toEqual([0, 1])
  expect(states.ends(after('gas leak again'))).toEqual([2])
})

test('a word that opens nothing leads nowhere, unless any word will do', () => {
  const { states, after } = stepper(['hot water', 'cold _ water'])
  expect(after('hot soup')).toBe(NOWHERE)
  expect(states.ends(after('cold tap water'))).toEqual([1])
  expect(after('soup')).toBe(NOWHERE)
})

test('phrases that open with any word have a start of their own', () => {
  const { states, on, after } = stepper(['_ waiting to happen', 'so _'])
  expect(states.ends(on(states.behindAny(), ['waiting', 'to', 'happen']))).toEqual([0])
  expect(states.ends(after('so good'))).toEqual([1])
})

test('a phrase may open with what may be missing', () => {
  const { states, after } = stepper(['the? whole? roof'])
  for (const words of ['roof', 'the roof', 'whole roof', 'the whole roof'])
    expect(states.ends(after(words))).toEqual([0])
})

test('equal sets of places are one state', () => {
  const { after } = stepper(['a|b c'])
  expect(after('a')).toBe(after('b'))
})

test('what was forgotten is worked out again', () => {
  const { states, after } = stepper(['(_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _)? (a|b) _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ end'])
  let seed = 1
  for (let count = 0; count < 3_000; count++) {
    const bits = Array.from({ length: 40 }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return seed > 2 ** 31 ? 'a' : 'b'
    })
    states.tidy()
    after(`a ${bits.join(' ')}`)
  }
  states.tidy()
  expect(states.ends(after('a 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 end'))).toEqual([0])
})
