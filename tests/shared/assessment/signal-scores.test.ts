import { describe, expect, test } from 'vitest'
import { learnedSignals } from '../../../shared/assessment/signal-scores'
import { readDocument } from '../../../shared/text/document'

const heard = (text: string) => learnedSignals(readDocument(text))

describe('the learned table', () => {
  test('hears what is told without the usual words, and shows where', () => {
    const text = 'Nice lobby. I slipped on the wet tiles by the entrance and cracked my wrist. Coffee was fine.'
    const found = heard(text).get('urgent injury')
    expect(found?.chance).toBeGreaterThan(0.5)
    expect(text.slice(found?.start, found?.end)).toContain('wrist')
  })

  test('hears nothing urgent in ordinary praise and complaint', () => {
    for (const text of [
      'Great pizza, fast and friendly, we will be back.',
      'The fries came cold and the waiter forgot our drinks twice.',
      'Fair price for the haircut, though parking is a pain.',
    ])
      expect([...heard(text)].filter(([, { chance }]) => chance >= 0.5)).toEqual([])
  })

  test('gives every chance as a number between 0 and 1, and places inside the text', () => {
    const text = 'My lawyer has the photos. The wiring behind the panel was left bare and sparking.'
    const found = [...heard(text).values()]
    expect(found.length).toBeGreaterThan(0)
    for (const { chance, start, end } of found) {
      expect(chance).toBeGreaterThan(0)
      expect(chance).toBeLessThan(1)
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  test('has nothing to say of an empty text', () => {
    expect(heard('').size).toBe(0)
  })
})
