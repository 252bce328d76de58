import { notCustomer } from '../../../../shared/assessment/fairness/not-customer'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(notCustomer, {
  flags: [
    'restaurant|1|Never been here but the photos look dirty.',
    'bakery|1|Never set foot in there and never will.',
    'hotel|1|Looked at the website, laughed, drove on.',
    'gym|1|I am not a customer and never will be.',
    ['roofer|2|Came for an estimate and said twelve thousand.', 'weak'],
  ],
  passes: [
    'restaurant|2|I had never been here before and was not impressed.',
    'cafe|1|I have never been treated so badly.',
    'hotel|1|We have not been back since.',
    'restaurant|5|Never been happier with a meal.',
    'salon|2|My wife won’t set foot in there again.',
    'boutique|2|I never buy shoes online, so I came in. Rude clerk.',
    'gym|2|I haven’t been able to use the pool.',
  ],
})
