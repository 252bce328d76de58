import { describe, expect, test } from 'vitest'
import { applyCorrections } from '../../../shared/inbox/apply-corrections'
import type { Assessment } from '../../../shared/models/assessment'
import type { Correction } from '../../../shared/models/work'

const text = 'We all got  SICK, twice. My lips were swelling. We all got sick.'
const at = (words: string, from = 0) => ({
  start: text.indexOf(words, from),
  end: text.indexOf(words, from) + words.length,
})

const assessment: Assessment = {
  language: 'en',
  urgency: {
    tier: 0,
    signals: [
      { id: 'food-illness', tier: 1, ...at('all got  SICK') },
      { id: 'allergy', tier: 0, ...at('My lips were swelling') },
      { id: 'food-illness', tier: 1, ...at('all got sick', 30) },
    ],
  },
  fairness: [{ id: 'vague', certainty: 'weak', rule: '', start: 0, end: 0 }],
  themes: [{ id: 'quality', polarity: 'negative', ...at('SICK') }],
  sensitive: [{ id: 'health', ...at('lips') }],
}

const correction = (change: Partial<Correction>): Correction => ({
  id: 'c',
  reviewId: 'r',
  family: 'urgency',
  signalId: 'food-illness',
  words: 'all got sick',
  kind: 'dismissed',
  at: '2026-10-11T00:00:00.000Z',
  ...change,
})

describe('a dismissed signal', () => {
  test('is gone wherever its words stand, whatever their case and spaces', () => {
    const { urgency } = applyCorrections(assessment, text, [correction({})])
    expect(urgency.signals.map(({ id }) => id)).toEqual(['allergy'])
    expect(urgency.tier).toBe(0)
  })

  test('takes its tier with it', () => {
    const { urgency } = applyCorrections(assessment, text, [
      correction({ signalId: 'allergy', words: 'My lips were swelling' }),
    ])
    expect(urgency.tier).toBe(1)
    expect(
      applyCorrections(assessment, text, [
        correction({}),
        correction({ signalId: 'allergy', words: 'my lips were swelling' }),
      ]).urgency,
    ).toEqual({
      tier: 3,
      signals: [],
    })
  })

  test('without words is the one about the whole review', () => {
    expect(
      applyCorrections(assessment, text, [correction({ family: 'fairness', signalId: 'vague', words: '' })]).fairness,
    ).toEqual([])
  })

  test('of another family, of another id or in other words stays', () => {
    for (const other of [{ family: 'theme' as const }, { signalId: 'injury' }, { words: 'got sick' }]) {
      expect(applyCorrections(assessment, text, [correction(other)]).urgency.signals).toHaveLength(3)
    }
  })
})

describe('an added signal', () => {
  test('stands where its words stand, in the order of the text', () => {
    const added = correction({ family: 'sensitive', signalId: 'family', words: 'We all', kind: 'added' })
    expect(applyCorrections(assessment, text, [added]).sensitive.map(({ id }) => id)).toEqual(['family', 'health'])
  })

  test('whose words are gone from the review is gone, too', () => {
    const added = correction({ family: 'theme', signalId: 'staff', words: 'the rude waiter', kind: 'added' })
    expect(applyCorrections(assessment, text, [added]).themes).toHaveLength(1)
  })

  test('that nobody knows any more is passed over', () => {
    const added = correction({ family: 'theme', signalId: 'no-such-theme', words: 'SICK', kind: 'added' })
    expect(applyCorrections(assessment, text, [added]).themes).toHaveLength(1)
  })
})

test('without corrections the assessment is the same one', () => {
  expect(applyCorrections(assessment, text, [])).toBe(assessment)
})
