import { describe, expect, test } from 'vitest'
import { excerptOf, sentenceAround } from '../../../shared/inbox/excerpt'
import { defaultGoalHours, makeEntry } from '../../../shared/inbox/entry'
import type { Assessment, UrgencyTier } from '../../../shared/models/assessment'
import type { Review } from '../../../shared/models/review'

const settings = { goalHours: defaultGoalHours, timeZone: 'America/Los_Angeles', seenAt: '2026-10-20T08:00:00.000Z' }

const review = (change: Partial<Review> = {}): Review => ({
  id: 'r1',
  keys: ['yelp|1'],
  platform: 'yelp',
  author: 'Pat',
  rating: { kind: 'stars', value: 2 },
  text: 'Came in at noon. We all got sick that night. Never again.',
  date: { value: '2026-10-11T19:52:00-07:00', precision: 'second', raw: '' },
  format: 'yelp-scrape',
  ...change,
})

const assessment = (text: string, words?: string, tier: UrgencyTier = 1): Assessment => ({
  language: 'en',
  urgency: {
    tier: words === undefined ? 3 : tier,
    signals:
      words === undefined
        ? []
        : [{ id: 'food-illness', tier, start: text.indexOf(words), end: text.indexOf(words) + words.length }],
  },
  fairness: [],
  themes: [],
  sensitive: [],
})

describe('what the list shows', () => {
  test('an urgent review shows the sentence that made it urgent, with its words marked', () => {
    const { text } = review()
    const { text: shown, mark } = excerptOf(text, assessment(text, 'all got sick'))
    expect(shown).toBe('We all got sick that night.')
    expect(shown.slice(mark?.start, mark?.end)).toBe('all got sick')
  })

  test('any other review shows its beginning', () => {
    const { text } = review()
    expect(excerptOf(text, assessment(text))).toEqual({ text })
  })

  test('the sentence of the most urgent signal is shown, not of the first', () => {
    const text = 'I will not be back. There was glass in my salad.'
    const two = { ...assessment(text, 'glass in my salad', 0) }
    const signals = [{ id: 'leaving' as const, tier: 2 as const, start: 2, end: 18 }, ...two.urgency.signals]
    expect(excerptOf(text, { ...two, urgency: { tier: 0, signals } }).text).toBe('There was glass in my salad.')
  })

  test('a sentence of a thousand words is cut around its mark', () => {
    const text = `${'so much happened and '.repeat(200)}then we got sick ${'and it went on '.repeat(200)}`
    const { text: shown, mark } = excerptOf(text, assessment(text, 'got sick'))
    expect(shown.length).toBeLessThan(200)
    expect(shown.slice(mark?.start, mark?.end)).toBe('got sick')
    expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true)
  })

  test('a mark of a megabyte stays within the excerpt', () => {
    const text = 'x'.repeat(1_000_000)
    const { text: shown, mark } = excerptOf(text, assessment(text, text))
    expect(shown.length).toBeLessThan(400)
    expect(mark?.end).toBeLessThanOrEqual(shown.length)
  })

  test('a decimal point ends no sentence', () => {
    const text = 'Paid 4.50 for it. Next.'
    expect(sentenceAround(text, { start: 10, end: 13 })).toEqual({ start: 0, end: 17 })
  })

  test('a title or an initial ends no sentence, a line does', () => {
    const text = 'Dinner for six\nDr. Ames told me “it is poisoning” on Monday. Bye.'
    const { text: shown } = excerptOf(text, assessment(text, 'poisoning'))
    expect(shown).toBe('Dr. Ames told me “it is poisoning” on Monday.')
  })

  test('a rating without words has nothing to show', () => {
    expect(makeEntry(review({ text: '' }), assessment(''), undefined, settings)).toMatchObject({
      hasText: false,
      excerpt: { text: '' },
    })
  })
})

describe('when an answer is due', () => {
  test('the goal of its tier is counted from the review', () => {
    const { text } = review()
    expect(makeEntry(review(), assessment(text, 'sick', 1), undefined, settings)).toMatchObject({
      at: '2026-10-12T02:52:00.000Z',
      dueAt: '2026-10-12T10:52:00.000Z',
      month: '2026-10',
    })
    expect(makeEntry(review(), assessment(text), undefined, settings).dueAt).toBe('2026-10-19T02:52:00.000Z')
  })

  test('a review without a date is counted from its import and has no month', () => {
    const { date: _date, ...undated } = review()
    const entry = makeEntry(undated, assessment(''), undefined, settings)
    expect(entry.at).toBe(settings.seenAt)
    expect(entry.month).toBeUndefined()
  })
})

test('a review that was half a year old when it came in is marked as earlier, a younger one is not', () => {
  const seen = (seenAt: string) => makeEntry(review(), assessment(''), undefined, { ...settings, seenAt }).isEarlier
  expect(seen('2027-05-01T00:00:00Z')).toBe(true)
  expect(seen('2027-03-01T00:00:00Z')).toBeUndefined()
})

describe('the state', () => {
  test('is new before anything was done, live where the site shows a reply', () => {
    expect(makeEntry(review(), assessment(''), undefined, settings).state).toBe('new')
    const answered = makeEntry(review({ ownerReply: { text: 'Thank you.' } }), assessment(''), undefined, settings)
    expect(answered).toMatchObject({ state: 'live', answered: true })
  })

  test('is the owner’s where the owner did something', () => {
    const held = { reviewId: 'r1', state: 'held', since: settings.seenAt, openSteps: 2 } as const
    expect(makeEntry(review(), assessment(''), held, settings)).toMatchObject({ state: 'held', heldSteps: 2 })
  })
})
