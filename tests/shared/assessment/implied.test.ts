import { describe, expect, test } from 'vitest'
import { assess } from '../../../shared/assessment/assess'

const themes = (text: string, stars: number): string[] =>
  assess({ platform: 'google', rating: { kind: 'stars', value: stars }, author: 'Ann B.', text }).themes.map(
    ({ id, polarity }) => `${id}:${polarity}`,
  )

describe('what a review means without saying it', () => {
  test('an unhappy customer who only names a thing complains of it', () => {
    expect(themes('The new faucet goes its own way each morning.', 1)).toEqual(['quality:negative'])
  })

  test('a happy customer who tells what somebody did praises them', () => {
    expect(themes('She went back to her van for a second pair of pliers.', 5)).toEqual(['staff:positive'])
  })

  test('a handful of words about nothing has no theme', () => {
    for (const text of ['Never again.', 'One star.']) expect(themes(text, 1)).toEqual([])
    for (const text of ['Five stars!', 'A new owner took over in spring.']) expect(themes(text, 5)).toEqual([])
  })

  test('a thing that waits or is billed is no topic of its own', () => {
    expect(themes('Forty minutes for two coffees.', 1)).toEqual(['wait:negative'])
    expect(themes('In and out in ten minutes.', 5)).toEqual(['wait:positive'])
  })

  test('with one star, an event is no praise', () => {
    expect(themes('Checked in at four. No room until nine.', 1)).not.toContain('staff:positive')
  })

  test('of two complaints in a row both count', () => {
    expect(themes('Never came, never called.', 1)).toEqual(['wait:negative', 'communication:negative'])
  })

  test('what was broken before they came is no fault of theirs', () => {
    expect(themes('My washer stopped working, so we called them on Monday.', 3)).toEqual([])
  })
})
