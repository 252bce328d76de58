import { communication } from '../../../../shared/assessment/themes/communication'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  communication,
  {
    flags: [
      ['I left six messages.', 'negative'],
      ['Fifth call and no answer.', 'negative'],
      ['We only found out by walking in.', 'negative'],
      ['They picked up on the second ring.', 'positive'],
      ['Photos every evening of our dog.', 'positive'],
      ['«Nobody ever called me» back.', 'negative'],
      ['He «explained everything».', 'positive'],
      ['I «left four messages» and nothing happened.', 'negative'],
      ['They «kept us informed».', 'positive'],
    ],
    passes: [
      'I had never heard of them.',
      'Nobody else was on the bus.',
      'The owner took a call while we ate.',
      'I called my sister.',
      'We talked over dinner.',
    ],
  },
  unrated,
)
