/** Every rule speaks every language: a rule that is added needs its words in all of them. */
import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en'
import { es } from '../../../renderer/messages/es'
import { fairnessWords } from '../../../renderer/messages/es/rules/fairness'
import { replyReasons, replyWords } from '../../../renderer/messages/es/rules/reply'
import { stepWords } from '../../../renderer/messages/es/rules/steps'
import { urgencyWords } from '../../../renderer/messages/es/rules/urgency'
import { fairnessRules } from '../../../shared/assessment/fairness'
import { urgencyRules } from '../../../shared/assessment/urgency'
import { replyRules } from '../../../shared/reply-check/rules'

const sources = import.meta.glob<string>('/shared/reply-check/rules/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
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

  test('has every reason that a rule gives for some of its words, and no other', () => {
    const written = Object.values(sources).join('\n')
    expect(Object.keys(replyReasons).filter(reason => !written.includes(`'${reason}'`))).toEqual([])
    const own = new Set(replyRules.map(({ message }) => message))
    const given = [...written.matchAll(/message: '((?:[^'\\]|\\.){1,300})'/g)].map(([, message = '']) => message)
    expect(given.length).toBeGreaterThan(30)
    expect(given.filter(message => !own.has(message) && replyReasons[message] === undefined)).toEqual([])
  })

  test('leaves no sentence without its stop, and none in English', () => {
    const texts = [urgencyWords, fairnessWords, replyWords, stepWords].flatMap(words =>
      Object.values(words).flatMap(one => Object.entries(one).filter(([key]) => key !== 'title')),
    )
    expect(texts.length).toBeGreaterThan(250)
    expect(texts.filter(([, text]) => !/[.?…][”]?$/.test(text))).toEqual([])
    expect(texts.filter(([, text]) => /\b(?:the|and|with|your?|they|review)\b/i.test(text))).toEqual([])
    expect(texts.filter(([, text]) => /[!¡"']/.test(text))).toEqual([])
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
