import { atmosphere } from '../../../../shared/assessment/themes/atmosphere'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  atmosphere,
  {
    flags: [
      ['You hear every footstep.', 'negative'],
      ['Walls like paper.', 'negative'],
      ['We ate with our coats on.', 'negative'],
      ['Not a sound all night.', 'positive'],
      ['The «music was too loud».', 'negative'],
      ['«Cozy place» with a «lovely patio».', 'positive'],
      ['«The room was freezing».', 'negative'],
      ['«Parking is a nightmare».', 'negative'],
    ],
    passes: [
      'They live over the hill.',
      'We bought candles.',
      'We took the stairs.',
      'The band leader is my uncle.',
      'I parked in front.',
    ],
  },
  unrated,
)
