import { profanity } from '../../../../shared/assessment/fairness/profanity'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(profanity, {
  flags: [
    'cafe|2|Six fucking blocks for a latte.',
    'mover|1|These assholes scratched my piano.',
    'hotel|1|A sh*t room at a silly price.',
    'restaurant|1|Bullshit fees.',
  ],
  passes: [
    'restaurant|2|Damn good wings, crap service.',
    'cafe|3|What the hell happened to the muffins.',
    'salon|1|He told me to "go fuck yourself" and hung up.',
    'sushi|4|Shiitake and dashi, perfect.',
    'hotel|2|The bed sucks.',
    'bar|2|Cocktails were weak.',
    'gym|2|Class was a pain in the ass.',
  ],
})
