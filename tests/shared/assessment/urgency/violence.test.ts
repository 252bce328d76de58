import { violence } from '../../../../shared/assessment/urgency/violence'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(violence, {
  flags: [
    ['mover|1|I know where you park your trucks.', 0],
    'restaurant|1|Somebody should burn that place down.',
    'phone-repair|1|I am coming back with a baseball bat.',
    'bar|1|The bouncer shoved me against the wall.',
    'auto-repair|1|The mechanic pulled a knife on my brother.',
    'gym|1|You better watch your back, coach.',
    'shop|1|He followed me out to the parking lot with a bat in his hand.',
    'mover|1|Two of the crew started throwing punches at my brother.',
    'bar|1|If I see that waiter on my street he is leaving in an ambulance.',
  ],
  passes: [
    'gym|5|The coach tried to murder us with burpees.',
    'restaurant|5|I would kill for these tacos.',
    'restaurant|4|Killer wings and a killer view.',
    'gym|4|The instructor pushed me to my limits.',
    'bar|5|The band killed it tonight.',
    'restaurant|2|I could have died laughing at the prices.',
    'hotel|3|The rain beat down all night and the wind hit us.',
    'restaurant|2|The server slapped the check on the table.',
    'daycare|5|She screams bloody murder because she does not want to leave.',
    'restaurant|2|The waiter pushed us to order dessert.',
    'gym|5|Great trainer, the class was a punch in the gut in a good way.',
  ],
})
