import { describe, expect, test } from 'vitest'
import { timeLeftLine, timeLeft } from '../../../renderer/components/due-words'
import { en } from '../../../renderer/messages/en'

const now = Date.parse('2026-11-02T12:00:00Z')
const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString()

describe('how long is left', () => {
  test.each([
    [0.5, '30 min left'],
    [5, '5 h left'],
    [20.2, '21 h left'],
    [48, '48 h left'],
    [50, '2 d left'],
    [24 * 6, '6 d left'],
    [-0.2, '12 min over'],
    [-5.5, '5 h over'],
    [-72, '3 d over'],
    [-24 * 100, '3 mo over'],
    [-24 * 800, '2 y over'],
  ])('%d hours are "%s"', (hours, words) => {
    expect(timeLeft(en, at(hours), now)).toBe(words)
  })

  test('a date that is none says nothing', () => {
    expect(timeLeft(en, '', now)).toBe('')
  })

  test('the head of a review names the goal, or the level where it is urgent', () => {
    expect(timeLeftLine(en, at(21), now, 2, 48)).toBe('21 h left of 48 h')
    expect(timeLeftLine(en, at(80), now, 3, 168)).toBe('3 d left of 7 d')
    expect(timeLeftLine(en, at(5), now, 1, 8)).toBe('Today · 5 h left')
    expect(timeLeftLine(en, at(-50), now, 3, 168)).toBe('2 d over')
  })
})
