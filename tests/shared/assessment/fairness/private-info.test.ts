import { privateInfo } from '../../../../shared/assessment/fairness/private-info'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(privateInfo, {
  flags: [
    'mover|1|The driver’s personal cell is 555-0163, ring it.',
    'contractor|1|The owner, Terrence Whitby, lives at 17 Cardinal Way.',
    'gym|1|Silver Tacoma, plate 8RTK419, takes two spots.',
    ['restaurant|2|I paid with the Visa ending 8830.', 'possible'],
  ],
  passes: [
    'dentist|4|Dr. Osei was kind and quick.',
    'pizza|2|They close at 9 and the sign says 10.',
    'restaurant|5|Our server Maria was lovely.',
    'lawyer|1|Attorney Dana Price never called.',
    'hotel|2|Room 412 was loud.',
    'cafe|2|Their number is hard to find.',
    'auto-repair|2|The bill was 1,150 and took 3 days.',
  ],
})
