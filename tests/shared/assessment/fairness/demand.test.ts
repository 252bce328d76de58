import { demand } from '../../../../shared/assessment/fairness/demand'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(demand, {
  flags: [
    'hotel|1|Waive both nights or this stays up.',
    'restaurant|1|Comp our next dinner and I will make this five stars.',
    'cafe|1|A free year of coffee or this goes viral.',
    'roofer|1|Send 500 dollars today and I delete this review.',
  ],
  passes: [
    'phone-repair|2|I would like my money back, please.',
    'painter|3|Happy to update this once you finish the trim.',
    'hotel|4|They gave us a refund, so I changed my review.',
    'restaurant|1|The owner offered me a free meal if I delete this.',
    'gym|2|I asked for a refund and got one.',
    'bakery|4|Somebody told the owner: pay up and the bad reviews go away.',
    'spa|1|No refund, no apology.',
  ],
})
