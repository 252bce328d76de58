import { repetition } from '../../../../shared/reply-check/rules/repetition'
import { replyCases } from '../../../helpers/reply-cases'

const earlier = ['Dana, an hour is far too long and I am sorry about the wait. Call me at 555-0127.\nTess, owner']

replyCases(
  repetition,
  {
    flags: ['Lou, «an hour is far too long and I am sorry about the» noise.'],
    passes: [
      'Lou, the soup was cold and nobody came back to you. That is not how we want a lunch to go.',
      'Thank you, Lou.\nTess, owner',
      'I am sorry.',
      '',
      'The kitchen has a second oven since May and it is already busy at noon on Sundays.',
      ['Lou, an hour is far too long and I am sorry about the noise.', { earlierReplies: [] }],
    ],
  },
  { earlierReplies: earlier },
)
