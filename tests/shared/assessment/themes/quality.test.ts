import { quality } from '../../../../shared/assessment/themes/quality'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  quality,
  {
    flags: [
      ['The «pasta was cold» and «bland».', 'negative'],
      ['«Best tacos in town».', 'positive'],
      ['The «faucet started leaking» again two days later.', 'negative'],
      ['They «fixed it right» the first time and the «unit works perfectly».', 'positive'],
      ['The screen they put in «stopped working» within a week.', 'negative'],
    ],
    passes: [
      'We had pasta before the show.',
      'My car is green.',
      'The menu hangs by the door.',
      'They quoted two jobs.',
    ],
  },
  unrated,
)
