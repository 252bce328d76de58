import { describe, expect, test } from 'vitest'
import { silenceOf, situationOf } from '../../../shared/reply-draft/situation'
import { dentist, observe, pizzaPlace, type Observed } from './observed'

const told = (observed: Observed, stars = 1, text = 'Cold and late but kind', profile = pizzaPlace) =>
  situationOf({ text, rating: { kind: 'stars', value: stars } }, observe(text, observed), profile)

describe('what kind of answer a review needs', () => {
  const bad = ['wait', 'negative', 'late'] as const
  const good = ['staff', 'positive', 'kind'] as const

  test('a complaint with few stars is a valid complaint, kind words or not', () => {
    expect(told({ themes: [bad] })).toBe('valid-complaint')
    expect(told({ themes: [bad, good] }, 2)).toBe('valid-complaint')
  })

  test('both kinds of words with middling stars are mixed', () => {
    expect(told({ themes: [bad, good] }, 3)).toBe('mixed')
    expect(told({ themes: [bad, good] }, 4)).toBe('mixed')
    expect(told({ themes: [good] }, 3)).toBe('mixed')
  })

  test('praise is praise, even beside one star where the words plainly disagree with it', () => {
    expect(told({ themes: [good] }, 5)).toBe('praise')
    expect(told({ themes: [good], unfair: ['mismatch'] }, 1)).toBe('praise')
  })

  test('full marks with a grain of salt are praise', () => {
    expect(told({ themes: [good, ['quality', 'positive', 'kind'], bad] }, 5)).toBe('praise')
    expect(told({ themes: [bad] }, 4)).toBe('mixed')
    expect(told({ themes: [bad], unfair: ['mismatch'] }, 5)).toBe('valid-complaint')
  })

  test('nothing recognised goes by the stars', () => {
    expect(told({}, 1)).toBe('valid-complaint')
    expect(told({}, 5)).toBe('praise')
  })

  test('no words, or signs alone, are a rating only', () => {
    expect(told({}, 5, '')).toBe('rating-only')
    expect(told({}, 5, '👍👍')).toBe('rating-only')
  })

  test('people hurt come before the complaint, and a rule or the weather too', () => {
    expect(told({ themes: [bad], urgent: [['injury', 1]] })).toBe('injury-or-illness')
    expect(told({ themes: [bad], urgent: [['discrimination', 1]] })).toBe('discrimination')
    expect(told({ themes: [bad], unfair: ['policy-dispute'] })).toBe('policy-dispute')
    expect(told({ themes: [bad], unfair: ['outside-control'] })).toBe('outside-control')
  })

  test('harm that was put right already is part of an ordinary story', () => {
    expect(told({ themes: [bad, good], urgent: [['food-illness', 2]] }, 4)).toBe('mixed')
  })

  test('a lawyer comes before the injury, another business before both people and rules', () => {
    expect(
      told({
        urgent: [
          ['injury', 1],
          ['legal', 1],
        ],
      }),
    ).toBe('legal')
    expect(told({ urgent: [['unsafe-work', 1]], unfair: ['wrong-business'] })).toBe('mistaken-identity')
  })

  test('a word to the Better Business Bureau alone is no legal matter', () => {
    expect(told({ themes: [bad], urgent: [['legal', 2]] })).toBe('valid-complaint')
  })

  test('a regulated trade answers everything in its own way', () => {
    expect(told({ urgent: [['injury', 1]] }, 1, 'It hurt', dentist)).toBe('regulated')
    expect(told({}, 5, '', dentist)).toBe('regulated')
  })

  test('threats, despair and a price for the review are met with silence, regulated or not', () => {
    expect(silenceOf(observe('x', { urgent: [['violence', 0]] }))).toBe('violence')
    expect(silenceOf(observe('x', { urgent: [['self-harm', 0]] }))).toBe('self-harm')
    expect(silenceOf(observe('x', { unfair: ['demand'] }))).toBe('extortion')
    expect(silenceOf(observe('x', { urgent: [['injury', 1]] }))).toBeUndefined()
    expect(told({ unfair: ['demand'] }, 1, 'Pay', dentist)).toBe('extortion')
  })
})
