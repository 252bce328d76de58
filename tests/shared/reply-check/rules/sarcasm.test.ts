import { sarcasm } from '../../../../shared/reply-check/rules/sarcasm'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(sarcasm, {
  flags: [
    '«Thank you for this masterpiece».',
    '«Did you even taste it»?',
    '«What did you expect»?',
    'So sorry our chef is not a «mind reader».',
    '«Enjoy your next microwave dinner».',
  ],
  passes: [
    'Thank you for telling us about the cold soup.',
    'Could you call me at 555-0127?',
    'Would Tuesday suit you?',
    'Thank you for the detailed note.',
    'What can we do better?',
    'Wonderful to read this.',
    'The soup was cold, you are right.',
    'Our chef won an award for that soup.',
  ],
})
