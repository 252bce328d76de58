import { describe, expect, test } from 'vitest'
import { burstWords, moodOf } from '../../../../../renderer/features/inbox/letter/over-time-words'
import { en } from '../../../../../renderer/messages/en'
import { es } from '../../../../../renderer/messages/es'
import type { Burst } from '../../../../../shared/over-time/bursts'

const burst: Burst = {
  platform: 'yelp',
  kind: 'all',
  ids: Array.from({ length: 11 }, (_, at) => `r${at}`),
  from: '2026-10-10',
  to: '2026-10-11',
  days: 2,
  low: 9,
  high: 1,
  usualPerDay: 1 / 7,
  chance: 1e-9,
}

describe('a burst in words', () => {
  test('says how many came and how many are usual', () => {
    expect(burstWords(en, burst)).toBe(
      '11 reviews came to Yelp within two days. Usual are about one in a week. Of these, nine rate low and one high.',
    )
    expect(burstWords(es, burst)).toBe(
      '11 reseñas llegaron a Yelp en dos días. Lo normal es que lleguen una por semana, más o menos. De estas, nueve con calificación baja y una con calificación alta.',
    )
  })

  test('counts low ratings among low ratings, per month where they are rare', () => {
    const low = { ...burst, kind: 'low', ids: burst.ids.slice(0, 5), low: 5, high: 0, days: 1 } as const
    expect(burstWords(en, { ...low, usualPerDay: 0.07 })).toBe(
      'Five reviews with low ratings came to Yelp on one day. Usual are about two in a month.',
    )
    expect(burstWords(en, { ...low, usualPerDay: 0.01, hours: 3 })).toBe(
      'Five reviews with low ratings came to Yelp within three hours. Usual is fewer than one in a month.',
    )
  })
})

test('the mood of a burst is that of half of it or more', () => {
  expect(moodOf(burst)).toBe('low')
  expect(moodOf({ ...burst, low: 1, high: 9 })).toBe('high')
  expect(moodOf({ ...burst, low: 3, high: 3 })).toBe('mixed')
})
