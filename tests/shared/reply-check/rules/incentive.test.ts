import { incentive } from '../../../../shared/reply-check/rules/incentive'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(incentive, {
  flags: [
    '«If you update your review», dinner is on us.',
    '«Change this to five stars» and dessert is free.',
    'We would be «grateful if you could remove this».',
    "We'd love to «make it worth» your while to take «another look at your stars».",
    '«Post this on the other sites and take $10 off».',
    '«Leave us a review and enter our raffle».',
  ],
  passes: [
    "I'd like to put this right. Please call me.",
    'We changed the sign by the door.',
    'We would never ask anyone to change a review.',
    'We updated our posted hours.',
    'The first coffee of the day is on us all morning.',
    'I will update you by phone.',
    'Thank you for the review.',
    'Refills are free on weekdays.',
  ],
})
