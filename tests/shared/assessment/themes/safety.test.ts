import { safety } from '../../../../shared/assessment/themes/safety'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  safety,
  {
    flags: [
      ['The gate was wide open.', 'negative'],
      ['She nicked me twice.', 'negative'],
      ['He left everything safe.', 'positive'],
      ['They left «live wires» hanging from the wall.', 'negative'],
      ['The place is «unsafe».', 'negative'],
      ['I «felt safe» the whole time.', 'positive'],
      ['«No lifeguard» at the pool.', 'negative'],
    ],
    passes: [
      'There is a puddle in the yard.',
      'They cut me a deal.',
      'A safe choice for lunch.',
      'The fire in the oven gives the crust its taste.',
      'We met by the stairs.',
    ],
  },
  unrated,
)
