import { expect, test } from 'vitest'
import type { Entry } from '../../../shared/inbox/entry'
import { countThemes } from '../../../shared/inbox/theme-count'

const now = Date.parse('2026-11-02T12:00:00Z')
const entry = (daysAgo: number, themes: Entry['themes']): Entry => ({
  id: String(daysAgo),
  state: 'new',
  tier: 3,
  platform: 'yelp',
  author: '',
  rating: { kind: 'none' },
  at: new Date(now - daysAgo * 86_400_000).toISOString(),
  dueAt: '',
  excerpt: { text: '' },
  themes,
  fairness: [],
  language: 'en',
  hasText: true,
  answered: false,
  pattern: { id: 'r', complaints: [], answered: false, goalHours: 168 },
})

const entries = [
  entry(1, ['delivery:negative']),
  entry(20, ['delivery:negative', 'staff:positive']),
  entry(35, ['delivery:negative']),
  entry(70, ['delivery:negative']),
  entry(3, ['delivery:positive']),
  entry(-2, ['delivery:negative']),
]

test('praise, what is older than 60 days and what lies in the future do not count', () => {
  expect(countThemes(entries, ['delivery', 'staff'], now)).toEqual([
    { theme: 'delivery', lately: 2, before: 1 },
    { theme: 'staff', lately: 0, before: 0 },
  ])
})
