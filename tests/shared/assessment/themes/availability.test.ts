import { availability } from '../../../../shared/assessment/themes/availability'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  availability,
  {
    flags: [
      ['They «were out of bread» by noon.', 'negative'],
      ['I «could not get an appointment».', 'negative'],
      ['«Great selection» of wines.', 'positive'],
      ['The kitchen «was closed».', 'negative'],
    ],
    passes: ['We were out of town.', 'I booked a table for two.'],
  },
  unrated,
)
