import { describe, expect, test } from 'vitest'
import { firstSteps } from '../../../shared/assessment/first-steps'
import type { Assessment, UrgencySignal, UrgencyTier } from '../../../shared/models/assessment'

const observed = (signals: readonly UrgencySignal[]): Assessment => ({
  language: 'en',
  urgency: { tier: Math.min(3, ...signals.map(({ tier }) => tier)) as UrgencyTier, signals },
  fairness: [],
  themes: [],
  sensitive: [],
})

describe('what to do first', () => {
  test('the gravest signal gives the steps, three at most', () => {
    const steps = firstSteps(
      observed([
        { id: 'leaving', tier: 2, start: 0, end: 1 },
        { id: 'food-illness', tier: 1, start: 2, end: 3 },
      ]),
    )
    expect(steps[0]?.id).toMatch(/^food-illness/)
    expect(steps.length).toBeLessThanOrEqual(3)
    expect(new Set(steps.map(step => step.title)).size).toBe(steps.length)
  })
  test('a review that can wait a day has none', () => {
    expect(firstSteps(observed([]))).toEqual([])
    expect(firstSteps(observed([{ id: 'leaving', tier: 2, start: 0, end: 1 }]))).toEqual([])
  })
})
