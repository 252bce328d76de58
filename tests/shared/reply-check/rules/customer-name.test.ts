import { customerName } from '../../../../shared/reply-check/rules/customer-name'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(customerName, {
  flags: [
    'Hi «Dana Pruitt», thank you for writing.',
    ['«Ms. Hartley», the table was ready.', { author: 'K. Hartley' }],
    ['Hello «Rebecca», thank you.', { author: 'soupfan_22' }],
    ['«Dana», thank you for the feedback.', { regulated: true, trade: 'dentist' }],
    ['Thank you, «Owen», for the kind words.', { regulated: true, trade: 'dentist', author: 'Happy' }],
  ],
  passes: [
    'Dana, thank you for telling us.',
    'Thanks, Dana! The kitchen will be pleased.',
    'Please ask for Marco or for me.',
    ['Kit and Rowan, thank you.', { author: 'Kit & Rowan' }],
    ['Mike, I am sorry about the heat.', { author: 'Mild Mike' }],
    ['Thank you for the feedback. Call 555-0127.', { regulated: true, trade: 'dentist' }],
    'Unfortunately, the oven was cold that night.',
    'Thank you for writing.\nTess, owner',
  ],
})
