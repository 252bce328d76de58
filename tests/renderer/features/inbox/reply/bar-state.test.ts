import { describe, expect, test } from 'vitest'
import { barState } from '../../../../../renderer/features/inbox/reply/bar-state'
import type { Finding } from '../../../../../shared/models/reply'

const finding = (severity: Finding['severity']): Finding => ({ rule: 'x', severity, message: '', start: 0, end: 1 })
const facts = { state: 'drafted', text: 'Thank you.', findings: [], site: 'Yelp' } as const

describe('the bar beneath the reply', () => {
  test('what must change holds back approving and copying, and is counted', () => {
    expect(barState({ ...facts, findings: [finding('block'), finding('warn')] })).toMatchObject({
      why: 'One thing must change first.',
      canApprove: false,
      canCopy: false,
      main: 'none',
    })
    expect(barState({ ...facts, findings: [finding('block'), finding('block')] }).why).toBe(
      'Two things must change first.',
    )
  })
  test('what is worth changing may stand', () => {
    expect(barState({ ...facts, findings: [finding('warn'), finding('suggest')] })).toMatchObject({
      why: 'Nothing stands in the way.',
      canApprove: true,
      canCopy: true,
      main: 'approve',
    })
  })
  test('an approved reply is to be copied next', () => {
    expect(barState({ ...facts, state: 'approved', at: '10:40 am' })).toMatchObject({
      why: 'Approved at 10:40 am. Paste it on Yelp.',
      main: 'copy',
    })
  })
  test('an empty, a held and a skipped reply cannot be copied', () => {
    expect(barState({ ...facts, text: ' \n' }).canCopy).toBe(false)
    expect(barState({ ...facts, state: 'held' })).toMatchObject({ canCopy: false, main: 'release' })
    expect(barState({ ...facts, state: 'skipped' })).toMatchObject({ canCopy: false, main: 'release' })
  })
})
