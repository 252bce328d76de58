import { accuracy } from '../../../../shared/assessment/themes/accuracy'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  accuracy,
  {
    flags: [
      ['They «got my order wrong».', 'negative'],
      ['They «forgot the» sauce again.', 'negative'],
      ['«Exactly what I» ordered.', 'positive'],
      ['They «misspelled» his name.', 'negative'],
    ],
    passes: [
      'An evening I will not forget.',
      'What could go right did.',
      'They explained what was wrong with the car.',
    ],
  },
  unrated,
)
