import { gasFire } from '../../../../shared/assessment/urgency/gas-fire'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(gasFire, {
  flags: [
    'hvac|1|The basement still smells of gas since your visit.',
    'plumber|1|We heard the pipe hissing behind the stove after he left.',
    'electrician|2|The outlet he replaced is sparking and hot.',
    'hotel|1|Smoke was coming out of the wall heater.',
    'hvac|1|It could have burned the house down with us in it.',
    ['hvac|5|A whiff of gas the day after install. He came back the same night and fixed it.', 1],
    'restaurant|1|A candle set my menu alight.',
    'hvac|1|The carbon monoxide alarm went off at midnight.',
    'hvac|1|The hallway stank of rotten eggs all night after they left.',
    'shop|1|The lamp cord got so hot that it melted into the rug.',
    'contractor|1|We all had headaches and the utility man found the flue venting into the bedroom.',
  ],
  passes: [
    'pizza|2|The place is next to the gas station and hard to find.',
    'restaurant|4|This place is fire and so is the salsa.',
    'hotel|4|We sat by the fire pit until midnight.',
    'hvac|3|He tested the carbon monoxide alarm and showed us the zero reading.',
    'electrician|A|The outfit before these guys left bare wires; they fixed it all.',
    'gym|3|Best way to burn calories, but crowded.',
    'hvac|5|Our carbon monoxide alarm went off and they came within the hour. Lifesavers.',
    'restaurant|1|Somebody should fire the manager.',
    'cafe|2|Burnt coffee and sticky tables.',
    'hotel|3|The room smelled of fresh paint for a day.',
    'hotel|3|The gas station next door is loud.',
    'cafe|4|There is a fire pit with benches.',
  ],
})
