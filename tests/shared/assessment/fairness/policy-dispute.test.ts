import { policyDispute } from '../../../../shared/assessment/fairness/policy-dispute'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(policyDispute, {
  flags: [
    'hotel|2|I knew the rate was nonrefundable and they still kept it.',
    'boutique|1|It says final sale on the receipt. Still dumb.',
    'salon|1|There is a sign about 24 hours notice and they took the fee anyway.',
    'restaurant|2|20% service charge for parties of six, printed at the bottom of the menu.',
  ],
  passes: [
    'spa|1|Nowhere did it mention a $40 cleaning fee.',
    'hotel|2|They charged a resort fee that nobody told us about.',
    'gym|2|The towels were dirty.',
    'restaurant|4|They have a no pets policy and we respect it.',
    'mover|1|They broke a lamp and refused to pay.',
    'bank|2|I signed where they told me and it took an hour.',
    'cafe|3|The sign says open and it was.',
  ],
})
