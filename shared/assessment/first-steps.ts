import { urgencyRules } from './urgency'
import type { Assessment } from '../models/assessment'
import type { Step } from '../models/reply'

const most = 3

/** What to do before any writing about a review that cannot wait: the steps of its gravest signal, filled up with those of the next ones. */
export function firstSteps(assessment: Assessment): readonly Step[] {
  if (assessment.urgency.tier > 1) return []
  const signals = [...assessment.urgency.signals].sort((a, b) => a.tier - b.tier)
  const steps = new Map<string, Step>()
  for (const id of new Set(signals.map(signal => signal.id))) {
    for (const step of urgencyRules.find(rule => rule.id === id)?.steps ?? []) {
      if (steps.size < most && ![...steps.values()].some(known => known.title === step.title)) steps.set(step.id, step)
    }
  }
  return [...steps.values()]
}
