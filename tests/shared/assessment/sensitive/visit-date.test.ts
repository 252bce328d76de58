import { visitDate } from '../../../../shared/assessment/sensitive/visit-date'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  visitDate,
  {
    flags: [
      'We came «on Saturday night».',
      'My appointment was «March 14 at 2:30».',
      'We waited here «at 7:15».',
      'He came «between 12 and 4».',
    ],
    passes: [
      'They open at 9 every day.',
      'I called yesterday.',
      'Kids eat free on Tuesdays.',
      'I work Monday to Friday.',
    ],
  },
  unrated,
)
