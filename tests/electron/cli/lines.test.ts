import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dateOfLine, profileLine, reviewLine } from '../../../electron/cli/lines'

const dates: readonly (readonly [string, string | undefined])[] = [
  ['2026', 'year'],
  ['2026-03', 'month'],
  ['2026-03-14', 'day'],
  ['2026-03-14T19:20', 'minute'],
  ['2026-03-14T19:20Z', 'minute'],
  ['2026-03-14T19:20:00Z', 'second'],
  ['2026-03-14T19:20:00.123-07:00', 'second'],
  ['14.03.2026', undefined],
  ['last week', undefined],
  ['', undefined],
]
test.each(dates)('the date "%s" is as exact as it is written', (value, precision) => {
  expect(dateOfLine(value)?.precision).toBe(precision)
  if (precision) expect(dateOfLine(value)?.value).toBe(value)
})

test('a review keeps what is known and has no empty fields', () => {
  const review = v.parse(reviewLine, {
    id: 'a',
    text: 'Fine.',
    date: '2026-03-14',
    ownerReply: { text: 'Thanks.' },
    url: null,
  })
  expect(review).toEqual({
    id: 'a',
    text: 'Fine.',
    author: '',
    platform: 'other',
    rating: { kind: 'none' },
    date: { value: '2026-03-14', precision: 'day', raw: '2026-03-14' },
    ownerReply: { text: 'Thanks.' },
    keys: [],
    format: 'json-lines',
  })
})

test('a profile needs a name and a trade', () => {
  const profile = {
    businessName: 'Blue Ladle',
    trade: 'caterer',
    signature: 'Sunita, owner',
    staff: ['Sunita'],
    phone: null,
  }
  expect(v.parse(profileLine, profile)).toEqual({
    businessName: 'Blue Ladle',
    trade: 'caterer',
    regulated: false,
    signature: 'Sunita, owner',
    staff: ['Sunita'],
  })
  expect(v.safeParse(profileLine, { trade: 'caterer' }).success).toBe(false)
})
