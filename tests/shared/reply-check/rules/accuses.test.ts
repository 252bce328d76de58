import { accuses } from '../../../../shared/reply-check/rules/accuses'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(accuses, {
  flags: [
    'This review is «fake».',
    '«None of this happened».',
    '«You were never here».',
    'We «doubt that you were ever here».',
    '«A competitor» wrote this.',
    'That is a «made-up» story.',
    'You are «lying» about the bill.',
  ],
  passes: [
    'Our understanding is different, and I want to hear more.',
    'I do not doubt that you waited.',
    ['Fake nails need a full hour.', { trade: 'nail-salon' }],
    ['Fake grass lives by its seams.', { trade: 'landscaper' }],
    "I can't match this to our shop, but I want to be sure.",
    'That is not the evening we want for anyone.',
    'The rubbish was not picked up.',
    'It was a false start for the new menu.',
  ],
})
