import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../shared/dates/parse-date'
import { authorKey, haveTwoIds, isSameReview, reviewKeys, saneId } from '../../../shared/importers/identity'

const text = 'The pizza was cold when it came and the knots were cold too, all twelve of them.'
const facts = {
  platform: 'yelp',
  author: 'Amara G.',
  rating: { kind: 'stars', value: 2 },
  text,
  date: parseDate('2026-06-28'),
} as const

describe('ids', () => {
  test.each(['#NAME?', '#REF!', '1.13E+10', '1,23E+15', 'null', '', '  ', 'N/A'])('%j is no id', id =>
    expect(saneId(id)).toBeUndefined(),
  )
  test.each(['-dLWxapY9ECEckpS-6pRkk', '118900450000', 'T-1040'])('%s is an id', id => expect(saneId(id)).toBe(id))
})

describe('keys', () => {
  test('go from the strongest to the weakest', () => {
    const kinds = reviewKeys({ ...facts, externalId: 'r1', authorId: 'u1', places: ['p1', 'p2'] }).map(
      key => key.split(':')[0],
    )
    expect(kinds).toEqual(['id', 'user', 'user', 'text', '~text', '~start'])
  })
  test('are the same for other spacing, quotes and case', () =>
    expect(reviewKeys({ ...facts, text: text.toUpperCase().replaceAll(' ', '\n') })).toEqual(reviewKeys(facts)))
  test('differ between sites', () =>
    expect(reviewKeys({ ...facts, platform: 'google' })).not.toEqual(reviewKeys(facts)))
  test('stars alone have none of the text', () => expect(reviewKeys({ ...facts, text: '' })).toEqual([]))
  test('stars alone are known by person and second', () =>
    expect(reviewKeys({ ...facts, text: '', date: parseDate('2026-06-28T10:11:12Z') })).toEqual([
      'time:yelp:amara g:2026-06-28T10:11:12Z:2',
    ]))
  test('stars of nobody are never merged', () =>
    expect(reviewKeys({ ...facts, author: '', text: '', date: parseDate('2026-06-28T10:11:12Z') })).toEqual([]))
  test('members and guests are nobody', () =>
    expect(['Member', 'Anonymous', 'Guest 7'].map(authorKey)).toEqual(['', '', '']))
  test('a full name and its initial are one person', () =>
    expect(authorKey('Amara Garcia')).toBe(authorKey('Amara G.')))
})

describe('two ids of a site', () => {
  test.each([
    [true, 'two of Yelp', 'id:yelp:k-AEiUjX9PifG5sTTwGUkP', 'id:yelp:Zq7UPDjHqL2n9sLw0TtB1e'],
    [false, 'one and the same', 'id:yelp:k-AEiUjX9PifG5sTTwGUkP', 'id:yelp:k-AEiUjX9PifG5sTTwGUkP'],
    [false, 'two kinds of id', 'id:google:ChZDSUhNMG9nS0VJQ0FnSUQ', 'id:google:AbFvOqn4'],
    [false, 'numbers of a table of your own', 'id:yelp:3f9k:17', 'id:yelp:3f9k:18'],
    [false, 'none beside one', 'text:yelp:2026-03:ines p:x', 'id:yelp:Zq7UPDjHqL2n9sLw0TtB1e'],
    [true, 'two numbers', 'id:facebook:1234567890123456', 'id:facebook:1234567990123456'],
    [
      false,
      'a number and what a spreadsheet left of it',
      'id:facebook:12345678901234567',
      'id:facebook:12345678901234500',
    ],
  ])('%s: %s', (told, _, a, b) => expect(haveTwoIds([a], [b])).toBe(told))
})

describe('two reviews that share words are one', () => {
  const known = {
    platform: 'facebook',
    author: 'Jo Quill',
    text,
    date: { value: '2026-06-28', precision: 'day', raw: '2026-06-28' },
  } as const
  test('when a name is missing', () => expect(isSameReview(known, { ...known, author: '' })).toBe(true))
  test('when the date is only counted back', () => {
    const date = parseDate('2 weeks ago', { reference: { ms: Date.parse('2026-07-12T00:00:00Z') } })
    expect(date && isSameReview(known, { ...known, date })).toBe(true)
  })
  test('when day and month were swapped', () => {
    const [a, b] = [parseDate('2026-04-03'), parseDate('2026-03-04')]
    expect(a && b && isSameReview({ ...known, date: a }, { ...known, date: b })).toBe(true)
  })
  test('when one is cut', () =>
    expect(isSameReview(known, { ...known, text: text.slice(0, 40), truncated: true })).toBe(true))
  test('but not from two people', () => expect(isSameReview(known, { ...known, author: 'Ned Vail' })).toBe(false))
  test('nor from two sites', () => expect(isSameReview(known, { ...known, platform: 'google' })).toBe(false))
  test('nor a year apart', () => {
    const date = parseDate('2025-06-28')
    expect(date && isSameReview(known, { ...known, date })).toBe(false)
  })
  test('nor when only the beginning is alike and neither is cut', () =>
    expect(isSameReview(known, { ...known, text: `${text} And late.` })).toBe(false))
})
