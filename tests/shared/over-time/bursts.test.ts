import { describe, expect, test } from 'vitest'
import { findBursts } from '../../../shared/over-time/bursts'
import type { PastReview } from '../../../shared/over-time/past-review'
import { daysAfter, past } from './past'

/** One review a week for a year, on changing weekdays, all of them good. */
const aYear = (begin: string, count = 52): PastReview[] =>
  Array.from({ length: count }, (_, week) => past(`${begin} ${week}`, { day: daysAfter(begin, week * 7 + (week % 5)) }))

/** So many reviews on one day. */
const many = (day: string, count: number, change: Parameters<typeof past>[1] = {}): PastReview[] =>
  Array.from({ length: count }, (_, at) => past(`${day} many ${at}`, { day, ratingScore: 0, ...change }))

const before = aYear('2025-10-05')

describe('a burst', () => {
  test('is eleven within two days where one a week is usual', () => {
    const burst = findBursts([...before, ...many('2026-10-10', 6), ...many('2026-10-11', 5)])
    expect(burst).toHaveLength(1)
    expect(burst[0]).toMatchObject({
      platform: 'yelp',
      from: '2026-10-10',
      to: '2026-10-11',
      days: 2,
      low: 11,
      high: 0,
    })
    expect(burst[0]?.ids).toHaveLength(11)
    expect(burst[0]?.chance).toBeLessThan(1e-6)
  })

  test('says what is usual for its kind', () => {
    const [burst] = findBursts([...before, ...many('2026-10-10', 9, { ratingScore: 1 })])
    expect(burst?.kind).toBe('all')
    expect((burst?.usualPerDay ?? 0) * 7).toBeCloseTo(1, 0)
  })

  test('is seen in low ratings alone, between the usual good ones', () => {
    const good = [...aYear('2025-10-05', 53), ...aYear('2025-10-06', 53), ...aYear('2025-10-07', 53)]
    const [burst] = findBursts([...good, ...many('2026-10-10', 5), ...many('2026-10-10', 1, { ratingScore: 1 })])
    expect(burst).toMatchObject({ kind: 'low', low: 5, high: 0 })
    expect(burst?.ids).toHaveLength(5)
  })

  test('is seen in high ratings too', () => {
    const bad = aYear('2025-10-05').map(review => ({ ...review, ratingScore: 0 }))
    expect(findBursts([...bad, ...many('2026-10-10', 6, { ratingScore: 1 })])[0]).toMatchObject({
      kind: 'high',
      high: 6,
    })
  })

  test('names its hours where each has its hour', () => {
    const evening = [18, 18, 19, 19, 20, 20, 21].flatMap((hour, at) =>
      past(`e${at}`, { day: '2026-10-10', hour, ratingScore: 0 }),
    )
    expect(findBursts([...before, ...evening])[0]?.hours).toBe(3)
    expect(findBursts([...before, ...many('2026-10-10', 7)])[0]?.hours).toBeUndefined()
  })

  test('is looked for on each site by itself', () => {
    const other = aYear('2025-10-05').map(review => ({ ...review, id: `g ${review.id}`, platform: 'google' as const }))
    const found = findBursts([...before, ...other, ...many('2026-10-10', 8, { platform: 'google' })])
    expect(found.map(({ platform }) => platform)).toEqual(['google'])
  })

  test('that comes twice is found twice, the earlier first', () => {
    const found = findBursts([...aYear('2024-10-05', 104), ...many('2026-03-10', 9), ...many('2026-08-11', 9)])
    expect(found.map(({ from }) => from)).toEqual(['2026-03-10', '2026-08-11'])
  })
})

describe('no burst', () => {
  test('are four', () => expect(findBursts([...before, ...many('2026-10-10', 4)])).toEqual([]))

  test('is a good week', () => {
    const week = [0, 1, 2, 3, 4, 5].map(at => past(`w${at}`, { day: daysAfter('2026-10-05', at) }))
    expect(findBursts([...before, ...week])).toEqual([])
  })

  test('is anything after fewer than twenty reviews, or within the first weeks', () => {
    expect(findBursts([...aYear('2026-05-30', 19), ...many('2026-10-20', 12)])).toEqual([])
    const opening = Array.from({ length: 25 }, (_, at) => past(`o${at}`, { day: daysAfter('2026-09-20', at % 20) }))
    expect(findBursts([...opening, ...many('2026-10-12', 12)])).toEqual([])
  })

  test('are reviews whose source gives no day, such as "2 weeks ago"', () => {
    const undated = Array.from({ length: 30 }, (_, at) => past(`u${at}`, { ratingScore: 0 }))
    expect(findBursts([...before, ...undated])).toEqual([])
  })

  test('is a weekend rush that last year had too', () => {
    const lastYear = [...many('2025-07-05', 10, { ratingScore: 1 }), ...many('2025-07-06', 4, { ratingScore: 1 })]
    const thisYear = [...many('2026-07-04', 9, { ratingScore: 1 }), ...many('2026-07-05', 5, { ratingScore: 1 })]
    const quiet = aYear('2024-10-05', 104)
    expect(findBursts([...quiet, ...thisYear])).toHaveLength(1)
    expect(findBursts([...quiet, ...lastYear, ...thisYear]).map(({ from }) => from)).toEqual(['2025-07-05'])
  })

  test('is what a monthly letter to customers brings', () => {
    const letters = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(month => many(`2026-0${month}-15`, 9, { ratingScore: 1 }))
    const found = findBursts([...aYear('2024-10-05', 104), ...letters]).map(({ from }) => from)
    expect(found).toEqual(['2026-01-15', '2026-02-15', '2026-03-15'])
  })

  test('is a weekend where most reviews come at weekends', () => {
    // 2025-01-04 is a Saturday.
    const weekends = Array.from({ length: 90 }, (_, week) =>
      [0, 0, 0, 1, 1, 1].map((shift, at) => past(`s${week} ${at}`, { day: daysAfter('2025-01-04', week * 7 + shift) })),
    ).flat()
    expect(findBursts([...weekends, ...many('2026-10-10', 9, { ratingScore: 1 })])).toEqual([])
  })

  test('are answers to a survey, which come when it goes out', () => {
    const asked = before.map(review => ({ ...review, platform: 'survey' as const }))
    expect(findBursts([...asked, ...many('2026-10-10', 30, { platform: 'survey' })])).toEqual([])
  })
})
