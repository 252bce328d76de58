import { expect, test } from 'vitest'
import type { Entry } from '../../../shared/inbox/entry'
import { planWeek } from '../../../shared/inbox/week-plan'

const now = Date.parse('2026-11-02T12:00:00Z')
const entry = (id: string, change: Partial<Entry> = {}): Entry => ({
  id,
  state: 'drafted',
  tier: 3,
  platform: 'yelp',
  author: '',
  rating: { kind: 'stars', value: 1 },
  ratingScore: 0,
  at: '2026-10-11T00:00:00.000Z',
  dueAt: '2026-10-18T00:00:00.000Z',
  excerpt: { text: '' },
  themes: ['quality:negative'],
  fairness: [],
  language: 'en',
  hasText: true,
  answered: false,
  ...change,
})
const praise = (id: string) => entry(id, { ratingScore: 1, themes: ['staff:positive'] })
const plan = (entries: readonly Entry[], minutes?: number, passed?: ReadonlySet<string>) =>
  planWeek(entries, now, minutes, passed).map(({ id }) => id)

test('people come first, then who is leaving, then complaints, and some praise has its place', () => {
  const entries = [
    praise('p1'),
    praise('p2'),
    praise('p3'),
    entry('c1'),
    entry('c2'),
    entry('c3'),
    entry('l', { tier: 2 }),
    entry('u', { tier: 1 }),
  ]
  expect(plan(entries)).toEqual(['u', 'l', 'c1', 'p1', 'p2', 'p3'])
  expect(planWeek(entries, now).reduce((sum, one) => sum + one.minutes, 0)).toBeLessThanOrEqual(20)
})

test('what is old, without words, settled or passed over is not in the plan', () => {
  const entries = [
    entry('old', { at: '2026-05-01T00:00:00.000Z' }),
    entry('stars', { hasText: false }),
    entry('done', { state: 'approved' }),
    entry('passed'),
    entry('c'),
  ]
  expect(plan(entries, 20, new Set(['passed']))).toEqual(['c'])
})

test('somebody in danger is in the plan however long ago it was written', () => {
  expect(plan([entry('u', { tier: 0, at: '2026-01-01T00:00:00.000Z', hasText: false })])).toEqual(['u'])
})

test('nothing to answer makes an empty plan', () => {
  expect(plan([])).toEqual([])
})
