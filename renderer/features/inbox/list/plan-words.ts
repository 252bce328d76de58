import { planMinutes, type PlannedReview, type PlanReason } from '../../../../shared/inbox/week-plan'
import { capitalized, countWord } from '../../../components/words'

/** "Twenty minutes: these six." */
export const planTitle = (planned: readonly PlannedReview[]): string =>
  `${planMinutes} minutes: ${planned.length === 1 ? 'this one' : `these ${countWord(planned.length)}`}.`

const counted: Readonly<Record<PlanReason, readonly [string, string]>> = {
  people: ['tells of harm or danger', 'tell of harm or danger'],
  leaving: ['is about to leave, or waits for a word', 'are about to leave, or wait for a word'],
  complaint: ['complains with something to act on', 'complain with something to act on'],
  mixed: ['likes one thing and not another', 'like one thing and not another'],
  praise: ['says what was good', 'say what was good'],
}

const evidence: Readonly<Record<PlanReason, string>> = {
  people: 'People first, whatever else waits.',
  leaving: 'Most who complain come back when it is put right.',
  complaint: 'Most readers also read the answer, and most people expect one within days.',
  mixed: 'A small thing put right keeps a customer who nearly liked it all.',
  praise: 'Readers trust a business more that answers praise as well as complaints.',
}

const order: readonly PlanReason[] = ['people', 'leaving', 'complaint', 'mixed', 'praise']

/** Why these: how many for each reason, with what is known about such answers. */
export function planReasons(
  planned: readonly PlannedReview[],
): readonly { readonly what: string; readonly why: string }[] {
  return order.flatMap(reason => {
    const count = planned.filter(one => one.reason === reason).length
    if (count === 0) return []
    return [
      { what: `${capitalized(countWord(count))} ${counted[reason][count === 1 ? 0 : 1]}.`, why: evidence[reason] },
    ]
  })
}
