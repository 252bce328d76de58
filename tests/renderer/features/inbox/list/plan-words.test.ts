import { expect, test } from 'vitest'
import { planReasons, planTitle } from '../../../../../renderer/features/inbox/list/plan-words'
import { en } from '../../../../../renderer/messages/en'
import type { PlannedReview } from '../../../../../shared/inbox/week-plan'

const one = (id: string, reason: PlannedReview['reason']): PlannedReview => ({ id, reason, minutes: 4 })

test('the plan says how many, and each reason with what is known about it', () => {
  const planned = [one('a', 'people'), one('b', 'praise'), one('c', 'praise')]
  expect(planTitle(en.inbox.plan, planned)).toBe('20 minutes: these three.')
  expect(planReasons(en.inbox.plan, planned).map(({ what }) => what)).toEqual([
    'One tells of harm or danger.',
    'Two say what was good.',
  ])
  expect(planTitle(en.inbox.plan, [one('a', 'people')])).toBe('20 minutes: this one.')
})
