import { hate } from '../../../../shared/assessment/fairness/hate'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(hate, {
  flags: [
    'electrician|1|Females have no business around a panel.',
    'auto-repair|1|Those people lie like they breathe, ship em all back.',
    'nail-salon|1|What do you expect when you let immigrants run a business.',
    'hotel|1|Full of foreigners, nobody speaks English.',
  ],
  passes: [
    'restaurant|1|The waiter called my son a retard and laughed.',
    'restaurant|3|The chef is Mexican and the mole is great.',
    'gym|4|Women and men train side by side.',
    'boutique|1|She told us to go back to our country.',
    'bar|2|Full of college kids on Fridays.',
    'hotel|2|The girls at the desk were slow.',
    'cafe|2|Those people in line waited an hour.',
  ],
})
