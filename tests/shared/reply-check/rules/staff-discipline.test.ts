import { staffDiscipline } from '../../../../shared/reply-check/rules/staff-discipline'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(staffDiscipline, {
  flags: [
    '«The waiter has been fired.»',
    '«She got a written warning.»',
    '«Josh no longer works here.»',
    '«We let the driver go on Monday.»',
    '«The bouncer has been suspended.»',
  ],
  passes: [
    "I've spoken with the whole team.",
    'The pizza is fired at 800 degrees.',
    'The part has been replaced.',
    'Everyone at the counter was retrained.',
    'We let the dough go for two days.',
    'I sent the crew home with cake.',
    'The lamp is gone from the hall.',
    'We are looking into it.',
  ],
})
