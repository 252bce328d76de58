import { family } from '../../../../shared/assessment/sensitive/family'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  family,
  {
    flags: [
      '«My husband» loved it.',
      '«Our four year old» was with us.',
      '«I am 72 years old».',
      'She is in «third grade».',
    ],
    passes: ['A family restaurant.', 'It is 5 minutes away.', 'The owner and his team.', 'The kids menu is long.'],
  },
  unrated,
)
