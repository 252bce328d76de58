import { theft } from '../../../../shared/assessment/urgency/theft'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(theft, {
  flags: [
    ['cleaner|1|My ring was gone after the cleaners left.', 1],
    'hotel|1|Housekeeping stole cash from my wallet.',
    'gym|2|My locker was broken into and my phone is gone.',
    'auto-repair|1|Got the car back and my tools were missing from the trunk.',
    'home-care|1|Her wedding band is missing and only your aide has been in the house.',
    'car-wash|1|Got my car back from the valet without my sunglasses.',
    'cleaner|1|The bracelet was on the nightstand before they came and it is not there now.',
  ],
  passes: [
    'pizza|2|The bottom of the box was wet and the crust had gone to cardboard.',
    'restaurant|5|The dessert stole the show.',
    'boutique|4|At that price it is a steal.',
    'cafe|2|Eight dollars for toast is highway robbery.',
    'pizza|2|The garlic bread was missing from our order.',
    'photographer|5|She stole my heart with those photos.',
    'cleaner|5|They found my lost ring under the bed.',
    'restaurant|1|Thieves! Nineteen dollars for a salad.',
    'hotel|3|I thought my ring was stolen, it was in my coat.',
    'restaurant|2|The waiter swiped my plate before I had finished.',
  ],
})
