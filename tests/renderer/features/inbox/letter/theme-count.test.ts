import { describe, expect, test } from 'vitest'
import { countThemes, lastMonths, themeSentence } from '../../../../../renderer/features/inbox/letter/theme-count'
import type { Entry } from '../../../../../shared/inbox/entry'

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

describe('how often a complaint came up', () => {
  const entries = [
    entry(1, ['delivery:negative']),
    entry(20, ['delivery:negative', 'staff:positive']),
    entry(35, ['delivery:negative']),
    entry(70, ['delivery:negative']),
    entry(3, ['delivery:positive']),
  ]
  test('praise and what is older than 60 days do not count', () => {
    expect(countThemes(entries, ['delivery'], now)).toEqual([{ theme: 'delivery', lately: 2, before: 1 }])
  })
  test('few is called few', () => {
    expect(themeSentence([{ theme: 'delivery', lately: 2, before: 1 }])).toEqual({
      strong: 'Two complaints about delivery in 30 days, this one among them.',
      rest: 'In the 30 days before: one. That is few, so it could be chance.',
    })
  })
  test('a complaint that stands alone makes no sentence', () => {
    expect(themeSentence([{ theme: 'delivery', lately: 1, before: 0 }])).toBeUndefined()
    expect(themeSentence([])).toBeUndefined()
  })
  test('the last 60 days touch these months', () => {
    expect(lastMonths(now).sort()).toEqual(['2026-09', '2026-10', '2026-11'])
  })
})
