import { visitDate } from '../../../../shared/assessment/sensitive/visit-date'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  visitDate,
  {
    flags: [
      'We ate there Friday around 7.',
      'The crew was due at 8 and came at noon.',
      'My Tuesday 2:15 appointment was cancelled.',
      'Dead «on a Tuesday», which suits me.',
      'The night of the 12th around 8 we had dinner.',
      'They said nine and it was «ten past two».',
      'He tore off the roof «Tuesday» and left.',
      'He stopped by «at eight» with his tools.',
      'It was «last Saturday night», table for six.',
      'We came «on Saturday night».',
      'My appointment was «March 14 at 2:30».',
      'We waited here «at 7:15».',
      'He came «between 12 and 4».',
      'Ordered two pies for the birthday «on Saturday around 6:30».',
    ],
    passes: [
      'By Sunday we were all sick.',
      'They knew by noon that the power would go.',
      'I woke at four with a headache.',
      'I called on Monday and again on Tuesday.',
      'We start with a new firm, starting Tuesday.',
      'The hearing at the courthouse is Thursday.',
      'I am on shift from 9 to 5.',
      'The price went up from 45 to 70.',
      'They open at 9 every day.',
      'I called yesterday.',
      'Kids eat free on Tuesdays.',
      'I work Monday to Friday.',
    ],
  },
  unrated,
)
