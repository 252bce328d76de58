import { expect, test } from 'vitest'
import { signalNetwork } from '../../../shared/assessment/signal-network'
import { urgencyIds } from '../../../shared/models/assessment'
import { readDocument } from '../../../shared/text/document'
import { learnedChances } from '../../../shared/text/learned-chances'

const heard = (text: string) => learnedChances(readDocument(text), signalNetwork)

test('every urgent signal has a column, and the last column is for any signal at all', () => {
  for (const id of urgencyIds) expect(signalNetwork.labels).toContain(`urgent ${id}`)
  expect(signalNetwork.labels.at(-1)).toBe('any')
})

test('it hears what is told without the usual words, and shows where', () => {
  const text = 'Nice lobby. I slipped on the wet tiles by the entrance and cracked my wrist. Coffee was fine.'
  const found = heard(text).get('urgent injury')
  expect(found?.chance).toBeGreaterThan(0.5)
  expect(text.slice(found?.place().start, found?.place().end)).toContain('wrist')
})

test.each([
  'Great pizza, fast and friendly, we will be back.',
  'The fries came cold and the waiter forgot our drinks twice.',
  'Fair price for the haircut, though parking is a pain.',
])('it hears nothing urgent in %j', text => {
  expect([...heard(text).values()].filter(({ chance }) => chance >= 0.5)).toEqual([])
})
