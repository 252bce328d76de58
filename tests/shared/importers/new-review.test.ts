import { expect, test } from 'vitest'
import { newReview } from '../../../shared/importers/new-review'
import type { IncomingReview } from '../../../shared/importers/source'

const date = { value: '2026-02-03', precision: 'day', raw: '2/3/26' } as const
const rating = { kind: 'stars', value: 2 } as const
/** Everything that a review can bring: a new field is demanded here, and then has to be taken over. */
const all: Required<IncomingReview> = {
  keys: ['~text:yelp:x', 'id:yelp:abc'],
  platform: 'yelp',
  author: 'Jo',
  rating,
  text: 'Cold soup.',
  date,
  editedAt: date,
  title: 'Soup',
  url: 'https://example.com/',
  translation: 'Kalte Suppe.',
  truncated: true,
  score: { value: 3, max: 10 },
  subRatings: { Food: '2' },
  ownerReply: { text: 'Sorry.' },
  business: 'Marlow',
  location: 'Alder Bay',
  trade: 'restaurant',
  format: 'yelp-scrape',
  file: 'a.csv',
  row: 4,
  revisions: [{ text: 'Warm soup.', rating }],
  seenAt: '2026-03-01T00:00:00.000Z',
  flags: ['id-corrupt'],
  place: 'marlow',
}

test('a new review is what came, with an id of its strongest key', () => {
  const { id, ...review } = newReview(all, 'i1')
  expect(review).toEqual({ ...all, importId: 'i1' })
  expect(id).toMatch(/^yelp-[0-9a-z]{12}$/)
  expect(newReview({ ...all, keys: ['id:yelp:abc', 'text:yelp:other'], text: 'Other.' }, 'i2').id).toBe(id)
})

test('what did not come is left out', () => {
  const few: IncomingReview = {
    keys: ['row:yelp:x:1'],
    platform: 'yelp',
    author: '',
    rating,
    text: '',
    format: 'podium',
  }
  expect(Object.keys(newReview(few, 'i1')).sort()).toEqual(
    ['author', 'format', 'id', 'importId', 'keys', 'platform', 'rating', 'text'].sort(),
  )
})
