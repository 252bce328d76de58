import { describe, expect, test } from 'vitest'
import {
  currentStep,
  isCall,
  planSteps,
  settledSteps,
  waitsForSteps,
} from '../../../../../renderer/features/inbox/reply/step-plan'
import type { StepMark } from '../../../../../shared/models/work'

const steps = [
  { id: 'call', title: 'Call Marcus', detail: '' },
  { id: 'keep', title: 'Keep the food', detail: '' },
]
const mark = (stepId: string, status: StepMark['status']): StepMark => ({
  reviewId: 'r',
  stepId,
  title: '',
  status,
  at: '',
})

describe('the first steps', () => {
  test('hold the reply until the first one is done or waived', () => {
    const plan = (status: StepMark['status']) => planSteps(steps, [mark('call', status)])
    expect(waitsForSteps('held', 1, plan('open'))).toBe(true)
    expect(waitsForSteps('held', 1, plan('done'))).toBe(false)
    expect(waitsForSteps('held', 1, plan('waived'))).toBe(false)
  })
  test('hold an urgent review that was never opened, but not an ordinary one', () => {
    expect(waitsForSteps('new', 1, planSteps(steps, []))).toBe(true)
    expect(waitsForSteps('new', 2, planSteps(steps, []))).toBe(false)
    expect(waitsForSteps('drafted', 1, planSteps(steps, []))).toBe(false)
    expect(waitsForSteps('held', 1, [])).toBe(false)
  })
  test('are counted, and the first open one is the one to do', () => {
    const plan = planSteps(steps, [mark('call', 'done')])
    expect(settledSteps(plan)).toBe(1)
    expect(currentStep(plan)?.id).toBe('keep')
  })
  test('a call is known by what to say or by its title', () => {
    expect(steps.map(isCall)).toEqual([true, false])
  })
})
