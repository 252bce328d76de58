import { describe, expect, test } from 'vitest'
import { filterChips, toggled } from '../../../../../renderer/features/inbox/list/filter-chips'
import { en } from '../../../../../renderer/messages/en'
import type { InboxFilter } from '../../../../../shared/inbox/inbox-filter'

const now = Date.parse('2026-11-02T12:00:00Z')
const filter: InboxFilter = {
  view: 'all',
  search: ' cold ',
  platforms: ['google'],
  ratings: ['1'],
  months: ['2026-10'],
  themes: ['delivery:negative'],
}

describe('the conditions of a filter', () => {
  test('each is a chip in the owner’s words', () => {
    expect(filterChips(en, filter, now).map(chip => chip.label)).toEqual([
      'cold',
      'Google',
      '1 star',
      'Delivery, complaint',
      'October',
    ])
  })
  test('a chip that is taken away leaves the others', () => {
    const chip = filterChips(en, filter, now).find(one => one.label === 'Google')
    expect(chip?.without).toEqual({
      view: 'all',
      search: ' cold ',
      ratings: ['1'],
      months: ['2026-10'],
      themes: ['delivery:negative'],
    })
  })
  test('a value goes in and out', () => {
    const once = toggled({ view: 'all' }, 'tiers', 1)
    expect(once).toEqual({ view: 'all', tiers: [1] })
    expect(toggled(once, 'tiers', 1)).toEqual({ view: 'all' })
  })
  test('the empty list names how many filters there are', () => {
    expect([1, 2, 3].map(en.inbox.empty.noneFits)).toEqual([
      'No review fits this filter.',
      'No review fits both filters.',
      'No review fits all three filters.',
    ])
  })
})
