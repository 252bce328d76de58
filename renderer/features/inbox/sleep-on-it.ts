import { calendarDay } from '../../../shared/time/calendar-day'
import type { StepMark } from '../../../shared/models/work'
import type { ReviewDetail } from '../../database/reviews'
import { markStep } from '../../database/steps'
import type { Undo } from '../../database/undo'
import { release } from '../../database/work'

/** The step of a reply that was written in the heat. */
export const sleepOnIt = { id: 'sleep-on-it', title: 'Read the reply again, tomorrow morning' }

/** The replies that a night was slept over: the step is open, and was set on an earlier day of the business. */
export const sleptOver = (open: readonly StepMark[], timeZone: string, now: number): readonly string[] =>
  open
    .filter(mark => mark.stepId === sleepOnIt.id)
    .filter(mark => calendarDay(Date.parse(mark.at), timeZone) < calendarDay(now, timeZone))
    .map(mark => mark.reviewId)

/** Lets a review come back into the work; a night slept over it is a step that is done. */
export async function letGo({ review, steps }: Pick<ReviewDetail, 'review' | 'steps'>): Promise<Undo[]> {
  const slept = steps.find(mark => mark.stepId === sleepOnIt.id && mark.status === 'open')
  const undos = slept ? [await markStep(review.id, sleepOnIt, 'done')] : []
  const othersOpen = steps.some(mark => mark.status === 'open' && mark !== slept)
  if (!slept || othersOpen) undos.push(await release(review.id))
  return undos
}
