import { visitDate } from '../../../../shared/reply-check/rules/visit-date'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(visitDate, {
  flags: [
    'You came in «on Friday at 9:50».',
    'Your table was booked for «March 3».',
    'Your visit «on the 14th» was busy.',
    'We saw you «last Tuesday».',
  ],
  passes: [
    'We are open Monday to Friday.',
    'On Fridays we now have a second cook.',
    'Call me on Monday, I am in from nine.',
    'Since May a second driver goes out.',
    'The new oven arrived on Wednesday.',
    'I am here until 6:30.',
    'You may come by any day.',
    'I read this yesterday.',
  ],
})
