import { describe, expect, test } from 'vitest'
import { findSamePerson } from '../../../shared/over-time/same-person'
import { past } from './past'

const ids = (found: ReturnType<typeof findSamePerson>) =>
  [...found].flatMap(([id, others]) => others.map(other => `${id} ${other.id}`)).sort()

const yelp = past('y', { author: 'Amara Garcia', day: '2026-05-04' })

describe('the same person may be', () => {
  test('a full name on two sites within a week', () => {
    const google = past('g', { author: 'Amara Garcia', platform: 'google', day: '2026-05-11' })
    expect(findSamePerson([yelp, google]).get('y')).toEqual([{ id: 'g', name: 'full', days: 7 }])
    expect(ids(findSamePerson([yelp, google]))).toEqual(['g y', 'y g'])
  })

  test('a name and its initial within three days', () => {
    const angi = past('a', { author: 'Amara G.', platform: 'angi', day: '2026-05-06' })
    expect(findSamePerson([yelp, angi]).get('a')).toEqual([{ id: 'y', name: 'initial', days: 2 }])
  })
})

describe('nothing is suggested for', () => {
  test.each([
    ['two of one name years apart', { author: 'Amara Garcia', platform: 'google', day: '2023-05-04' }],
    ['an initial more than three days apart', { author: 'Amara G.', platform: 'google', day: '2026-05-08' }],
    ['the same site', { author: 'Amara Garcia', platform: 'yelp', day: '2026-05-05' }],
    ['another last name', { author: 'Amara Gupta', platform: 'google', day: '2026-05-04' }],
    ['a first name alone', { author: 'Amara', platform: 'google', day: '2026-05-04' }],
    ['a source that gives no day', { author: 'Amara Garcia', platform: 'google' }],
  ] as const)('%s', (_, change) => expect(ids(findSamePerson([yelp, past('o', change)]))).toEqual([]))

  test('a name that many have', () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      past(`j${at}`, {
        author: 'John S.',
        platform: at % 2 ? 'google' : 'yelp',
        day: at < 2 ? '2026-05-04' : `202${at - 2}-01-01`,
      }),
    )
    expect(ids(findSamePerson(many))).toEqual([])
    expect(ids(findSamePerson(many.slice(0, 6)))).toEqual(['j0 j1', 'j1 j0'])
  })

  test('nobody', () => {
    const guests = [
      past('1', { author: 'Anonymous', day: '2026-05-04' }),
      past('2', { platform: 'google', day: '2026-05-04' }),
    ]
    expect(ids(findSamePerson(guests))).toEqual([])
  })
})
