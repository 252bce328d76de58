import { describe, expect, test } from 'vitest'
import { fileTraits } from '../../../shared/importers/file-traits'
import type { IncomingReview } from '../../../shared/importers/source'
import { sentenceOf } from '../../../shared/importers/told'

const review: IncomingReview = {
  keys: ['id:google:r'],
  platform: 'google',
  author: 'Ana',
  rating: { kind: 'stars', value: 5 },
  text: 'Warm inside, kind people.',
  format: 'google-tracker',
}
const words = (count: number, more: (index: number) => Partial<IncomingReview> = () => ({})) => {
  const traits = fileTraits()
  for (let index = 0; index < count; index++) traits.add({ ...review, ...more(index) })
  return traits
    .told()
    .map(told => sentenceOf(told))
    .join(' ')
}
const relative = { value: '2026-05', precision: 'month', raw: '5 months ago', relative: true } as const

describe('a file is told to be', () => {
  test('a selection, where more than thirty ratings are all 4 and 5 stars', () =>
    expect(words(31)).toContain('All 31 ratings are 4 or 5 stars'))
  test('a selection of recommendations alone', () =>
    expect(words(31, () => ({ rating: { kind: 'recommend', value: true } }))).toContain('may be a selection'))
  test('of rough dates', () => expect(words(12, () => ({ date: relative }))).toContain('so they are rough'))
  test('of dates that the collector made up', () =>
    expect(words(12, () => ({ date: relative, flags: ['date-from-scrape'] }))).toContain('made up the time'))
  test('cut where the site says more', () =>
    expect(words(12, index => (index < 3 ? { truncated: true } : {}))).toContain('3 texts are cut off'))
  test('cut by the program that wrote it', () =>
    expect(words(12, index => ({ text: 'x'.repeat(index < 4 ? 255 : 90) }))).toContain('exactly 255 letters'))
})

describe('nothing is said', () => {
  test('of few ratings', () => expect(words(30)).toBe(''))
  test('where one of them is poor', () =>
    expect(words(40, index => (index === 7 ? { rating: { kind: 'stars', value: 3 } } : {}))).toBe(''))
  test('of longer texts than a usual cut', () =>
    expect(words(12, index => ({ text: 'x'.repeat(index < 4 ? 255 : 600) }))).toBe(''))
  const real = { value: '2026-05-03', precision: 'day', raw: '2026-05-03' } as const
  test('of a rough date here and there', () =>
    expect(words(12, index => (index < 4 ? { date: relative } : { date: real }))).toBe(''))
})
