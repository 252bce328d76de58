import { noAcknowledgement } from '../../../../shared/reply-check/rules/no-acknowledgement'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(
  noAcknowledgement,
  {
    flags: [
      '«Our kitchen closes at nine». Call me at 555-0127.',
      '«Deliveries go out by four». Orders can be placed online.',
      '«Call me at 555-0127».\nTess, owner',
    ],
    passes: [
      'I am sorry. Call me at 555-0127.',
      'Thank you for writing. Call me at 555-0127.',
      'An hour is far too long. Call me at 555-0127.',
      'That is not the evening we want for anyone.',
      'We take this seriously. Call me at 555-0127.',
      'The soup should come hot. Call me at 555-0127.',
      'Privacy rules keep us from saying more here.',
      'Lo siento. Llámeme al 555-0127.',
      '',
      ['Our kitchen closes at nine.', { stars: 5 }],
      ['Our kitchen closes at nine.', { stars: 3 }],
    ],
  },
  { review: 'The soup was cold and we sat for an hour.' },
)
