import { damage } from '../../../../shared/assessment/themes/damage'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  damage,
  {
    flags: [
      ['The mirror arrived in pieces.', 'negative'],
      ['Our boxes never arrived.', 'negative'],
      ['There is a rip down the back.', 'negative'],
      ['Not one scratch on the piano.', 'positive'],
      ['They «scratched my» new table on the way in.', 'negative'],
      ['The movers «broke my lamp».', 'negative'],
      ['«Not a mark» on the walls.', 'positive'],
      ['They «lost my coat».', 'negative'],
    ],
    passes: [
      'My phone had a cracked screen, so I brought it here.',
      'He took my order.',
      'A burger made from scratch.',
      'We broke bread together.',
      'My old couch was ugly.',
    ],
  },
  unrated,
)
