import { dataFraud } from '../../../../shared/assessment/urgency/data-fraud'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(dataFraud, {
  flags: [
    ['restaurant|1|My card was skimmed right after I paid here.', 1],
    'clinic|1|Your portal showed me another patient’s lab results.',
    'gym|1|They keep charging a card I never gave them.',
    'lender|1|Somebody opened an account in my name.',
    'hotel|2|Two days later there were charges from a casino on my card.',
    'salon|1|My card was run three more times after I left.',
    'clinic|1|They gave my results to another woman with my last name.',
  ],
  passes: [
    'restaurant|2|They charged me twice and took it back the same day.',
    'mover|2|The final charge was higher than the quote.',
    'bank|2|The card reader was slow and my card was declined.',
    'spa|3|A card with a discount came in the mail.',
    'restaurant|1|What a fraud, nine dollars for toast.',
    'hotel|2|The bill had somebody else’s beer on it.',
    'cafe|3|My card did not work at first.',
    'restaurant|3|The bill was wrong and they fixed it.',
  ],
})
