import { promotion } from '../../../../shared/assessment/fairness/promotion'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(promotion, {
  flags: [
    'car-wash|1|Book us instead, 20% off with code SWIRL.',
    'spa|yes|Ask me how I earn money from my couch.',
    'locksmith|1|Visit cheapkeys.example for a coupon.',
    'restaurant|1|Check out my channel for better places.',
  ],
  passes: [
    'bike-shop|3|I ended up at the shop across the river instead.',
    'restaurant|2|Their website is out of date.',
    'hotel|3|Booked on booking.com and the room was fine.',
    'salon|5|I recommend Tina to everybody.',
    'pizza|4|The two for one deal is great.',
    'boutique|2|The coupon they mailed me was not accepted.',
    'gym|3|The discount ended after a month.',
  ],
})
