import { cleanliness } from '../../../../shared/assessment/themes/cleanliness'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  cleanliness,
  {
    flags: [
      ['The «restroom was filthy».', 'negative'],
      ['The room was «spotless».', 'positive'],
      ['They «tracked mud» through the hall.', 'negative'],
      ['It «smelled like mildew».', 'negative'],
    ],
    passes: ['She gave me a dirty look.', 'I took a shower before dinner.', 'The cleaner comes on Mondays.'],
  },
  unrated,
)
