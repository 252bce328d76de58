import type { UrgencyTier } from '../../../../shared/models/assessment'
import type { State, Step } from '../../../../shared/models/reply'
import type { StepMark } from '../../../../shared/models/work'

/** A first step with what became of it. */
export type PlannedStep = Step & { readonly status: StepMark['status']; readonly note: string }

/** The steps of a draft with the owner's marks on them; steps nobody touched are open. */
export function planSteps(steps: readonly Step[], marks: readonly StepMark[]): PlannedStep[] {
  return steps.map(step => {
    const mark = marks.find(one => one.stepId === step.id)
    return { ...step, status: mark?.status ?? 'open', note: mark?.note ?? '' }
  })
}

/** The step to do now: the first one that is open. */
export const currentStep = (steps: readonly PlannedStep[]): PlannedStep | undefined =>
  steps.find(step => step.status === 'open')

/** Whether the reply waits: it does until the first step is done or waived. */
export const isHeldBySteps = (steps: readonly PlannedStep[]): boolean => steps[0]?.status === 'open'

/** How many steps are settled. */
export const settledSteps = (steps: readonly PlannedStep[]): number =>
  steps.filter(step => step.status !== 'open').length

/** Whether a step is a call: then the main button says so. */
export const isCall = (step: Step): boolean => step.say !== undefined || /^(?:call|phone|ring)\b/i.test(step.title)

/** Whether somebody must act before anybody writes: the first step is open, and the review is held or was never opened. */
export const waitsForSteps = (state: State, tier: UrgencyTier, steps: readonly PlannedStep[]): boolean =>
  isHeldBySteps(steps) && (state === 'held' || (state === 'new' && tier <= 1))
