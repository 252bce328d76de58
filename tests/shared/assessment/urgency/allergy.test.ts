import { allergy } from '../../../../shared/assessment/urgency/allergy'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(allergy, {
  flags: [
    ['bakery|1|I said nut allergy twice and the cake had walnuts in it.', 1],
    'cafe|1|My throat closed and I had to use my EpiPen.',
    'salon|1|No patch test and my face swelled up.',
    'restaurant|1|My wife is celiac, we told the waiter and it was served with croutons anyway.',
    ['cafe|3|I told them about my dairy allergy and the first sip was milk. The manager remade it on the spot.', 2],
    'bakery|1|We told them about the peanuts. Her throat got tight in the car and she needed the pen.',
    'salon|1|The lash glue made my eyes swell shut.',
  ],
  passes: [
    'restaurant|5|They asked about allergies and changed their gloves for us.',
    'cafe|3|The server asked about allergies before we said a word.',
    'restaurant|4|Plenty of gluten free choices.',
    'cafe|2|The milk was warm and the foam flat.',
    'restaurant|2|I told them no cheese and got cheese anyway.',
    'spa|3|The oil smelled of almond and the room was cold.',
    'restaurant|2|Our old place served my son nuts despite his allergy, here the soup was just bland.',
    'restaurant|4|They took my nut allergy seriously and used a separate pan.',
    'restaurant|3|The stairs to the bathroom are steep.',
  ],
})
