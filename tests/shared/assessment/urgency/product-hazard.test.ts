import { productHazard } from '../../../../shared/assessment/urgency/product-hazard'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(productHazard, {
  flags: [
    ['phone-repair|1|The charger you sold me melted on my desk.', 1],
    'toy-shop|1|The eye came off the bear and my baby had it in his mouth.',
    'gift-shop|2|The candle jar exploded on my shelf.',
    'bike-shop|1|The new fork snapped at 20 mph.',
    'furniture|1|The chair I bought collapsed under me.',
    'electronics|1|The power bank swelled up and started hissing in my bag.',
    'toy-shop|1|The stroller folded up by itself with my son in it.',
  ],
  passes: [
    'phone-repair|2|The new screen cracked when I dropped it.',
    'toy-shop|3|The box was smashed but the toy is fine.',
    'gift-shop|5|The candle smells of smoke and cedar, lovely.',
    'boutique|2|The zipper broke after a week.',
    'restaurant|3|My glass was empty for an hour.',
    'bike-shop|2|The chain still skips.',
    'electronics|2|The power bank is smaller than in the picture.',
    'toy-shop|3|The stroller folds up nicely but squeaks.',
  ],
})
