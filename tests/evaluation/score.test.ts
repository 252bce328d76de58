import { describe, expect, test } from 'vitest'
import type { DraftCase, ReviewAnswer, ReviewCase } from './cases'
import { belowLevel, raised } from './levels'
import { scoreDrafts, scoreReplies } from './score-replies'
import { scoreLanguages, scoreMoods, scoreReviews } from './score-reviews'

const byId = <Answer extends { readonly id: string }>(...answers: readonly Answer[]): ReadonlyMap<string, Answer> =>
  new Map(answers.map(answer => [answer.id, answer]))
const none = { urgent: [], unfair: [], themes: [], sensitive: [] }
const silent = { urgency: { tier: 3, signals: [] }, fairness: [], themes: [], sensitive: [] }
const theme = (id: string, polarity: string) => ({ id, polarity, quote: '' })

describe('reviews', () => {
  const cases: readonly ReviewCase[] = [
    {
      id: 'a',
      text: 'Call Ann. Ann was late.',
      labels: {
        urgent: [{ id: 'injury', tier: 1, quote: '' }],
        unfair: [{ id: 'vague', certainty: 'weak', quote: '' }],
        themes: [theme('wait', 'negative'), theme('staff', 'positive'), theme('staff', 'negative')],
        sensitive: [{ id: 'name', quote: 'Ann' }],
      },
    },
    { id: 'b', text: 'Cheap.', labels: { ...none, themes: [theme('price', 'positive')] } },
    { id: 'c', text: 'No answer to this one.', labels: none },
  ]
  const answers = byId<ReviewAnswer>(
    {
      ...silent,
      id: 'a',
      urgency: { tier: 2, signals: [{ id: 'ignored' }] },
      fairness: [{ id: 'hate', certainty: 'weak' }],
      themes: [theme('wait', 'negative'), theme('staff', 'positive')],
      sensitive: [
        { id: 'name', start: 10, end: 13 },
        { id: 'amount', start: 14, end: 17 },
      ],
    },
    { ...silent, id: 'b', urgency: { tier: 1, signals: [] }, themes: [theme('price', 'negative')] },
  )
  const { figures, misses } = scoreReviews(cases, answers)

  test('weigh ids over all cases, and a weak label as none', () => {
    expect(figures).toMatchObject({
      'urgent precision': 0,
      'urgent recall': 0,
      'urgent F1': 0,
      'unfair F1': 0,
      'themes precision': 0.667,
      'themes recall': 0.5,
      'themes F1': 0.571,
    })
  })

  test('count an emergency that is missed, an alarm where there is none, and the tier', () => {
    expect(figures).toMatchObject({ 'emergencies found': 0, 'false alarms Per100': 50, 'tier right': 0.333 })
    expect(misses).toContain('a EMERGENCY MISSED tier 1')
  })

  test('ask for a polarity only where one is meant and the theme was found', () => {
    expect(figures['themes polarity right']).toBe(0.5)
  })

  test('find a quote at each of its places', () => {
    expect(figures).toMatchObject({ 'sensitive precision': 0.5, 'sensitive recall': 1 })
    expect(misses).toContain('a sensitive extra amount "was"')
  })
})

test('unhappy are texts with as many complaints as praise, or with something urgent', () => {
  const cases = ['a', 'b', 'c', 'd'].map(id => ({ id, text: '', unhappy: id !== 'd' }))
  const answers = byId<ReviewAnswer>(
    { ...silent, id: 'a', themes: [theme('wait', 'negative'), theme('staff', 'positive')] },
    { ...silent, id: 'b', urgency: { tier: 2, signals: [] } },
    { ...silent, id: 'd', themes: [theme('wait', 'negative')] },
  )
  expect(scoreMoods(cases, answers).figures).toEqual({
    'unhappy precision': 0.667,
    'unhappy recall': 0.667,
    'unhappy F1': 0.667,
  })
})

