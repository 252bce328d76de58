import { financial } from '../../../../shared/reply-check/rules/financial'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(financial, {
  flags: [
    'Your «card was declined» twice.',
    '«You are two months behind» on dues.',
    ['A «590 score» is below our line.', { regulated: true, trade: 'lender' }],
    'The «check you gave us bounced».',
    ['The delay came from «back taxes».', { regulated: true, trade: 'accountant' }],
  ],
  passes: [
    "We don't discuss anyone's finances in public.",
    'The card reader was down.',
    'I would like to go over the bill with you.',
    'We owe you an apology.',
    'Credit goes to the kitchen.',
    'Our rates change every day.',
    'A deposit holds the room.',
  ],
})
