import { describe, expect, test } from 'vitest'
import { goneFrom, type Listing, type Sighting } from '../../../shared/importers/listings'

const day = 86_400_000
const at = (number: number) => number * day
const stars = (value: number, text = true) => 2 + (value <= 3 ? 1 : 0) + (text ? 0 : 4)
const seen = (id: string, date: number, traits = stars(id.endsWith('!') ? 1 : 5), who = ''): Sighting => [
  id,
  at(date),
  at(date),
  traits,
  who,
]
const ten = ['a!', 'b', 'c!', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id, index) => seen(id, 10 + index))
const listing = (asOf: number, sightings: readonly Sighting[], more: Partial<Listing> = {}): Listing => ({
  source: 'google|google-tracker|p',
  asOf: at(asOf),
  isTimed: true,
  isWhole: true,
  hasReplies: true,
  sightings,
  ...more,
})
const without = (...ids: string[]) => ten.filter(([id]) => !ids.includes(id))
const gone = (...listings: Listing[]) => Object.fromEntries(goneFrom(listings).since)
const since = (number: number) => new Date(at(number)).toISOString()

describe('a review is gone', () => {
  test('where a later whole list lacks it', () =>
    expect(gone(listing(30, ten), listing(60, without('d')))).toEqual({ d: since(60) }))
  test('since the first list that lacks it', () =>
    expect(gone(listing(30, ten), listing(60, without('d')), listing(90, without('d')))).toEqual({ d: since(60) }))
  test('whatever the order in which the files come', () =>
    expect(gone(listing(60, without('d')), listing(30, ten))).toEqual({ d: since(60) }))
  test('and no longer once a later list shows it again', () =>
    expect(gone(listing(30, ten), listing(60, without('d')), listing(90, ten))).toEqual({}))
})

describe('nothing is called gone', () => {
  const cases: readonly (readonly [what: string, ...listings: Listing[]])[] = [
    ['from one file alone', listing(30, ten)],
    ['by an older file', listing(30, ten), listing(20, without('d'))],
    ['by a file of the same moment', listing(30, ten), listing(30, without('d'))],
    ['older than the oldest of the file, which may stop there', listing(30, ten), listing(60, without('a!'))],
    [
      'newer than the newest of a file that does not tell its time',
      listing(30, ten),
      listing(40, [...without('j'), seen('z', 18)], { isTimed: false }),
    ],
    ['by a file that could not be read in full', listing(30, ten), listing(60, without('d'), { isWhole: false })],
    ['by a file that lacks many', listing(30, ten), listing(60, without('c!', 'd', 'e'))],
    ['by a file that shows too few again', listing(30, ten.slice(0, 5)), listing(60, without('c!').slice(0, 4))],
    ['poor by a file of good ratings alone', listing(30, ten), listing(60, [seen('0', 1), ...without('a!', 'c!')])],
    ['without words by a file of texts alone', listing(30, [...ten, seen('k', 15, stars(5, false))]), listing(60, ten)],
    ['without a day', listing(30, [...ten, ['k', -1, -1, 2, '']]), listing(60, ten)],
    [
      'where somebody of the same name is new: it may be the same review, written anew',
      listing(30, [...ten, seen('k', 15, stars(5), 'ana r')]),
      listing(60, [...ten, seen('l', 55, stars(5), 'ana r')]),
    ],
  ]
  test.each(cases.map(([what, ...listings]) => ({ what, listings })))('$what', ({ listings }) =>
    expect(gone(...listings)).toEqual({}),
  )

  test('but what the file lacks is counted', () => {
    const part = listing(60, without('c!', 'd', 'e'))
    expect(goneFrom([listing(30, ten), part]).doubtful.get(part)).toBe(3)
  })
})
