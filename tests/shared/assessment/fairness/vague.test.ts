import { vague } from '../../../../shared/assessment/fairness/vague'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(vague, {
  flags: [
    'accountant|1|Worst people ever, stay far away!!!!',
    'plumber|F|Not happy. Would not use again.',
    'restaurant|1|Just no. Nope.',
    'dentist|2|meh. expected more tbh',
  ],
  passes: [
    'pizza|1|Cold pizza, wrong toppings.',
    'restaurant|5|Great!',
    'hotel|1|No hot water.',
    'mover|2|Two hours late.',
    'cafe|3|Not bad.',
    'salon|1|She burned my ear.',
    'gym|2|Showers were dirty.',
  ],
})
