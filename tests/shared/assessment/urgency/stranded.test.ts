import { stranded } from '../../../../shared/assessment/urgency/stranded'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(stranded, {
  flags: [
    ['hvac|1|No heat since Friday and nobody is coming tonight.', 1],
    'florist||Our wedding is this Saturday and the shop does not answer.',
    'mover|1|Everything we own is on your truck and it is 10 pm.',
    'contractor|1|They tore out our only bathroom and have not been back since.',
    'auto-repair|1|Stranded on the highway with the car you fixed this morning.',
    "bakery|1|My daughter's birthday is on Saturday and you cancelled the cake.",
    'hvac|1|It is nine degrees outside and my furnace is in pieces on the basement floor.',
  ],
  passes: [
    'photographer|5|Our wedding was perfect.',
    'locksmith|5|Locked out at 1 am and he was here in 20 minutes.',
    'restaurant|2|Our waiter disappeared after the drinks.',
    'hotel|3|There was no place to park.',
    'cafe|3|No wifi and no decaf.',
    'mover|2|They arrived two hours late on Saturday.',
    'hotel|4|We were stuck in traffic, they kept the kitchen open.',
    "pizza|2|Ordered two large pies for my son's birthday on Saturday around 6:30. They said 40 minutes and it took ninety.",
    'florist|3|The wedding is in June and they answer every question.',
    'handyman|3|I left a message and they were here on Monday.',
  ],
})
