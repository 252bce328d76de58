import { harassment } from '../../../../shared/assessment/urgency/harassment'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(harassment, {
  flags: [
    ['mover|1|The driver has been texting me "hey beautiful" every night.', 1],
    'gym|1|A trainer keeps filming women while they squat.',
    'spa|1|He put his hand under the sheet where it did not belong.',
    'bar|1|The bouncer grabbed me by the arm and shoved me.',
    'plumber|1|He asked me out three times while fixing the sink.',
    "auto-repair|1|He found me on Instagram that evening and wants to know why I won't go out with him.",
    'tow|1|He blocked the door until I paid.',
  ],
  passes: [
    'bar|5|He flirted with my grandmother and she loved it.',
    'plumber|2|They asked for my number and never called.',
    'restaurant|2|The manager threatened to charge us for the cork.',
    'pizza|1|Hands down my favorite slice.',
    'salon|2|She touched up my roots badly.',
    'hotel|3|The desk called me twice to ask about breakfast.',
    'restaurant|2|Nobody harassed us, they simply ignored us.',
    'restaurant|2|The waiter asked if we had any questions and left.',
    'bar|2|The chairs are uncomfortable and too close to the bar.',
  ],
})
