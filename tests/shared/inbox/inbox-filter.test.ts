import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../shared/inbox/entry'
import {
  filterEntries,
  groupEntries,
  inboxViews,
  isInView,
  ratingBucket,
  searchWords,
  orderOf,
  type InboxViewId,
} from '../../../shared/inbox/inbox-filter'
import { states } from '../../../shared/models/reply'

const inOrder = (entries: readonly Entry[], view: InboxViewId) => entries.toSorted(orderOf(view))

const entry = (change: Partial<Entry> = {}): Entry => ({
  id: 'a',
  state: 'new',
  tier: 3,
  platform: 'yelp',
  author: 'Pat',
  rating: { kind: 'stars', value: 2 },
  at: '2026-10-01T00:00:00.000Z',
  dueAt: '2026-10-08T00:00:00.000Z',
  month: '2026-10',
  excerpt: { text: 'The pizza was cold.' },
  themes: ['quality:negative'],
  fairness: [],
  language: 'en',
  hasText: true,
  answered: false,
  pattern: { id: 'a', complaints: [], answered: false, goalHours: 168 },
  ...change,
})

const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).join('')

describe('the standing views', () => {
  test('every state is in exactly one of to answer, waiting and done', () => {
    for (const state of states) {
      const views = (['to-answer', 'waiting', 'done'] as const).filter(view => isInView(entry({ state }), view))
      expect(views, state).toHaveLength(1)
    }
    expect(inboxViews).toHaveLength(6)
  })

  test('what is answered on the site needs no answer', () => {
    expect(isInView(entry({ answered: true }), 'to-answer')).toBe(false)
    expect(isInView(entry({ answered: true }), 'done')).toBe(true)
  })

  test('what was long past when it came in is not due, and has a view of its own', () => {
    const old = entry({ isEarlier: true, tier: 0 })
    expect(inboxViews.filter(view => isInView(old, view))).toEqual(['earlier', 'all'])
  })

  test('an earlier review that the owner takes up is work like any other', () => {
    expect(isInView(entry({ isEarlier: true, state: 'approved' }), 'to-answer')).toBe(true)
  })

  test('urgent is what is due within the hour or today', () => {
    expect([0, 1, 2, 3].filter(tier => isInView(entry({ tier: tier as 0 }), 'urgent'))).toEqual([0, 1])
  })
})

test('an author is found by the whole name, in any case', () => {
  const all = [entry({ id: 'a', author: 'Dana P.' }), entry({ id: 'b', author: 'Dana' })]
  expect(ids(filterEntries(all, { view: 'all', author: 'dana p.' }))).toBe('a')
})

describe('filters', () => {
  const all = [
    entry({ id: 'a' }),
    entry({ id: 'b', platform: 'google', rating: { kind: 'recommend', value: false }, themes: ['staff:positive'] }),
    entry({ id: 'c', state: 'held', tier: 0, fairness: ['hearsay'], month: '2026-09', language: 'es' }),
    entry({ id: 'd', state: 'skipped' }),
  ]

  test('each narrows, and all must hold', () => {
    expect(ids(filterEntries(all, { view: 'to-answer' }))).toBe('abc')
    expect(ids(filterEntries(all, { view: 'all', platforms: ['google'] }))).toBe('b')
    expect(ids(filterEntries(all, { view: 'all', states: ['held', 'skipped'] }))).toBe('cd')
    expect(ids(filterEntries(all, { view: 'all', tiers: [0] }))).toBe('c')
    expect(ids(filterEntries(all, { view: 'all', themes: ['staff'] }))).toBe('b')
    expect(ids(filterEntries(all, { view: 'all', themes: ['staff:negative'] }))).toBe('')
    expect(ids(filterEntries(all, { view: 'all', fairness: ['hearsay'] }))).toBe('c')
    expect(ids(filterEntries(all, { view: 'all', months: ['2026-09'], languages: ['es'] }))).toBe('c')
    expect(ids(filterEntries(all, { view: 'all', ratings: ['no', '2'] }))).toBe('abcd')
    expect(ids(filterEntries(all, { view: 'to-answer', platforms: ['google'], tiers: [0] }))).toBe('')
  })

  test('an empty list of values narrows nothing', () => {
    expect(ids(filterEntries(all, { view: 'all', platforms: [], search: ' ' }))).toBe('abcd')
  })

  test('a search finds all of its words, a phrase in quotation marks as it stands', () => {
    expect(searchWords('Cold  "the pizza"')).toEqual(['cold', 'the pizza'])
    expect(ids(filterEntries(all, { view: 'all', search: 'COLD pat' }))).toBe('abcd')
    expect(ids(filterEntries(all, { view: 'all', search: '"pizza cold"' }))).toBe('')
    expect(ids(filterEntries(all, { view: 'all', search: 'x' }, ({ id }) => (id === 'b' ? 'x' : '')))).toBe('b')
  })
})

test('ratings keep their own kinds', () => {
  expect(ratingBucket({ kind: 'stars', value: 4.5 })).toBe('4')
  expect(ratingBucket({ kind: 'grade', value: 'b+' })).toBe('B')
  expect(ratingBucket({ kind: 'grade', value: 'E' })).toBe('none')
  expect(ratingBucket({ kind: 'recommend', value: true })).toBe('yes')
  expect(ratingBucket({ kind: 'none' })).toBe('none')
})

test('what is to be answered comes by urgency, then by what has waited longest, in groups', () => {
  const sorted = inOrder(
    [
      entry({ id: 'a', tier: 3, dueAt: '2026-10-02T00:00:00.000Z' }),
      entry({ id: 'b', tier: 1 }),
      entry({ id: 'c', tier: 3, dueAt: '2026-10-01T00:00:00.000Z' }),
    ],
    'to-answer',
  )
  expect(ids(sorted)).toBe('bca')
  expect(groupEntries(sorted)).toEqual([
    { tier: 1, from: 0, count: 1 },
    { tier: 3, from: 1, count: 2 },
  ])
})

test('what is done comes newest first', () => {
  const sorted = inOrder([entry({ id: 'a' }), entry({ id: 'b', at: '2026-11-01T00:00:00.000Z' })], 'done')
  expect(ids(sorted)).toBe('ba')
})
