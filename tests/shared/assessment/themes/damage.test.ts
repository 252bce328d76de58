import { damage } from '../../../../shared/assessment/themes/damage'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  damage,
  {
    flags: [
      ['They «scratched my» new table on the way in.', 'negative'],
      ['The movers «broke my lamp».', 'negative'],
      ['«Not a mark» on the walls.', 'positive'],
      ['They «lost my coat».', 'negative'],
    ],
    passes: ['A burger made from scratch.', 'We broke bread together.', 'My old couch was ugly.'],
  },
  unrated,
)
