import { contact } from '../../../../shared/reply-check/rules/contact'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(contact, {
  flags: [
    'We called you on «555-0184» twice.',
    'We wrote to «dana.p@mailbox.example» last week.',
    'Your number «(503) 555-0199» did not answer.',
    'We found you as «@danaeats.»',
  ],
  passes: [
    'Call me at 555-0127.',
    'Write to hello@junipertable.example at any time.',
    'Our number is (503) 555-0127.',
    'See you at 12 Harbor Street.',
    'The bus 4411 stops right outside.',
    'We open at 10:30 and close at 22:00.',
    'We reopened on 2026-03-14.',
  ],
})
