import { unsafeWork } from '../../../../shared/assessment/urgency/unsafe-work'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(unsafeWork, {
  flags: [
    ['auto-repair|1|Two lug nuts were missing when the wheel began to wobble.', 1],
    'auto-repair|1|The brakes failed on the highway an hour after pickup.',
    'contractor|1|No permit was ever pulled for the deck.',
    'electrician|1|He left live wires hanging from the ceiling.',
    'roofer|1|They tore off the shingles and left, no tarp, and it rained in.',
    'auto-repair|1|I could have died, the brakes almost failed.',
    'contractor|1|The new railing on the second floor pulls out with one hand.',
    'auto-repair|1|Half a mile later the wheel started wobbling, three nuts were missing.',
  ],
  passes: [
    'electrician|A|The last electrician left live wires, they fixed it all.',
    'roofer|5|They pulled the permit and passed inspection.',
    'hvac|B|The thermostat was wired backwards. They came back next morning, no charge.',
    'contractor|3|The tiles are crooked and the grout is uneven.',
    'auto-repair|2|They said my brakes were shot, the second shop says they are fine.',
    'restaurant|2|The table wobbled and the chair was loose.',
    'painter|2|The ladder left a mark on the wall.',
    'contractor|3|The new railing is a shade too dark.',
    'auto-repair|4|They found a nail in my tire and patched it.',
  ],
})
