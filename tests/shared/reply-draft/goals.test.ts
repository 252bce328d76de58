import { expect, test } from 'vitest'
import { goalsFor } from '../../../shared/reply-draft/goals'
import { situations } from '../../../shared/models/reply'
import { dentist, pizzaPlace } from './observed'

test('every situation has a goal, with a reason in a sentence', () => {
  for (const situation of situations) {
    const goals = goalsFor(situation, pizzaPlace)
    expect(goals.length).toBeGreaterThan(0)
    for (const { reason } of goals) expect(reason).toMatch(/^[A-Z].*\.$/)
  }
})

test('a fix or a fact can be shown only where there is one', () => {
  const goals = (profile = pizzaPlace) => goalsFor('valid-complaint', profile).map(({ goal }) => goal)
  expect(goals()).not.toContain('fix')
  expect(goals({ ...pizzaPlace, fixes: [{ id: 'f', text: 'x', theme: 'wait', since: '2026-01' }] })).toContain('fix')
})

test('where a lawyer is named the least is said', () => {
  expect(goalsFor('legal', pizzaPlace)[0]?.goal).toBe('legal')
})

test('correcting a fact is nothing for a regulated trade', () => {
  expect(goalsFor('regulated', dentist).map(({ goal }) => goal)).not.toContain('fact')
})
