import { contradiction } from '../../../../shared/assessment/fairness/contradiction'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(contradiction, {
  flags: [
    'hvac|no|First time using them. Same story as the other two times.',
    'restaurant|1|No one ever came to our table. The server was rude every time she came by.',
    'dentist|2|I waited two hours. In and out in twenty minutes.',
    'auto-repair|1|They never looked at the car. When they took the engine apart they found nothing.',
  ],
  passes: [
    'restaurant|2|The first time was great, but this time the soup was cold.',
    'hotel|3|Waited an hour, then they gave us a suite.',
    'plumber|2|They never called, so I called them.',
    'cafe|4|I came back a week later and it was better.',
    'salon|2|The first cut was crooked, the second was fine.',
    'gym|2|The place was empty in the morning and busy at night.',
    'mover|2|They came late and left early.',
  ],
})
