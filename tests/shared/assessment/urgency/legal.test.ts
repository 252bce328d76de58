import { legal } from '../../../../shared/assessment/urgency/legal'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(legal, {
  flags: [
    ['contractor|1|You will hear from my attorney.', 1],
    'restaurant|1|I have reported you to the health department.',
    'mover|1|See you in small claims court.',
    'clinic|1|A complaint has gone to the medical board.',
    'salon|1|Channel 5 is very interested in this.',
    ['contractor|1|Next stop is a complaint to the BBB.', 2],
    'contractor|1|You will be served with papers this week.',
    'clinic|1|My brother in law is an attorney and is drafting the letter.',
  ],
  passes: [
    'hotel|5|As a lawyer myself I loved the quiet room.',
    'lawyer|5|They took my lawsuit when nobody else would.',
    'roofer|5|A+ rating with the BBB and it shows.',
    'restaurant|4|My pants are suing after that dessert.',
    'mover|2|I filed a police report about the dent.',
    'bar|3|The court of public opinion likes the nachos.',
    'contractor|2|I am not going to sue over a crooked tile.',
    'restaurant|2|It took an hour before we were being served.',
    'cafe|3|The local paper wrote about them.',
  ],
})
