import { noThanks } from '../../../../shared/reply-check/rules/no-thanks'
import { replyCases } from '../../../helpers/reply-cases'

const praise = { review: 'Best dumplings in years, and Marco is a delight.', stars: 5 }

replyCases(
  noThanks,
  {
    flags: [
      '«»The dumplings are folded by hand every morning.',
      '«»Marco has been with us since the start.',
      '«»See you next time, Dana.',
    ],
    passes: [
      'Thank you, Dana. The dumplings are folded by hand.',
      'Thanks for telling us.',
      'We are glad the dumplings landed.',
      'That means a lot to the kitchen.',
      'You made our day.',
      'Gracias, Dana.',
      '',
      ['The dumplings are folded by hand.', { stars: 2 }],
      ['The dumplings are folded by hand.', { stars: 3 }],
    ],
  },
  praise,
)
