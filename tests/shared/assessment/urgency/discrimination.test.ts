import { discrimination } from '../../../../shared/assessment/urgency/discrimination'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(discrimination, {
  flags: [
    ['restaurant|1|They told me to leave because of my service dog.', 1],
    'bank|1|We were the only Black couple and were ignored for an hour.',
    'auto-repair|2|He told me to have my husband call.',
    'clinic|1|I am deaf and they refused an interpreter.',
    'bakery|1|They refused our cake once they saw two grooms.',
    'boutique|1|She followed us from rack to rack because we spoke Spanish.',
    'restaurant|1|We were the only brown faces in the room and the only ones asked to pay first.',
    'rental|1|As soon as he heard my accent the flat was taken.',
  ],
  passes: [
    'restaurant|5|Step free, and no speech about my wheelchair.',
    'barber|5|They cut Black hair and white hair alike.',
    'cafe|2|You people should be ashamed of this muffin.',
    'restaurant|3|Indian food with too little spice.',
    'lawyer|5|They won my discrimination case.',
    'bar|2|The white wine was warm.',
    'restaurant|2|Not racist, just slow.',
    'restaurant|3|When he realized my husband had left his hat he ran after us.',
    'restaurant|3|We were the only table in the garden.',
  ],
})
