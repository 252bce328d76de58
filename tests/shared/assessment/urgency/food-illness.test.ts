import { foodIllness } from '../../../../shared/assessment/urgency/food-illness'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(foodIllness, {
  flags: [
    ['restaurant|1|All four of us were throwing up by midnight.', 1],
    'pizza|2|There was a long hair in my pizza.',
    'restaurant|1|The chicken was raw in the middle.',
    'cafe|1|A mouse ran along the counter.',
    'bakery|1|Mold all over the bread.',
    ['pizza|4|Bit down on a staple. The owner drove over with a new pie.', 2],
    'restaurant|1|Three of us spent Sunday taking turns in the bathroom after the mussels.',
    'restaurant|1|Something with legs was moving in my salad.',
    'deli|1|Bit down on a piece of wire in the sandwich.',
  ],
  passes: [
    'restaurant|2|I am sick of waiting for the bread.',
    'restaurant|5|Luckily nobody got sick in that heat.',
    'restaurant|1|The other place gave us food poisoning, this one was only slow.',
    'clinic|4|Came in vomiting and was seen in ten minutes.',
    'restaurant|3|Back in 2012 my brother got sick on the clams here.',
    'pest-control|2|We still have mice in the kitchen.',
    'restaurant|2|Death by chocolate, they call it. Too sweet.',
    'restaurant|2|The waiter called in sick and nobody covered.',
    'cafe|2|My coffee came in a paper cup with a plastic lid.',
    'cafe|3|I ate so much that I felt sick in the best way.',
    'tapas|3|The place made me feel warm and fuzzy inside.',
    'restaurant|3|The bread had a hard crust.',
  ],
})
