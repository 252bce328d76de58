import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldsOf, reviewPack, unpackReview } from '../../../shared/importers/packed-review'
import { platforms, type Review } from '../../../shared/models/review'

const some = fc.string({ unit: fc.constantFrom('a', 'É', '🍕', '{', '"', '\n', '\u0000', '\u0001', ' '), maxLength: 6 })
const date = fc.record(
  {
    value: some,
    precision: fc.constantFrom('day' as const, 'second' as const),
    raw: some,
    relative: fc.constant(true as const),
  },
  { requiredKeys: ['value', 'precision', 'raw'] },
)
const rating = fc.oneof(
  fc.record({ kind: fc.constant('stars' as const), value: fc.constantFrom(1, 4.5, 5) }),
  fc.record({ kind: fc.constant('grade' as const), value: fc.constantFrom('A-', 'F') }),
  fc.record({ kind: fc.constant('recommend' as const), value: fc.boolean() }),
  fc.constant({ kind: 'none' as const }),
)
/** Any review, also with what no source would write: nothing may change while it is put aside. */
const review: fc.Arbitrary<Review> = fc.record(
  {
    id: some,
    keys: fc.array(some, { maxLength: 4 }),
    platform: fc.constantFrom(...platforms),
    author: some,
    rating,
    text: some,
    format: some,
    date,
    editedAt: date,
    title: some,
    url: some,
    translation: some,
    truncated: fc.constant(true as const),
    score: fc.record({ value: fc.integer(), max: fc.integer() }),
    subRatings: fc.dictionary(fc.constantFrom('Food', 'Price'), some),
    ownerReply: fc.record({ text: some, date }, { requiredKeys: ['text'] }),
    business: some,
    location: some,
    place: some,
    trade: some,
    importId: some,
    file: some,
    row: fc.nat(),
    revisions: fc.array(fc.record({ text: some, rating }), { maxLength: 2 }),
    seenAt: some,
    goneSince: some,
    flags: fc.array(some, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'keys', 'platform', 'author', 'rating', 'text', 'format'] },
)

test('every review of a pack comes back as it was, and the pack begins anew', () => {
  const pack = reviewPack()
  fc.assert(
    fc.property(fc.array(review, { maxLength: 5 }), reviews => {
      reviews.forEach(each => pack.add(each))
      const fields = fieldsOf(pack.close())
      expect(reviews.map((_, number) => unpackReview(fields, number))).toEqual(reviews)
    }),
  )
})

test('there is no review after the last', () => {
  const pack = reviewPack()
  const given: Review = {
    ...{ id: 'yelp-1', keys: ['id:yelp:1'], platform: 'yelp', author: '', text: 'Hot soup.', format: 'yelp-scrape' },
    rating: { kind: 'none' },
  }
  pack.add(given)
  const fields = fieldsOf(pack.close())
  expect(unpackReview(fields, 0)).toEqual(given)
  expect(unpackReview(fields, 1)).toBeUndefined()
})
