import { describe, expect, test } from 'vitest'
import { en } from '../../../../../renderer/messages/en'
import { barState } from '../../../../../renderer/features/inbox/reply/bar-state'
import type { Finding } from '../../../../../shared/models/reply'

const finding = (severity: Finding['severity']): Finding => ({ rule: 'x', severity, message: '', start: 0, end: 1 })
const facts = { state: 'drafted', text: 'Thank you.', findings: [], platform: 'yelp' } as const

describe('the bar beneath the reply', () => {
  test('what must change holds back approving and copying, and is counted', () => {
    expect(barState(en, { ...facts, findings: [finding('block'), finding('warn')] })).toMatchObject({
      why: 'One thing must change first.',
      canApprove: false,
      canCopy: false,
      main: 'none',
    })
    expect(barState(en, { ...facts, findings: [finding('block'), finding('block')] }).why).toBe(
      'Two things must change first.',
    )
  })
  test('a deed that nobody confirmed holds back both, and a block is told first', () => {
    const findings = [finding('warn')]
    expect(barState(en, { ...facts, findings, openClaims: 1 })).toMatchObject({
      why: 'Say first whether one sentence is true.',
      canApprove: false,
      canCopy: false,
    })
    expect(barState(en, { ...facts, findings, openClaims: 2 }).why).toBe('Say first whether two sentences are true.')
    expect(barState(en, { ...facts, findings, openClaims: 0 }).canApprove).toBe(true)
    expect(barState(en, { ...facts, findings: [finding('block')], openClaims: 1 }).why).toBe(
      'One thing must change first.',
    )
  })
  test('what is worth changing may stand', () => {
    expect(barState(en, { ...facts, findings: [finding('warn'), finding('suggest')] })).toMatchObject({
      why: 'Nothing stands in the way.',
      canApprove: true,
      canCopy: true,
      main: 'approve',
    })
  })
  test('an approved reply is to be copied next', () => {
    expect(barState(en, { ...facts, state: 'approved', at: '10:40 am' })).toMatchObject({
      why: 'Approved at 10:40 am. Paste it on Yelp.',
      main: 'copy',
    })
  })
  test('what goes to one customer is sent, not pasted', () => {
    expect(barState(en, { ...facts, platform: 'email', state: 'approved' }).why).toBe('Approved. Send it by e-mail.')
    expect(barState(en, { ...facts, platform: 'email', state: 'copied', at: '10:42 am' }).why).toBe(
      'Copied at 10:42 am.',
    )
    expect(barState(en, { ...facts, state: 'copied' }).why).toBe('Copied. The next import shows if it is there.')
  })
  test('an answer that stands on the site can be written anew', () => {
    expect(barState(en, { ...facts, state: 'live', standing: 'Thank you.' })).toMatchObject({
      why: 'Your reply stands on Yelp.',
      canApprove: false,
    })
    expect(barState(en, { ...facts, state: 'live', standing: 'Thanks.' })).toMatchObject({
      why: 'Yelp still shows your earlier answer.',
      main: 'approve',
    })
  })
  test('an empty, a held and a skipped reply cannot be copied', () => {
    expect(barState(en, { ...facts, text: ' \n' }).canCopy).toBe(false)
    expect(barState(en, { ...facts, state: 'held' })).toMatchObject({ canCopy: false, main: 'release' })
    expect(barState(en, { ...facts, state: 'skipped' })).toMatchObject({ canCopy: false, main: 'release' })
  })
})
