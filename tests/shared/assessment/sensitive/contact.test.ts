import { contact } from '../../../../shared/assessment/sensitive/contact'
import { ruleCases } from '../../../helpers/rule-cases'
import { unrated } from '../unrated'

ruleCases(
  contact,
  {
    flags: [
      'Call me at «555-0187».',
      'My number is «(503) 555-0142».',
      'Write to «dana.p@mail.example» about it.',
      'Find me at «@dana_eats» there.',
    ],
    passes: ['It took 555 days.', 'Open 9-5 and 10-4.', 'Paid 1200 on the 14th.', 'Score was 100-98.'],
  },
  unrated,
)
