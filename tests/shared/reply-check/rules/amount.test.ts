import { amount } from '../../../../shared/reply-check/rules/amount'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(amount, {
  flags: [
    'You paid «$340» for the evening.',
    'We refunded you «60 dollars».',
    'Your bill of «$86.50» was right.',
    ['You still owe us «$120».', { regulated: true, trade: 'dentist' }],
  ],
  passes: [
    'The corkage is $15 and it is listed on the menu.',
    'Lunch starts at $12.',
    'The visit fee of $89 is on our price list.',
    'I would like to go over the bill with you.',
    'Thank you a million times.',
    'Our tip jar holds mostly cents.',
    'Two dozen cups were replaced.',
  ],
})
