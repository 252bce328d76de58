import { extortion } from '../../../../shared/assessment/urgency/extortion'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(extortion, {
  flags: [
    ['restaurant|1|Give us a free dinner and I will make this five stars.', 1],
    'hotel|1|Waive both nights or I post the pictures.',
    'roofer|1|Send me 500 dollars and I delete this review.',
    'salon|1|Refund me or this stays up.',
    'bakery|4|They told a neighbor to pay up and the bad reviews go away.',
    'tow|1|He said the fee goes away if I take down what I wrote.',
    'cafe|1|Fifty dollars to my Venmo and I delete this.',
  ],
  passes: [
    'painter|3|I will update this once you finish the work I paid for.',
    'phone-repair|2|I would like my money back.',
    'hotel|4|They refunded us, so I changed my review.',
    'restaurant|1|The owner offered me a free meal if I remove this.',
    'gym|2|Give me a break.',
    'spa|2|I want a refund for the lukewarm bath.',
    'boutique|1|No refund without a receipt.',
    'cafe|3|Ten percent off the next visit if you show the receipt.',
    'cafe|3|They ask for a review on the receipt.',
  ],
})
