import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../../shared/inbox/entry'
import { filterEntries, groupEntries, orderOf, type InboxFilter } from '../../../shared/inbox/inbox-filter'
import { keepList } from '../../../shared/inbox/kept-list'

const entry = (id: string, tier: Entry['tier'], state: Entry['state'], day: number): Entry => ({
  id,
  state,
  tier,
  platform: 'yelp',
  author: '',
  rating: { kind: 'none' },
  at: new Date(Date.UTC(2026, 9, day)).toISOString(),
  dueAt: new Date(Date.UTC(2026, 10, day)).toISOString(),
  excerpt: { text: '' },
  themes: [],
  fairness: [],
  language: 'en',
  hasText: true,
  answered: false,
})

const entries = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  tier: fc.constantFrom(0, 1, 3),
  state: fc.constantFrom('new', 'skipped', 'copied'),
  day: fc.integer({ min: 1, max: 4 }),
  isGone: fc.boolean(),
} as const)

test('a list that takes in changes one by one is the same as one that is made anew', () => {
  const views = ['to-answer', 'urgent', 'done', 'all'] as const
  fc.assert(
    fc.property(fc.constantFrom(...views), fc.array(entries, { minLength: 1, maxLength: 30 }), (view, changes) => {
      const filter: InboxFilter = { view }
      const stored = new Map<string, Entry>()
      const list = keepList(filter, [])
      for (const { id, tier, state, day, isGone } of changes) {
        const before = stored.get(id)
        const after = isGone ? undefined : entry(id, tier, state, day)
        if (after) stored.set(id, after)
        else stored.delete(id)
        list.change(before, after)
      }
      const anew = filterEntries(stored.values(), filter).sort(orderOf(view))
      expect(list.shown().ids).toEqual(anew.map(({ id }) => id))
      if (view === 'to-answer' || view === 'urgent') expect(list.shown().groups).toEqual(groupEntries(anew))
    }),
  )
})

test('a change that moves nothing leaves the list the same object', () => {
  const before = entry('a', 3, 'new', 1)
  const list = keepList({ view: 'to-answer' }, [before, entry('b', 3, 'new', 2)])
  const shown = list.shown()
  list.change(before, { ...before, state: 'drafted' })
  expect(list.shown()).toBe(shown)
})

test('rows that come in order need no sorting', () => {
  const rows = [entry('b', 0, 'new', 2), entry('a', 3, 'new', 1), entry('c', 3, 'skipped', 1)]
  const filter: InboxFilter = { view: 'to-answer' }
  expect(keepList(filter, rows, undefined, true).shown()).toEqual(keepList(filter, [...rows].reverse()).shown())
  expect(
    keepList(filter, rows, undefined, true)
      .entries()
      .map(({ id }) => id),
  ).toEqual(['b', 'a'])
})
