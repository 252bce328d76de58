/** Every rule speaks every language: a rule that is added needs its words in all of them. */
import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en'
import { es } from '../../../renderer/messages/es'
import { fairnessWords } from '../../../renderer/messages/es/rules/fairness'
import { replyWords } from '../../../renderer/messages/es/rules/reply'
import { saidWords } from '../../../renderer/messages/es/rules/said'
import { stepWords } from '../../../renderer/messages/es/rules/steps'
import { urgencyWords } from '../../../renderer/messages/es/rules/urgency'
import { fairnessRules } from '../../../shared/assessment/fairness'
import { urgencyRules } from '../../../shared/assessment/urgency'
import { assess } from '../../../shared/assessment/assess'
import { sensitiveIds, themeIds, type Assessment } from '../../../shared/models/assessment'
import { situations } from '../../../shared/models/reply'
import { checkReply } from '../../../shared/reply-check/check-reply'
import { replyRules } from '../../../shared/reply-check/rules'
import { goalsFor } from '../../../shared/reply-draft/goals'
import { leftOutOf } from '../../../shared/reply-draft/left-out'
import { questionsFor } from '../../../shared/reply-draft/questions'

const sources = import.meta.glob<string>('/shared/reply-check/rules/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const shown = { platform: 'google', rating: { kind: 'none' }, author: 'Dana', text: 'Cold.' } as const
const googleReview = {
  profile: { businessName: 'Copper Hearth', trade: 'pizza', regulated: false, signature: 'Tess', staff: [] },
  review: shown,
  assessment: assess(shown),
} as const
const fact = { id: 'a', text: 'We remake any dish.', themes: ['quality'] } as const
const fix = { id: 'b', text: 'put a second driver on', theme: 'delivery', since: '2026-08-01' } as const

const steps = urgencyRules.flatMap(rule => rule.steps)
const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted()

test('there are rules and steps', () => {
  expect(replyRules.length + urgencyRules.length + fairnessRules.length).toBeGreaterThan(60)
  expect(steps.length).toBeGreaterThan(50)
})

describe('Spanish', () => {
  test('has words for every rule, and for no other', () => {
    expect(sorted(Object.keys(replyWords))).toEqual(sorted(replyRules.map(({ id }) => id)))
    expect(sorted(Object.keys(urgencyWords))).toEqual(sorted(urgencyRules.map(({ id }) => id)))
    expect(sorted(Object.keys(fairnessWords))).toEqual(sorted(fairnessRules.map(({ id }) => id)))
  })

  test('has words for every step, with the same parts', () => {
    expect(sorted(Object.keys(stepWords))).toEqual(sorted(steps.map(({ id }) => id)))
    const parts = (step: object) =>
      Object.keys(step)
        .filter(key => key !== 'id')
        .toSorted()
    for (const step of steps) expect(parts(stepWords[step.id] ?? {}), step.id).toEqual(parts(step))
  })

  test('has every reason that a rule gives for some of its words', () => {
    const own = new Set(replyRules.map(({ message }) => message))
    const written = Object.values(sources).join('\n')
    const given = [...written.matchAll(/message: '((?:[^'\\]|\\.){1,300})'/g)].map(([, message = '']) => message)
    expect(given.length).toBeGreaterThan(30)
    expect(given.filter(message => !own.has(message) && saidWords[message] === undefined)).toEqual([])
  })

  test('has what a limit says, with its figures', () => {
    const long = 'a'.repeat(4126)
    const [finding] = checkReply(long, googleReview).findings.filter(({ rule }) => rule === 'platform-limit')
    expect(finding && es.rules.finding(finding)).toBe('El sitio acepta 4,096 bytes. Esta tiene 4,126.')
  })

  test('has every sentence that stands beside a draft', () => {
    const profile = { ...googleReview.profile, facts: [fact], fixes: [fix] }
    const reasons = situations.flatMap(situation => goalsFor(situation, profile).map(({ reason }) => reason))
    const sensitive = sensitiveIds.map(id => ({ id, start: 0, end: 1 }))
    const leftOut = leftOutOf({ sensitive } as unknown as Assessment)
    const questions = situations.flatMap(situation =>
      themeIds.flatMap(theme => {
        const subject = { faults: [{ facet: { theme } }] } as unknown as Parameters<typeof questionsFor>[0]['subject']
        return questionsFor({ profile: googleReview.profile, situation, goal: 'fact', subject, factsUsed: [] })
      }),
    )
    expect([reasons.length, leftOut.length, questions.length].every(count => count > 10)).toBe(true)
    const missing = [...reasons, ...leftOut, ...questions].filter(text => saidWords[text] === undefined)
    expect([...new Set(missing)]).toEqual([])
  })

  test('leaves no sentence without its stop, and none in English', () => {
    const bodies = [urgencyWords, fairnessWords, replyWords, stepWords].flatMap(words =>
      Object.values(words).flatMap((one: Readonly<Record<string, string>>) =>
        Object.entries(one).flatMap(([key, text]) => (key === 'title' ? [] : [text])),
      ),
    )
    const texts = [...bodies, ...Object.values(saidWords)]
    expect(texts.length).toBeGreaterThan(250)
    expect(bodies.filter(text => !/[.?…]”?$/.test(text))).toEqual([])
    expect(texts.filter(text => /\b(?:the|and|with|your?|they|review)\b/i.test(text))).toEqual([])
    expect(texts.filter(text => /[!¡"']/.test(text))).toEqual([])
  })
})

test('English is what the rule says itself', () => {
  for (const rule of urgencyRules) expect(en.rules.urgency(rule).title).toBe(rule.title)
  expect(en.rules.stepTitle('unheard-of', 'Call today')).toBe('Call today')
})

test('a step that is not known keeps its own words', () => {
  expect(es.rules.stepTitle('unheard-of', 'Call today')).toBe('Call today')
  expect(es.rules.stepTitle('allergy-call', 'Call today')).toBe('Llama hoy')
  expect(es.rules.finding({ rule: 'unheard-of', message: 'Odd.' })).toBe('Odd.')
})
