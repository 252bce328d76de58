import { conflict } from '../../../../shared/assessment/fairness/conflict'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(conflict, {
  flags: [
    'restaurant|1|I used to work here and know the kitchen.',
    'boutique|5|Best shop in town! I work here weekends.',
    'pizza|1|My husband just opened a shop by the rail depot.',
    'gym|1|They fired me in March.',
    'salon|5|The owner is my sister and she is a star.',
  ],
  passes: [
    'restaurant|2|I waited tables in another state for ten years.',
    'cafe|3|I work from home and came for the wifi.',
    'lawyer|5|She worked hard on my case.',
    'plumber|2|Our last plumber was better.',
    'gym|2|Their trainer got fired, they say.',
    'restaurant|4|My wife owns two of their mugs.',
    'spa|1|I told my doctor about the rash.',
  ],
})
