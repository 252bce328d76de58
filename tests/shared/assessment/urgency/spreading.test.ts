import { spreading } from '../../../../shared/assessment/urgency/spreading'
import { reviewCases } from '../../../helpers/review-cases'

reviewCases(spreading, {
  flags: [
    ['kennel|1|My video has 200k views and counting.', 1],
    'swim-school|1|The moms page has 300 comments since lunch.',
    'restaurant|1|This has gone viral on TikTok.',
    'landlord|1|We started a petition and have 140 signatures.',
    'hotel|1|Dozens of other customers have messaged me with the same story.',
    'daycare|1|All the moms at school know and they are pulling their kids.',
    'cafe|1|My post has been shared four thousand times.',
  ],
  passes: [
    'bakery|5|I found this place on TikTok and it went viral for a reason.',
    'restaurant|3|The four of us were seated by the door.',
    'cafe|2|Dozens of people in line and one barista.',
    'salon|2|She has 11k followers and no manners.',
    'restaurant|4|Great place for getting together with friends.',
    'hotel|2|Two other guests complained about the noise too.',
    'gym|2|I will tell my friends.',
    'cafe|3|Charged me for two when I had one.',
    'cafe|4|I follow them on Instagram for the menu.',
  ],
})
