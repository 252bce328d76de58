import { describe, expect, test } from 'vitest'
import { assess } from '../../../shared/assessment/assess'
import type { Rating } from '../../../shared/models/review'

const read = (text: string, stars?: number) => {
  const rating: Rating = stars === undefined ? { kind: 'none' } : { kind: 'stars', value: stars }
  return assess({ platform: 'google', rating, author: 'Ann B.', text }).themes
}
const themes = (text: string, stars?: number): string[] =>
  read(text, stars).map(({ id, polarity }) => `${id}:${polarity}`)

describe('what was learned of words', () => {
  test('a thing that no rule names is known by the company its word keeps', () => {
    expect(themes('The tamales were scrumptious.', 5)).toEqual(['quality:positive'])
    expect(themes('The usher was a sourpuss and a bully.', 1)).toContain('staff:negative')
  })

  test('praise counts in the lowest of ratings, complaint in the highest', () => {
    expect(themes('Left us standing outside for two hours. The noodles were good.', 1)).toContain('quality:positive')
    expect(themes('Kind people and a great cut. The music was too loud.', 5)).toContain('atmosphere:negative')
  })

  test('a handful of words about nothing has no theme where there is a rating', () => {
    for (const text of ['Never again.', 'One star.']) expect(themes(text, 1)).toEqual([])
    for (const text of ['Five stars!', 'A new owner took over in spring.']) expect(themes(text, 5)).toEqual([])
  })

  test('without a rating an opinion is told of the likeliest theme', () => {
    expect(themes('I regret every minute of it, what a disaster.').every(one => one.endsWith('negative'))).toBe(true)
    expect(themes('I regret every minute of it, what a disaster.')).not.toEqual([])
  })

  test('what was broken before they came is no fault of theirs', () => {
    expect(themes('My washer stopped working, so we called them on Monday.', 3)).toEqual([])
  })

  test('of two complaints in a row both count', () => {
    expect(themes('Never came, never called.', 1)).toEqual(['wait:negative', 'communication:negative'])
  })

  test('the words shown are of the text, and whole', () => {
    const text = 'Their lobby is hushed and lovely. The porter was so kind!'
    const found = read(text, 5)
    expect(found).not.toEqual([])
    for (const { start, end } of found) {
      expect(end).toBeGreaterThan(start)
      expect(text.slice(start, end)).toMatch(/^\w.*\w$/)
      expect(text.slice(0, start)).not.toMatch(/\w$/)
    }
  })
})
