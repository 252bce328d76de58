import { planMinutes, type PlannedReview, type PlanReason } from '../../../../shared/inbox/week-plan'
import type { Messages } from '../../../messages/messages'

/** "20 minutes: these six." */
export const planTitle = (m: Messages['inbox']['plan'], planned: readonly PlannedReview[]): string =>
  m.title(planMinutes, planned.length)

const order: readonly PlanReason[] = ['people', 'leaving', 'complaint', 'mixed', 'praise']

/** Why these: how many for each reason, with what is known about such answers. */
export function planReasons(
  m: Messages['inbox']['plan'],
  planned: readonly PlannedReview[],
): readonly { readonly what: string; readonly why: string }[] {
  return order.flatMap(reason => {
    const count = planned.filter(one => one.reason === reason).length
    return count === 0 ? [] : [{ what: m.reasons[reason].what(count), why: m.reasons[reason].why }]
  })
}
