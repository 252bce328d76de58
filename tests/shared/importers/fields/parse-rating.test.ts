import { describe, expect, test } from 'vitest'
import { parseGrade, parseRating, parseRecommendation } from '../../../../shared/importers/fields/parse-rating'

const show = (raw: string, max?: number): string => {
  const { rating, score } = parseRating(raw, max)
  return score ? `${score.value}/${score.max}` : rating.kind === 'none' ? '-' : `${rating.value}`
}

describe('ratings', () => {
  test.each([
    ['5', '5'],
    ['4,5', '4.5'],
    ['3.0', '3'],
    [' 4 stars ', '4'],
    ['5 star rating', '5'],
    ['★★★★☆', '4'],
    ['★★★½', '3.5'],
    ['FIVE', '5'],
    ['four stars', '4'],
    ['4/5', '4'],
    ['5.0 out of 5', '5'],
    ['8/10', '8/10'],
    ['A-', 'A-'],
    ['Grade: B', 'B'],
    ['STAR_RATING_UNSPECIFIED', '-'],
    ['0', '-'],
    ['', '-'],
    ['nan', '-'],
    ['E', '-'],
    ['9.6', '-'],
    ['Rated 4 out of 5 stars', '4'],
  ])('%j is %s', (raw, value) => expect(show(raw)).toBe(value))
  test('out of ten is a score', () => expect(show('9,6', 10)).toBe('9.6/10'))
  test('a recommendation among the stars stays one', () => {
    expect(parseRating('recommends').rating).toEqual({ kind: 'recommend', value: true })
    expect(parseRating("doesn't recommend").rating).toEqual({ kind: 'recommend', value: false })
  })
  test('a five of ten is no five stars', () => expect(show('5', 10)).toBe('5/10'))
  test('bubbles of ten to fifty are stars', () => expect([show('50', 50), show('35', 50)]).toEqual(['5', '3.5']))
  test('more than the scale holds is nothing', () => expect(show('11', 10)).toBe('-'))
})

describe('recommendations', () => {
  test.each(['Jo recommends Harbor Soup.', 'positive', 'Yes', 'true', 'Yes, I recommend this pro'])('%s', text =>
    expect(parseRecommendation(text)).toBe(true),
  )
  test.each([
    "Jo doesn't recommend Harbor Soup.",
    'Jo doesn’t  recommend Harbor Soup.',
    'negative',
    'No',
    'Not recommended',
    'would not recommend',
  ])('%s', text => expect(parseRecommendation(text)).toBe(false))
  test.each(['none', '', 'Jo reviewed Harbor Soup — 5 star'])('%j says neither', text =>
    expect(parseRecommendation(text)).toBeUndefined(),
  )
})

describe('grades', () => {
  test.each([
    ['A', 'A'],
    ['b+', 'B+'],
    ['A (Excellent)', 'A'],
    ['C −', 'C-'],
  ])('%s', (raw, grade) => expect(parseGrade(raw)).toBe(grade))
  test.each(['N/A', 'E', 'AA', 'Average', ''])('%j is none', raw => expect(parseGrade(raw)).toBeUndefined())
})
