import { urgencyRules } from '../../shared/assessment/urgency'
import type { Entry } from '../../shared/inbox/entry'
import type { OwnerPromise, SiteReport, StepMark, Work } from '../../shared/models/work'
import { entriesOf } from './entries'
import { openPromises } from './promises'
import { allReports } from './reports'
import { openSteps } from './steps'
import { database } from './database'
import { callBacks } from './work'

/** Something of the owner's with the review that it belongs to. */
export type WithEntry<T> = { readonly item: T; readonly entry: Entry }

/** Everything that waits for the owner beside the inbox, and how complaints ended. */
export type FollowUps = {
  /** Open first steps, one item per review: all of its open steps. */
  readonly steps: readonly WithEntry<readonly StepMark[]>[]
  readonly promises: readonly WithEntry<OwnerPromise>[]
  readonly callBacks: readonly WithEntry<Work>[]
  readonly reports: readonly WithEntry<SiteReport>[]
  readonly outcomes: Readonly<Record<string, number>>
}

/** Reads all follow-ups; what belongs to a review that is gone is left out. */
export async function followUps(): Promise<FollowUps> {
  const [steps, promises, calls, reports, ended] = await Promise.all([
    openSteps(),
    openPromises(),
    callBacks(),
    allReports(),
    database.work.filter(work => work.outcome !== undefined).toArray(),
  ])
  const groups = new Map<string, StepMark[]>()
  for (const step of steps) groups.set(step.reviewId, [...(groups.get(step.reviewId) ?? []), step])
  const outcomes: Record<string, number> = {}
  for (const { outcome } of ended) if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  return {
    steps: await withEntries([...groups.values()].map(inStepOrder), group => group[0]?.reviewId ?? ''),
    promises: await withEntries(promises, promise => promise.reviewId),
    callBacks: await withEntries(calls, work => work.reviewId),
    reports: await withEntries(reports, report => report.reviewId),
    outcomes,
  }
}

/** How many things are open: reviews with open steps, promises, calls, reports without an outcome. */
export async function openFollowUps(): Promise<number> {
  const { steps, promises, callBacks: calls, reports } = await followUps()
  return steps.length + promises.length + calls.length + reports.filter(({ item }) => item.status === 'waiting').length
}

async function withEntries<T>(items: readonly T[], idOf: (item: T) => string): Promise<WithEntry<T>[]> {
  const entries = await entriesOf(items.map(idOf))
  return items.flatMap((item, at) => {
    const entry = entries[at]
    return entry ? [{ item, entry }] : []
  })
}

const stepOrder = urgencyRules.flatMap(rule => rule.steps.map(step => step.id))

/** The steps of one review in the order of their rule, whatever order they were stored in. */
const inStepOrder = (steps: readonly StepMark[]): StepMark[] =>
  [...steps].sort((a, b) => stepOrder.indexOf(a.stepId) - stepOrder.indexOf(b.stepId))
