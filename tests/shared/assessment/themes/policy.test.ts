import { policy } from '../../../../shared/assessment/themes/policy'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  policy,
  {
    flags: [
      ['Their «return policy is ridiculous».', 'negative'],
      ['«No refunds», it says on a sign.', 'negative'],
      ['They «made an exception» for us.', 'positive'],
    ],
    passes: ['I filed a claim on my insurance.', 'We talked politics.', 'They returned the keys.'],
  },
  unrated,
)
