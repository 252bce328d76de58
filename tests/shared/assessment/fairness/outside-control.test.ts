import { outsideControl } from '../../../../shared/assessment/fairness/outside-control'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(outsideControl, {
  flags: [
    'restaurant|1|The DoorDash driver ate half my fries.',
    'wedding-venue|2|It rained the whole day and our shoes were ruined.',
    'therapist|2|Street parking is impossible and I got a city ticket.',
    'boutique|2|UPS lost the package and it took weeks.',
  ],
  passes: [
    'dentist|3|Your lot is full of potholes.',
    'pizza|2|Your driver was an hour late.',
    'hotel|2|The power in our room was off all night.',
    'cafe|4|Rainy day, warm soup.',
    'roofer|2|They left the roof open and it rained in.',
    'mover|2|They blamed traffic.',
    'restaurant|2|The parking lot smells.',
  ],
})
