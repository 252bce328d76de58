import { communication } from '../../../../shared/assessment/themes/communication'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  communication,
  {
    flags: [
      ['«Nobody ever called me» back.', 'negative'],
      ['He «explained everything».', 'positive'],
      ['I «left four messages» and nothing happened.', 'negative'],
      ['They «kept us informed».', 'positive'],
    ],
    passes: ['The owner took a call while we ate.', 'I called my sister.', 'We talked over dinner.'],
  },
  unrated,
)
