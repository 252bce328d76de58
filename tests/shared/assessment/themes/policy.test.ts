import { policy } from '../../../../shared/assessment/themes/policy'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  policy,
  {
    flags: [
      ['They charged us because we checked out at noon.', 'negative'],
      ['Thirty days notice in writing.', 'negative'],
      ['They took it back without the receipt.', 'positive'],
      ['Their «return policy is ridiculous».', 'negative'],
      ['«No refunds», it says on a sign.', 'negative'],
      ['They «made an exception» for us.', 'positive'],
    ],
    passes: [
      'I kept the receipt.',
      'It was free because we shared.',
      'I filed a claim on my insurance.',
      'We talked politics.',
      'They returned the keys.',
    ],
  },
  unrated,
)
