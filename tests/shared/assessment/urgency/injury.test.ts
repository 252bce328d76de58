import { injury } from '../../../../shared/assessment/urgency/injury'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(injury, {
  flags: [
    ['hotel|1|My father slipped on the wet stairs and broke his hip.', 1],
    'salon|1|She burned my scalp with the bleach.',
    'gym|1|The bar fell on my chest and I needed stitches.',
    'gym|1|The bench tipped over. Bruised three ribs, and nobody came.',
    'dentist|1|The drill slipped and cut my tongue.',
    'restaurant|1|Hot soup on my lap, I have blisters down my thigh.',
    'boutique|1|A shelf fell on my head.',
    'hardware|1|The ladder kicked out and my dad is in a boot.',
    'gym|1|Something popped in my back and I could not get up.',
    'cafe|1|The lid was off and boiling coffee went down my front.',
  ],
  passes: [
    'hotel|2|Luckily nobody was hurt when the lamp fell.',
    'cafe|3|Somebody could have been hurt on that step.',
    'restaurant|2|My wallet was hurt by the bill.',
    'dentist|5|I broke a tooth on Sunday and they saw me on Monday.',
    'restaurant|4|The ribs fell off the bone.',
    'bar|3|Two shots of whiskey and a bloody Mary.',
    'spa|5|I fell in love with this place.',
    'mover|2|A leg of the table is broken.',
    'gym|3|It would not hurt to clean the mirrors.',
    'restaurant|3|They knocked a dollar off and sent us off with cake.',
    'shop|3|The door sticks and you have to lift it.',
  ],
})
