import { expect, test } from 'vitest'
import { thanksMessage, whyLeftOut } from '../../../../renderer/features/inbox/thanks'
import { en } from '../../../../renderer/messages/en'
import type { ReviewDetail } from '../../../../renderer/database/reviews'
import type { CheckResult, Situation, State } from '../../../../shared/models/reply'
import { makeReview, plainAssessment } from '../../database/make-review'

const detail = (state: State, situation: Situation): ReviewDetail => ({
  review: makeReview('r1'),
  assessment: plainAssessment,
  work: { reviewId: 'r1', state, since: '' },
  reply: { reviewId: 'r1', texts: { public: 'Thank you.' }, edited: [], situation, versions: [], savedAt: '' },
  steps: [],
  promises: [],
  reports: [],
  corrections: [],
})
const check = (...severities: readonly ('block' | 'warn' | 'suggest')[]): CheckResult => ({
  findings: severities.map(severity => ({ rule: 'x', severity, message: '', start: 0, end: 1 })),
  copyAllowed: !severities.includes('block'),
})

test('only praise that is open and has nothing to change is approved together', () => {
  expect(whyLeftOut(detail('drafted', 'praise'), check())).toBeUndefined()
  expect(whyLeftOut(detail('drafted', 'praise'), check('suggest'))).toBeUndefined()
  expect(whyLeftOut(detail('drafted', 'praise'), check('warn'))).toBe('to-change')
  expect(whyLeftOut(detail('drafted', 'praise'), undefined)).toBe('to-change')
  expect(whyLeftOut(detail('drafted', 'mixed'), check())).toBe('no-praise')
  expect(whyLeftOut(detail('held', 'praise'), check())).toBe('settled')
})

test('the message says how many were left out, and why', () => {
  expect(thanksMessage(en.inbox.many, 5, [])).toBe('Approved five thanks.')
  expect(thanksMessage(en.inbox.many, 1, ['no-praise', 'no-praise', 'settled'])).toBe(
    'Approved one thank-you. Left out: two are no praise, one is held or settled.',
  )
  expect(thanksMessage(en.inbox.many, 0, ['to-change'])).toBe(
    'Nothing was approved. Left out: one has something to change.',
  )
})
