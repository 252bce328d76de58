import { hearsay } from '../../../../shared/assessment/fairness/hearsay'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(hearsay, {
  flags: [
    'plumber|1|My neighbor told me they overcharged her.',
    'swim-school|1|I wasn’t there but three mothers told me about it.',
    'restaurant|1|I heard from several people that the kitchen is dirty.',
    'vet|1|A coworker’s dog died after surgery here.',
  ],
  passes: [
    'restaurant|2|My husband and I waited an hour.',
    'salon|2|The manager told me to come back.',
    'cafe|4|My friend told me about this place and it is lovely.',
    'daycare|1|My daughter was left alone on the playground.',
    'restaurant|2|We ordered two pizzas and my friend got the wrong one.',
    'plumber|2|He told me it would be Tuesday.',
    'hotel|2|My wife’s order never came to our room.',
  ],
})
