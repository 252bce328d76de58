import { shouting } from '../../../../shared/reply-check/rules/shouting'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(shouting, {
  flags: ['We are «SO SORRY» about it.', 'We called you«!!»', 'What«?!»', 'Thanks «😀😀😀»', '«NOBODY» waits here.'],
  passes: [
    'We are sorry. Call us!',
    'Our HVAC is fixed.',
    'BYOB is on Mondays.',
    'Thank you 😀',
    'The TV is quieter now.',
    'OK, fair point.',
    'A is for apple.',
    'Ask for the LED lamp.',
  ],
})
