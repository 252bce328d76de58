import { identifier } from '../../../../shared/assessment/sensitive/identifier'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  identifier,
  {
    flags: [
      '«Order #4471» was cold.',
      '«Claim number 88-2041» is still open.',
      'My «account 558102» was charged.',
      '«Member number 30418» since spring.',
    ],
    passes: ['We order 12 dozen a week.', 'Case of beer in 2019.', 'The #1 place in town.'],
  },
  unrated,
)
