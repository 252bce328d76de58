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
    expect(mergeReview(known, incoming)).toEqual({ outcome: 'unchanged', review: known, changes: [] }))
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
    expect(mergeReview(answered, old)).toEqual({ outcome: 'unchanged', review: answered, changes: [] })
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
    expect(mergeReview(review, incoming)).toEqual({ outcome: 'unchanged', review, changes: [] })
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

describe('what is new is named', () => {
  const later: IncomingReview = { ...incoming, text: 'All is well again now, they called.', date: date('2026-07-15') }
  test.each([
    ['edited', known, later],
    ['completed', { ...known, text: 'Cold pizza on a Saturday, and', truncated: true as const }, incoming],
    ['answered', known, { ...incoming, ownerReply: { text: 'I am sorry.' } }],
  ])('%s', (change, before, given) => expect(mergeReview(before, given).changes).toEqual([change]))
  test('an edit and an answer at once are both told', () =>
    expect(mergeReview(known, { ...later, ownerReply: { text: 'I am sorry.' } }).changes).toEqual([
      'edited',
      'answered',
    ]))
})

describe('three states of one review', () => {
  const at = (day: string, text: string): IncomingReview => ({
    ...incoming,
    text,
    date: date('2026-06-28'),
    seenAt: `2026-${day}T09:00:00.000Z`,
    ownerReply: { text: `Answer to ${text}` },
  })
  const states = [at('07-01', 'First words.'), at('08-01', 'Second words.'), at('09-01', 'Third words.')]
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  test.each(orders)('come to the same in the order %i %i %i, told by when the site was read', (...order) => {
    let review: Review | undefined
    for (const index of order) {
      const state = states[index]
      if (state) review = review ? mergeReview(review, state).review : { ...state, id: 'yelp-1' }
    }
    expect(review).toMatchObject({ text: 'Third words.', ownerReply: { text: 'Answer to Third words.' } })
    expect(review?.revisions?.map(({ text }) => text)).toEqual(['First words.', 'Second words.'])
  })
})

describe('former states that a source tells itself', () => {
  const told: IncomingReview = {
    ...incoming,
    revisions: [{ text: 'Lukewarm.', rating: { kind: 'stars', value: 3 }, date: date('2026-05-01') }],
  }
  test('become revisions of the known review', () => {
    const { outcome, review } = mergeReview(known, told)
    expect(outcome).toBe('unchanged')
    expect(review.revisions?.map(({ text }) => text)).toEqual(['Lukewarm.'])
  })
  test('and are met once only', () => {
    const { review } = mergeReview(known, told)
    expect(mergeReview(review, told).review).toBe(review)
  })
})
