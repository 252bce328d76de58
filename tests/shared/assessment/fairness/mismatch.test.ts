import { mismatch } from '../../../../shared/assessment/fairness/mismatch'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(mismatch, {
  flags: [
    'bakery|1|The lemon bars are the best I have ever had and the girls are so sweet.',
    'restaurant|5|Cold soup, rude waiter, dirty plates. Terrible.',
    'clinic|5|Five stars for teaching me patience! Two hours in a gown.',
    'dentist|no|Wonderful staff, painless visit, I am so happy.',
  ],
  passes: [
    'restaurant|3|Good food, slow service.',
    'pizza|1|Cold and late.',
    'hotel|5|A small room but a lovely stay.',
    'plumber|1|Great, another flood. Terrible work.',
    'salon|4|Nice cut, rude desk.',
    'cafe|1|The view is nice, the coffee terrible.',
    'gym|5|Hard and loud and I love it.',
  ],
})
