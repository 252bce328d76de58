import { selfHarm } from '../../../../shared/assessment/urgency/self-harm'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(selfHarm, {
  flags: [
    ['lender|1|I have nothing left to live for after this.', 0],
    'vet|1|I keep looking at the pills on the table.',
    'photographer||It would be easier not to wake up.',
    'clinic|1|I told them I was thinking of killing myself.',
    'lawyer|1|I am going to end it all tonight.',
    'lender|1|There is no reason to wake up tomorrow after this.',
    'clinic|1|The pills are lined up and nobody would miss me.',
  ],
  passes: [
    'hotel|2|The room was so loud that I did not want to be here anymore.',
    'therapist|5|Years ago I did not want to be alive. She helped.',
    'restaurant|2|I wanted to die of embarrassment.',
    'pizza|5|I died and went to heaven.',
    'gym|4|My legs want to die, in a good way.',
    'pharmacy|2|They had no pills left and the line was long.',
    'restaurant|3|I cut myself a second slice.',
    'gym|2|No reason to go back to this place.',
    'pharmacy|2|They lined up my pills in the wrong box.',
  ],
})
