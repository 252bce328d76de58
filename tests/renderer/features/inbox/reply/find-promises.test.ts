import { describe, expect, test } from 'vitest'
import { findPromises } from '../../../../../renderer/features/inbox/reply/find-promises'

const found = (reply: string) => findPromises(reply, '2026-11-02')

describe('promises of a reply', () => {
  test.each([
    'We will put a second driver on Saturdays.',
    'I’ll look at the fryer log myself.',
    'We are going to repaint the parking lines.',
    'We will check every slip before it leaves.',
    'I am going to ring the supplier myself.',
    'I’m going to read the log.',
    'You can expect a call from me.',
    'Our manager will call you.',
    'You will hear from me.',
    'The dryer will be replaced.',
    'I promise to look at the bill again.',
    'We plan to open a second desk.',
  ])('"%s" is one, due in two weeks', sentence => {
    expect(found(`Thank you. ${sentence} Tess`)).toEqual([{ text: sentence, dueOn: '2026-11-16' }])
  })
  test.each([
    'We will be happy to hear from you.',
    'I’ll be glad to talk.',
    'We hope you will come back.',
    'We will never share that.',
    'We will never understand why.',
    'We’ll never know.',
    'I will not pretend otherwise.',
    'We will remember this.',
    'We’ll have you back any time.',
    'Will we do better?',
    'You will love the new menu.',
    'We are going to be honest with you.',
    'You will find us on Main Street.',
    'We put a second driver on Saturdays.',
  ])('"%s" is none', sentence => {
    expect(found(sentence)).toEqual([])
  })
  test('a day that is named counts', () => {
    expect(found('We will call the supplier tomorrow.')[0]?.dueOn).toBe('2026-11-03')
    expect(found('We will fix the ramp this week.')[0]?.dueOn).toBe('2026-11-09')
    expect(found('We will fix the ramp this month.')[0]?.dueOn).toBe('2026-12-02')
    // 2 November 2026 is a Monday.
    expect(found('You can expect a call by Friday.')[0]?.dueOn).toBe('2026-11-06')
    expect(found('I will be back on Monday with an answer, and I will call.')[0]?.dueOn).toBe('2026-11-09')
    expect(found('We will call within 24 hours.')[0]?.dueOn).toBe('2026-11-03')
    expect(found('We’ll replace it in two weeks.')[0]?.dueOn).toBe('2026-11-16')
    expect(found('We’ll replace it in three weeks.')[0]?.dueOn).toBe('2026-11-23')
    expect(found('We’ll repaint the lines next week.')[0]?.dueOn).toBe('2026-11-16')
    expect(found('I’ll send it by the end of the week.')[0]?.dueOn).toBe('2026-11-09')
  })
})
