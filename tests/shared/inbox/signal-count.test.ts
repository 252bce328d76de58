import { expect, test } from 'vitest'
import type { Entry } from '../../../shared/inbox/entry'
import { countSignal } from '../../../shared/inbox/signal-count'

const entry = (id: string, change: Partial<Entry>): Entry => ({
  id,
  state: 'new',
  tier: 1,
  platform: 'yelp',
  author: '',
  rating: { kind: 'none' },
  at: '2026-10-11T00:00:00.000Z',
  dueAt: '',
  month: '2026-10',
  excerpt: { text: '' },
  themes: [],
  fairness: [],
  urgency: ['food-illness'],
  language: 'en',
  hasText: true,
  answered: false,
  ...change,
})

test('others that tell of the same in these months count, the review at hand does not', () => {
  const entries = [
    entry('a', {}),
    entry('b', {}),
    entry('c', { urgency: ['injury'] }),
    entry('d', { month: '2026-01' }),
    entry('e', { tier: 3, urgency: [] }),
  ]
  expect(countSignal(entries, 'food-illness', ['2026-10'], 'a')).toEqual({ others: 1, reviews: 4 })
})

test('a row that does not say what made it urgent leaves the count open', () => {
  const { urgency: _urgency, ...old } = entry('old', {})
  expect(countSignal([entry('a', {}), old], 'food-illness', ['2026-10'], 'a')).toBeUndefined()
  expect(countSignal([{ ...old, tier: 3 }], 'food-illness', ['2026-10'], 'a')).toEqual({ others: 0, reviews: 1 })
})
