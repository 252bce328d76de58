import { describe, expect, test } from 'vitest'
import { spokenDate, spokenMonth } from '../../../renderer/components/date-words'
import { en } from '../../../renderer/messages/en'
import type { ReviewDate } from '../../../shared/models/review'

const oregon = 'America/Los_Angeles'
const now = Date.parse('2026-10-13T18:00:00Z')
const date = (value: string, precision: ReviewDate['precision'], relative?: true): ReviewDate => ({
  value,
  precision,
  raw: value,
  ...(relative && { relative }),
})

describe('a date is as exact as its source', () => {
  test.each<[ReviewDate | undefined, string]>([
    [date('2026-10-12T02:52:00Z', 'second'), 'Sunday, October 11, 7:52 pm'],
    [date('2026-10-11T19:52', 'minute'), 'Sunday, October 11, 7:52 pm'],
    [date('2026-10-13T16:04:00Z', 'second'), 'Today, 9:04 am'],
    [date('2026-10-13T04:30:00Z', 'second'), 'Yesterday, 9:30 pm'],
    [date('2026-10-11T19', 'hour'), 'Sunday, October 11, around 7 pm'],
    [date('2026-03-05', 'day'), 'Thursday, March 5'],
    [date('2025-03-05', 'day'), 'Wednesday, March 5, 2025'],
    [date('2026-03', 'month'), 'March 2026'],
    [date('2026-03-14', 'month'), 'March 2026'],
    [date('2024', 'year'), '2024'],
    [date('2026-09-29', 'day', true), 'About September 2026'],
    [date('', 'unknown'), 'Date unknown'],
    [undefined, 'Date unknown'],
  ])('%o', (given, words) => {
    expect(spokenDate(en, given, oregon, now)).toBe(words)
  })

  test('a month of this year needs no year', () => {
    expect(spokenMonth(en, '2026-03', now)).toBe('March')
    expect(spokenMonth(en, '2025-12', now)).toBe('December 2025')
  })
})
