import { amount } from '../../../../shared/assessment/sensitive/amount'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  amount,
  {
    flags: [
      'They charged me «$318».',
      'I paid «180 bucks».',
      'He wants another «$1,900».',
      'A refund of «twelve hundred dollars» is due.',
    ],
    passes: ['Tacos are $3 each.', 'It is $289 a night.', 'Ten out of ten.'],
  },
  unrated,
)
