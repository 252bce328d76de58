import { security } from '../../../../shared/assessment/sensitive/security'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  security,
  {
    flags: [
      'I gave them «the gate code».',
      '«The spare key is» under the mat.',
      '«We were on vacation for two weeks».',
      "«My grandmother's ring» was gone.",
    ],
    passes: ['They have a dress code.', 'The zip code is wrong.', 'The key is patience.', 'Use a promo code.'],
  },
  unrated,
)
