import { relation } from '../../../../shared/reply-check/rules/relation'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(
  relation,
  {
    flags: [
      'We are «glad the crown feels better».',
      '«Thank you for being» our patient since 2019.',
      'We «have no record of» you.',
      '«Your appointment» was moved twice.',
      '«You were told» about the fee.',
      'We were «happy to help you».',
      'The «filling was» placed by the book.',
      '«He slept from one to three».',
    ],
    passes: [
      "Privacy rules mean we can't discuss anyone's care here.",
      'Thank you for your feedback.',
      'We aim to see everyone within twenty minutes.',
      'If you would like to talk, call 555-0127.',
      'Your words reached the whole team.',
      'The phone line was down and has been repaired.',
      'We would be glad to talk.',
      'You took the time to write, and I read it twice.',
      ['Your table was ready.', { regulated: false, trade: 'restaurant' }],
    ],
  },
  { regulated: true, trade: 'dentist', review: 'The wait was long.' },
)
