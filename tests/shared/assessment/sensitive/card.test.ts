import { card } from '../../../../shared/assessment/sensitive/card'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  card,
  {
    flags: [
      'They charged «my card ending 4417».',
      'My number «4111 1111 1111 1111» was used.',
      'It was «the Visa ending in 8830».',
    ],
    passes: ['They take every card.', 'My serial is 4111 1111 1111 1112.'],
  },
  unrated,
)
