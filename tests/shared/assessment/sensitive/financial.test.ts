import { financial } from '../../../../shared/assessment/sensitive/financial'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  financial,
  {
    flags: [
      '«My card was declined».',
      'I am «on a fixed income».',
      'They ruined «my credit score».',
      'We are «in debt».',
    ],
    passes: ['They gave us store credit.', 'Credit to the chef.', 'I paid by card.'],
  },
  unrated,
)
