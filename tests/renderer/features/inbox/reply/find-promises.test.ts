import { describe, expect, test } from 'vitest'
import { findPromises } from '../../../../../renderer/features/inbox/reply/find-promises'

const found = (reply: string) => findPromises(reply, '2026-11-02')

describe('promises of a reply', () => {
  test.each([
    'We will put a second driver on Saturdays.',
    'I’ll look at the fryer log myself.',
    'We are going to repaint the parking lines.',
    'We will check every slip before it leaves.',
  ])('"%s" is one, due in two weeks', sentence => {
    expect(found(`Thank you. ${sentence} Tess`)).toEqual([{ text: sentence, dueOn: '2026-11-16' }])
  })
  test.each([
    'We will be happy to hear from you.',
    'I’ll be glad to talk.',
    'We hope you will come back.',
    'We will never share that.',
    'You will find us on Main Street.',
    'We put a second driver on Saturdays.',
  ])('"%s" is none', sentence => {
    expect(found(sentence)).toEqual([])
  })
  test('a day that is named counts', () => {
    expect(found('We will call the supplier tomorrow.')[0]?.dueOn).toBe('2026-11-03')
    expect(found('We will fix the ramp this week.')[0]?.dueOn).toBe('2026-11-09')
    expect(found('We will fix the ramp this month.')[0]?.dueOn).toBe('2026-12-02')
  })
})