test('a language is right or wrong, unknown too', () => {
  const cases = ['en', 'unknown', 'fr'].map(language => ({ id: language, text: '', language }))
  const answers = byId<ReviewAnswer>(
    { ...silent, id: 'en', language: 'en' },
    { ...silent, id: 'unknown', language: 'unknown' },
  )
  expect(scoreLanguages(cases, answers)).toEqual({
    figures: { 'language right': 0.667 },
    misses: ['fr language none, expected fr'],
  })
})

test('replies: a leak that may be copied, and a clean reply that may not', () => {
  const cases = [
    { id: 'a', breaks: [{ rule: 'contact' }, { rule: 'blame' }] },
    { id: 'b', breaks: [] },
    { id: 'c', breaks: [] },
  ]
  const answers = byId(
    { id: 'a', findings: [{ rule: 'blame' }, { rule: 'length' }], copyAllowed: true },
    { id: 'b', findings: [{ rule: 'health' }], copyAllowed: false },
  )
  expect(scoreReplies(cases, answers)).toEqual({
    figures: {
      'leaks blocked': 0,
      'false blocks Per100': 50,
      'rules precision': 0.5,
      'rules recall': 0.5,
      'rules F1': 0.5,
    },
    misses: ['a rules missed contact', 'a LEAK ALLOWED', 'b rules extra health', 'b CLEAN REPLY BLOCKED'],
  })
})

describe('drafts', () => {
  const profile = { phone: '555-0100' }
  const good: DraftCase = {
    id: 'a',
    profile,
    must: { situation: 'praise', maxWords: 6, minWords: 3, signature: 'Sam', privateRoute: true },
    mustNot: { strings: ['Ann'] },
  }
  const words = 'one two three four five six'

  test('pass whole or not at all', () => {
    expect(
      scoreDrafts([good], byId({ id: 'a', situation: 'praise', public: 'Call 555-0100. Sam' })).figures[
        'drafts passed'
      ],
    ).toBe(1)
    expect(
      scoreDrafts(
        [good],
        byId({ id: 'a', situation: 'mixed', public: `Ann ${words} {name}`, findings: [{ severity: 'block' }] }),
      ).misses,
    ).toEqual([
      'a situation mixed, expected praise; 8 words; no signature; no private route; leaks "Ann"; unfilled slot; own check blocks it',
    ])
  })

  test('must be missing where none may be public, and there where one must', () => {
    const never: DraftCase = { id: 'n', profile, must: { publicDraft: false } }
    expect(scoreDrafts([never], byId({ id: 'n' })).figures['drafts passed']).toBe(1)
    expect(scoreDrafts([never], byId({ id: 'n', public: 'Hello.' })).misses).toEqual(['n should have no public draft'])
    expect(scoreDrafts([good], byId<{ id: string }>()).misses).toEqual(['a no public draft'])
  })

  test('that share more than 40 % of their trigrams are alike', () => {
    const cases = ['a', 'b', 'c'].map(id => ({ id, profile, must: {} }))
    const answers = byId(
      { id: 'a', public: words },
      { id: 'b', public: `${words} seven` },
      { id: 'c', public: 'quite other words stand here now' },
    )
    expect(scoreDrafts(cases, answers).figures).toMatchObject({ 'alike pairs Per100': 33.333, 'drafts distinct': 1 })
  })
})

describe('levels', () => {
  test('a figure under its level is told, one that is gone too; a burden counts the other way', () => {
    expect(belowLevel({ a: 0.5, 'b Per100': 3 }, { a: 0.6, 'b Per100': 2, c: 1 })).toEqual([
      'a: 0.5, its level is 0.6',
      'b Per100: 3, its level is 2',
      'c: not measured, its level is 1',
    ])
    expect(belowLevel({ a: 0.6, 'b Per100': 2 }, { a: 0.6, 'b Per100': 2 })).toEqual([])
    expect(belowLevel({ a: 0 }, undefined)).toEqual([])
  })

  test('only ever rise', () => {
    expect(raised({ a: 0.5, 'b Per100': 3 }, { a: 0.6, 'b Per100': 4 })).toEqual({ a: 0.6, 'b Per100': 3 })
    expect(raised({ a: 0.5 }, undefined)).toEqual({ a: 0.5 })
  })
})
