import { politics } from '../../../../shared/assessment/fairness/politics'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(politics, {
  flags: [
    'bakery|1|Saw their yard sign for the other side. Never.',
    'cafe|2|Minimum wage and no sick days. Until these workers get a contract nobody should cross that door.',
    'restaurant|1|The owner supports Trump, that is all I need.',
    'cafe|no|Keep your politics out of my coffee.',
  ],
  passes: [
    'restaurant|2|The party of six next to us was loud.',
    'hotel|2|We woke up at six from the noise.',
    'cafe|4|A generous pour, liberal with the cream.',
    'clinic|1|They refused my service dog.',
    'bar|3|Conservative portions for the price.',
    'gym|3|They changed the class policy.',
    'cafe|2|The staff are kind and the line is long.',
  ],
})
