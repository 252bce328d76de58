import type { Step } from '../../shared/models/reply'
import type { StepMark } from '../../shared/models/work'
import { database } from './database'
import { act, type Undo } from './undo'
import { moveTo, now, releasedState, workOf } from './work'

/** The first steps of a review and what became of them. */
export const stepsOf = (reviewId: string): Promise<StepMark[]> =>
  database.steps.where('reviewId').equals(reviewId).toArray()

/** Every first step that is still open, oldest first. */
export const openSteps = async (): Promise<StepMark[]> =>
  (await database.steps.where('status').equals('open').toArray()).sort((a, b) => (a.at < b.at ? -1 : 1))

/** Settles a step, or opens it again. When the last one is settled, a held reply opens. */
export const markStep = (
  id: string,
  step: Pick<Step, 'id' | 'title'>,
  status: StepMark['status'],
  note?: string,
): Promise<Undo> =>
  act(id, ['steps', 'work'], async tables => {
    const known = await tables.steps.get([id, step.id])
    const kept = note ?? known?.note
    await tables.steps.put({
      reviewId: id,
      stepId: step.id,
      title: step.title,
      status,
      at: now(),
      ...(kept !== undefined && { note: kept }),
    })
    const work = await workOf(tables, id)
    if (work.state !== 'held') return
    const open = await tables.steps
      .where('reviewId')
      .equals(id)
      .filter(mark => mark.status === 'open')
      .count()
    if (open > 0) await moveTo(tables, id, 'held', { openSteps: open })
    else await moveTo(tables, id, await releasedState(tables, id))
  })
