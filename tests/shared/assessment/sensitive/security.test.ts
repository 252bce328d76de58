import { security } from '../../../../shared/assessment/sensitive/security'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  security,
  {
    flags: [
      'The key is under the mat.',
      'We were away for two weeks.',
      'My watch was gone from the drawer.',

      'I gave them «the gate code».',
      '«The spare key is under the mat».',
      '«We were on vacation for two weeks».',
      "«My grandmother's ring» was gone.",
    ],
    passes: [
      'Used the 20% code from their newsletter.',
      'She was on her phone.',
      'The error code was odd.',
      'They have a dress code.',
      'The zip code is wrong.',
      'The key is patience.',
      'Use a promo code.',
    ],
  },
  unrated,
)
