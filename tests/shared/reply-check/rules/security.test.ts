import { security } from '../../../../shared/reply-check/rules/security'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(security, {
  flags: [
    'The «gate code» you gave us did not work.',
    'We «left the key under the mat».',
    'We came «while you were away».',
    '«Your watch was on the dresser».',
    'The «house was left unlocked».',
  ],
  passes: [
    'We have no dress code.',
    'The wiring is up to code.',
    'The key to good bread is time.',
    'The lock on our restroom is fixed.',
    'Our keys are cut while you wait.',
    'I was away that week.',
    'Use the promo code board at the door.',
    'Our safe practice is on the wall.',
  ],
})
