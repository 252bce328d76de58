import { quality } from '../../../../shared/assessment/themes/quality'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  quality,
  {
    flags: [
      ['The leak is back.', 'negative'],
      ['Same rattle by Saturday.', 'negative'],
      ['The filling fell out that night.', 'negative'],
      ['One side is longer than the other.', 'negative'],
      ["It hasn't come back.", 'positive'],
      ['The «pasta was cold» and «bland».', 'negative'],
      ['«Best tacos in town».', 'positive'],
      ['The «faucet started leaking» again two days later.', 'negative'],
      ['They «fixed it right» the first time and the «unit works perfectly».', 'positive'],
      ['The screen they put in «stopped working» within a week.', 'negative'],
    ],
    passes: [
      'Used to be the best crust in town.',
      'My dryer stopped working, so I called them.',
      'My baby is six weeks old.',
      'We had pasta before the show.',
      'My car is green.',
      'The menu hangs by the door.',
      'They quoted two jobs.',
    ],
  },
  unrated,
)
