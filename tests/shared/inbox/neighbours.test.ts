import { expect, test } from 'vitest'
import type { Entry } from '../../../shared/inbox/entry'
import { neighboursOf } from '../../../shared/inbox/neighbours'

const entry = (id: string, day: number, change: Partial<Entry> = {}): Entry => ({
  id,
  state: 'new',
  tier: 3,
  platform: 'yelp',
  author: '',
  rating: { kind: 'none' },
  at: new Date(Date.UTC(2026, 9, day)).toISOString(),
  dueAt: '',
  excerpt: { text: '' },
  themes: [],
  fairness: [],
  language: 'en',
  hasText: true,
  answered: false,
  ...change,
})

test('the neighbours are the nearest by date on the same site that have words', () => {
  const one = entry('one', 10)
  const others = [
    entry('a', 1),
    entry('b', 8),
    entry('c', 9, { platform: 'google' }),
    entry('d', 11, { hasText: false }),
    entry('e', 12),
    entry('f', 20),
  ]
  const { newer, older } = neighboursOf([one, ...others], one)
  expect([newer?.id, older?.id]).toEqual(['e', 'b'])
  expect(neighboursOf([one], one)).toEqual({ newer: undefined, older: undefined })
})
