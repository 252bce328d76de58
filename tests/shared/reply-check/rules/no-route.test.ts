import { expect, test } from 'vitest'
import { checkReply } from '../../../../shared/reply-check/check-reply'
import { noRoute } from '../../../../shared/reply-check/rules/no-route'
import { contextOf, replyCases } from '../../../helpers/reply-cases'

replyCases(noRoute, {
  flags: ['An hour is too long, and I am sorry.«»'],
  passes: [
    'I am sorry. 555-0127 reaches me.',
    'I am sorry. Write to hello@junipertable.example.',
    'I am sorry. Please stop by and ask for me.',
    'I am sorry. Call me.',
    ['Thank you, Dana.', { stars: 5 }],
    ['Thank you for both halves of that.', { stars: 4 }],
    '',
  ],
})

test('a missing route never holds back the copy', () => {
  expect(checkReply('An hour is too long, and I am sorry.', contextOf()).copyAllowed).toBe(true)
})
