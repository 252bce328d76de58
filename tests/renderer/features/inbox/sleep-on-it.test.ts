import { expect, test } from 'vitest'
import { sleptOver } from '../../../../renderer/features/inbox/sleep-on-it'
import type { StepMark } from '../../../../shared/models/work'

const mark = (reviewId: string, at: string, stepId = 'sleep-on-it'): StepMark => ({
  reviewId,
  stepId,
  title: '',
  status: 'open',
  at,
})

test('a reply is asked about again on the next day of the business, not before', () => {
  const open = [
    mark('a', '2026-10-11T23:30:00Z'),
    mark('b', '2026-10-12T07:30:00Z'),
    mark('c', '2026-10-01T00:00:00Z', 'call'),
  ]
  expect(sleptOver(open, 'UTC', Date.parse('2026-10-12T08:00:00Z'))).toEqual(['a'])
  // In Oregon it was still the same evening, and it is the same night.
  expect(sleptOver(open, 'America/Los_Angeles', Date.parse('2026-10-12T06:00:00Z'))).toEqual([])
  expect(sleptOver(open, 'America/Los_Angeles', Date.parse('2026-10-12T15:00:00Z'))).toEqual(['a'])
})
