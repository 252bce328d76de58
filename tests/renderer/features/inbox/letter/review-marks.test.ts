import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../../../renderer/components/marked-segments'
import { noteParagraphs, reviewMarks } from '../../../../../renderer/features/inbox/letter/review-marks'
import { en } from '../../../../../renderer/messages/en'
import type { Assessment } from '../../../../../shared/models/assessment'

const text = 'My son was ill on Friday. The soup was cold.\nThe cold soup again. My neighbor says so.'
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const assessment: Assessment = {
  language: 'en',
  urgency: { tier: 1, signals: [{ id: 'food-illness', tier: 1, ...at('was ill') }] },
  fairness: [
    { id: 'hearsay', certainty: 'clear', rule: 'P1', ...at('My neighbor says') },
    { id: 'mismatch', certainty: 'possible', rule: '', start: 0, end: 0 },
  ],
  themes: [
    { id: 'quality', polarity: 'negative', ...at('soup was cold') },
    { id: 'quality', polarity: 'negative', ...at('cold soup') },
  ],
  sensitive: [
    { id: 'family', ...at('My son') },
    { id: 'visit-date', ...at('on Friday') },
  ],
}

describe('the margin of a review', () => {
  const [first, second] = noteParagraphs(en, paragraphsOf(text), assessment, () => '3 in 30 days')

  test('each paragraph has its notes in the order of their words', () => {
    expect(first?.notes.map(note => [note.title, note.detail])).toEqual([
      ['Keep private', 'family, day and time'],
      ['Illness', 'why this comes today'],
      ['Quality', '3 in 30 days'],
    ])
  })
  test('an observation is noted once, where it is first met', () => {
    expect(second?.notes.map(note => note.title)).toEqual(['Second-hand'])
  })
  test('a signal without words is neither marked nor noted in the margin', () => {
    expect(reviewMarks(assessment)).toHaveLength(6)
    expect(
      [first, second].flatMap(paragraph => paragraph?.notes ?? []).some(note => note.id.includes('mismatch')),
    ).toBe(false)
  })
})
