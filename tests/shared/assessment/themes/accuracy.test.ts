import { accuracy } from '../../../../shared/assessment/themes/accuracy'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  accuracy,
  {
    flags: [
      ['Asked for the blue one. They sent green.', 'negative'],
      ["Someone else's name on the bag.", 'negative'],
      ["They gave me another patient's chart.", 'negative'],
      ['They «got my order wrong».', 'negative'],
      ['They «forgot the» sauce again.', 'negative'],
      ['«Exactly what I» ordered.', 'positive'],
      ['They «misspelled» his name.', 'negative'],
    ],
    passes: [
      'We asked for a menu. They were busy.',
      'The error code was E4.',
      'An evening I will not forget.',
      'What could go right did.',
      'They explained what was wrong with the car.',
    ],
  },
  unrated,
)
