import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../shared/dates/parse-date'
import { mergeReview } from '../../../shared/importers/merge-review'
import type { IncomingReview } from '../../../shared/importers/source'
import type { Review } from '../../../shared/models/review'

const date = (raw: string) => parseDate(raw) ?? { value: '', precision: 'unknown' as const, raw }
const incoming: IncomingReview = {
  keys: ['id:yelp:r1'],
  platform: 'yelp',
  author: 'Amara G.',
  rating: { kind: 'stars', value: 2 },
  text: 'Cold pizza on a Saturday, and nobody answered the phone.',
  date: date('2026-06-28'),
  format: 'yelp-scrape',
}
const known: Review = { ...incoming, id: 'yelp-1', importId: 'i1' }

describe('unchanged', () => {
  test('the same again is the very same object', () =>
    expect(mergeReview(known, incoming)).toEqual({ outcome: 'unchanged', review: known }))
  test('nothing to add leaves the object as it is', () => expect(mergeReview(known, incoming).review).toBe(known))
  test('keys are united', () =>
    expect(mergeReview(known, { ...incoming, keys: ['user:yelp:p:u'] })).toMatchObject({
      outcome: 'unchanged',
      review: { keys: ['id:yelp:r1', 'user:yelp:p:u'] },
    }))
  test('an excerpt of what is known', () => {
    const cut: IncomingReview = { ...incoming, text: 'Cold pizza on a Saturday, and', truncated: true }
    expect(mergeReview(known, cut)).toMatchObject({ outcome: 'unchanged', review: { text: incoming.text } })
  })
  test('an older state is kept as a revision and replaces nothing', () => {
    const older: IncomingReview = {
      ...incoming,
      text: 'Cold pizza. Will try again some day.',
      date: date('2026-05-01'),
    }
    const { outcome, review } = mergeReview(known, older)
    expect({ outcome, text: review.text, revisions: review.revisions?.map(each => each.text) }).toEqual({
      outcome: 'unchanged',
      text: incoming.text,
      revisions: [older.text],
    })
    expect(mergeReview(review, older).review).toBe(review)
  })
  test('a more exact date is taken over', () =>
    expect(mergeReview({ ...known, date: date('Jun 2026') }, incoming)).toMatchObject({
      outcome: 'unchanged',
      review: { date: { value: '2026-06-28' } },
    }))
  test('a file without ratings takes none away', () =>
    expect(mergeReview(known, { ...incoming, rating: { kind: 'none' } }).review).toBe(known))
  test('a file without replies takes none away', () => {
    const answered: Review = { ...known, ownerReply: { text: 'Sorry.' } }
    expect(mergeReview(answered, incoming).review).toBe(answered)
  })
  test('an older reply does not replace a newer', () => {
    const answered: Review = { ...known, ownerReply: { text: 'Second answer.', date: date('2026-08-01') } }
    const old: IncomingReview = { ...incoming, ownerReply: { text: 'First answer.', date: date('2026-07-01') } }
    expect(mergeReview(answered, old)).toEqual({ outcome: 'unchanged', review: answered })
  })
})

describe('updated', () => {
  const edited: IncomingReview = {
    ...incoming,
    text: 'They called and put it right. Four stars now.',
    rating: { kind: 'stars', value: 4 },
    date: date('2026-07-15'),
  }
  test('a newer state wins and the former is kept', () => {
    const { outcome, review } = mergeReview(known, edited, 'i2')
    expect(outcome).toBe('updated')
    expect(review).toMatchObject({
      id: 'yelp-1',
      text: edited.text,
      rating: { value: 4 },
      revisions: [{ text: incoming.text, rating: { value: 2 }, importId: 'i1' }],
    })
  })
  test('after it the former state is known', () => {
    const { review } = mergeReview(known, edited, 'i2')
    expect(mergeReview(review, incoming)).toEqual({ outcome: 'unchanged', review })
  })
  test('an excerpt is completed without a revision', () => {
    const cut: Review = { ...known, text: 'Cold pizza on a Saturday, and', truncated: true }
    const { outcome, review } = mergeReview(cut, incoming)
    expect({ outcome, text: review.text, truncated: review.truncated, revisions: review.revisions }).toEqual({
      outcome: 'updated',
      text: incoming.text,
      truncated: undefined,
      revisions: undefined,
    })
  })
  test('an answer of the owner is added', () =>
    expect(mergeReview(known, { ...incoming, ownerReply: { text: 'Please call me.' } })).toMatchObject({
      outcome: 'updated',
      review: { ownerReply: { text: 'Please call me.' } },
    }))
  test('Google tells an edit by its own date', () => {
    const { review } = mergeReview(known, { ...edited, date: date('2026-06-28'), editedAt: date('2026-07-15') })
    expect(review).toMatchObject({
      date: { value: '2026-06-28' },
      editedAt: { value: '2026-07-15' },
      text: edited.text,
    })
  })
})
