import { name } from '../../../../shared/assessment/sensitive/name'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  name,
  {
    flags: [
      'Our server «Kevin» was lovely.',
      'Ask for «Priya» at the desk.',
      '«Dr. Osei» fixed it.',
      'I spoke with «Maria Lopez» about it.',
      'The owner, «Raj», came out.',
    ],
    passes: [
      'The Caesar salad was fine.',
      'We went on Monday.',
      'Best Thai in Portland.',
      'They drove a Toyota.',
      'Grace under pressure is rare.',
    ],
  },
  unrated,
)
