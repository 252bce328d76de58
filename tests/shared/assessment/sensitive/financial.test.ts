import { financial } from '../../../../shared/assessment/sensitive/financial'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  financial,
  {
    flags: [
      'I have «no debts» and no worries.',
      'My rent payment bounced because of you.',
      'Three «withdrawals from my checking» in July.',
      'They drained my savings.',

      '«My card was declined».',
      'I am «on a fixed income».',
      'They «ruined my credit score».',
      'We are «in debt».',
    ],
    passes: [
      'The meter maxed out in the basement.',
      'The reader at the bank next door.',
      'We have in-house financing, it says.',
      'My insurance man agreed.',
      'They gave us store credit.',
      'Credit to the chef.',
      'I paid by card.',
    ],
  },
  unrated,
)
