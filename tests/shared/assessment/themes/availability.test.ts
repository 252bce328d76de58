import { availability } from '../../../../shared/assessment/themes/availability'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  availability,
  {
    flags: [
      ['Every treadmill taken at six.', 'negative'],
      ['Good luck getting a table on Friday.', 'negative'],
      ['They gave our room away.', 'negative'],
      ['They had the one hinge nobody else in town had.', 'positive'],
      ['They «were out of bread» by noon.', 'negative'],
      ['I «could not get an appointment».', 'negative'],
      ['«Great selection» of wines.', 'positive'],
      ['The kitchen «was closed».', 'negative'],
    ],
    passes: ['One of the waiters sang.', 'Wish them good luck.', 'We were out of town.', 'I booked a table for two.'],
  },
  unrated,
)
