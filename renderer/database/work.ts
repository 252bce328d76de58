import { canMove } from '../../shared/inbox/states'
import type { State, Step } from '../../shared/models/reply'
import type { Work, WorkOutcome } from '../../shared/models/work'
import { database, type Tables } from './database'
import { act, type Undo } from './undo'

/** Now, as an ISO instant. */
export const now = (): string => new Date().toISOString()

/** Where a review stands; one that was never touched is new, or live where the site shows a reply. */
export async function workOf(tables: Tables, reviewId: string): Promise<Work> {
  const work = await tables.work.get(reviewId)
  if (work) return work
  const review = await tables.reviews.get(reviewId)
  return { reviewId, state: review?.ownerReply ? 'live' : 'new', since: now() }
}

/** Moves a review on inside a transaction. Throws where the way is closed, and then nothing has changed. */
export async function moveTo(
  tables: Tables,
  reviewId: string,
  state: State,
  change: Partial<Work> = {},
): Promise<void> {
  const work = await workOf(tables, reviewId)
  if (!canMove(work.state, state)) throw new Error(`A review that is ${work.state} cannot become ${state}.`)
  const { openSteps: _openSteps, ...rest } = work
  const since = work.state === state ? work.since : now()
  await tables.work.put({ ...(state === 'held' ? work : rest), state, since, ...change })
}

/** Moves a review to another state. */
export const setState = (id: string, state: State): Promise<Undo> =>
  act(id, ['work'], tables => moveTo(tables, id, state))

/** Sets a review aside without an answer. */
export const skip = (id: string): Promise<Undo> => setState(id, 'skipped')

/** Holds the reply until the first steps are settled; steps that are already settled stay so. */
export const hold = (id: string, steps: readonly Pick<Step, 'id' | 'title'>[] = []): Promise<Undo> =>
  act(id, ['work', 'steps'], async tables => {
    const known = await tables.steps.where('reviewId').equals(id).toArray()
    const fresh = steps.filter(step => !known.some(mark => mark.stepId === step.id))
    await tables.steps.bulkPut(
      fresh.map(step => ({ reviewId: id, stepId: step.id, title: step.title, status: 'open', at: now() })),
    )
    const open = fresh.length + known.filter(mark => mark.status === 'open').length
    await moveTo(tables, id, 'held', { openSteps: open })
  })

/** Where a review goes back to once nothing holds it: a reply with words is a draft. */
export async function releasedState(tables: Tables, id: string): Promise<State> {
  const reply = await tables.replies.get(id)
  return reply && Object.values(reply.texts).some(text => text !== '') ? 'drafted' : 'new'
}

/** Lets a held, skipped or reported review come back into the work. */
export const release = (id: string): Promise<Undo> =>
  act(id, ['work'], async tables => moveTo(tables, id, await releasedState(tables, id)))

/** Keeps a day (`YYYY-MM-DD`) to call the customer back, or takes it away. */
export const setCallBack = (id: string, day: string | undefined): Promise<Undo> =>
  act(id, ['work'], async tables => {
    const { callBackOn: _callBackOn, ...work } = await workOf(tables, id)
    await tables.work.put(day === undefined ? work : { ...work, callBackOn: day })
  })

/** Keeps how it ended with the customer. */
export const setOutcome = (id: string, outcome: WorkOutcome | undefined): Promise<Undo> =>
  act(id, ['work'], async tables => {
    const { outcome: _outcome, ...work } = await workOf(tables, id)
    await tables.work.put(outcome === undefined ? work : { ...work, outcome })
  })

/** The reviews whose customer is to be called, soonest first. */
export const callBacks = (): Promise<Work[]> => database.work.orderBy('callBackOn').toArray()

/** The reviews in a state. */
export const inState = (state: State): Promise<Work[]> => database.work.where('state').equals(state).toArray()
