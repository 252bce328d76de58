import { cleanliness } from '../../../../shared/assessment/themes/cleanliness'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  cleanliness,
  {
    flags: [
      ["A stranger's hair on the pillow.", 'negative'],
      ['Dust bunnies under the bed.', 'negative'],
      ['You could eat off their floor.', 'positive'],
      ['They swept up every leaf.', 'positive'],
      ['The «restroom was filthy».', 'negative'],
      ['The room was «spotless».', 'positive'],
      ['They «tracked mud» through the hall.', 'negative'],
      ['It «smelled like mildew».', 'negative'],
    ],
    passes: [
      'My floor is oak.',
      'She gave me a dirty look.',
      'I took a shower before dinner.',
      'The cleaner comes on Mondays.',
    ],
  },
  unrated,
)
