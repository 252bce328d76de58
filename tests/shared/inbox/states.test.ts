import { expect, test } from 'vitest'
import { canMove } from '../../../shared/inbox/states'
import { states } from '../../../shared/models/reply'

test('a review goes from new to live step by step', () => {
  const way = ['new', 'drafted', 'approved', 'copied', 'live'] as const
  for (const [index, state] of way.entries()) {
    const next = way[index + 1]
    if (next) expect(canMove(state, next), `${state} → ${next}`).toBe(true)
  }
})

test('a held reply is neither approved nor copied before its steps are settled', () => {
  expect(canMove('held', 'approved')).toBe(false)
  expect(canMove('held', 'copied')).toBe(false)
  expect(canMove('held', 'drafted')).toBe(true)
})

test('every state can be left, kept, and become live', () => {
  expect(states.length).toBeGreaterThan(0)
  for (const state of states) {
    expect(canMove(state, state), state).toBe(true)
    expect(canMove(state, 'live'), state).toBe(true)
    expect(states.filter(other => other !== state && canMove(state, other)).length, state).toBeGreaterThan(0)
  }
})

test('nothing that was copied or set aside is new without the owner’s drafts being asked', () => {
  expect(canMove('copied', 'new')).toBe(false)
  expect(canMove('approved', 'new')).toBe(false)
  expect(canMove('skipped', 'new')).toBe(true)
})
