import { promotion } from '../../../../shared/reply-check/rules/promotion'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(promotion, {
  flags: [
    '«Try our new» summer menu.',
    '«Book online today»!',
    '«Best tacos in town».',
    'See «www.tacos.example» for more.',
    'Come by «#tacotuesday»',
    '«Ask about our spring» special.',
  ],
  passes: [
    'I will tell the kitchen that the dumplings landed.',
    'Our page junipertable.example has the prices.',
    'The new menu is shorter for a reason.',
    'Call me today.',
    'Please try the bell at the side door.',
    'Thank you for trying the soup.',
    'The free lot is behind the bank.',
  ],
})
