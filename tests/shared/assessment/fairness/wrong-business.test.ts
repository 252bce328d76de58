import { wrongBusiness } from '../../../../shared/assessment/fairness/wrong-business'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(wrongBusiness, {
  flags: [
    'dentist|1|Ordered two pad thai and a green curry, no forks.',
    'bakery|1|Transmission slipping again after 300 miles.',
    'florist|no|My cracked screen took two days.',
    'hotel|2|Only realised after posting that this is another place with the same name.',
  ],
  passes: [
    'hotel|2|The burger at the bar was cold.',
    'dentist|2|The crown came loose after a week.',
    'auto-repair|2|Waiting here is worse than a root canal.',
    'mover|1|Our boxes are on the lawn.',
    'salon|2|I waited longer than at the dentist.',
    'cafe|1|Coffee was cold and the muffin stale.',
    'restaurant|2|The crust was like a shingle.',
  ],
})
