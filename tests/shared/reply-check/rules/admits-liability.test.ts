import { admitsLiability } from '../../../../shared/reply-check/rules/admits-liability'
import { replyCases } from '../../../helpers/reply-cases'

replyCases(
  admitsLiability,
  {
    flags: [
      '«It was our fault and I am sorry.»',
      "«We'll pay the doctor's bill.»",
      '«We left the step wet.»',
      '«We take full responsibility for it.»',
      '«The step was not salted.»',
      '«Our insurance will cover it.»',
    ],
    passes: [
      "I'm very concerned to read this.",
      'The ramp is closed while it is being inspected.',
      'Please call me today at 555-0127.',
      ["The soup was cold and that's our mistake.", { review: 'The soup was cold.' }],
      'I am looking into it myself.',
      'We should have called you back.',
      "We don't know yet what happened.",
      ['We forgot the bread, our fault.', { review: 'No bread came.' }],
    ],
  },
  { review: 'I slipped on the wet step and broke my wrist.' },
)
