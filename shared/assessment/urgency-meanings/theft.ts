import { meanings } from '../urgency/urgency-rule'

const VALUABLE =
  'ring|rings|bracelet|necklace|earring|earrings|watch|jewelry|jewellery|cash|money|dollars|bills|coin|coins|change|wallet|purse|handbag|laptop|tablet|ipad|phone|iphone|my camera|tools|drill|bike|bicycle|sunglasses|gun|pills|medication|painkillers|oxycodone|whiskey|bourbon|liquor|perfume|catalytic converter|tires|rims|stereo|speaker|speakers|radio|safe|silverware|earbuds|airpods|headphones|checkbook|coat|jacket|xbox|playstation|console|tv|television|passport|locket|heirloom|heirlooms|diamond|diamonds|battery|original part|original parts|boxes|box|electronics|gold|guitar|chainsaw|generator|lawn mower|package|backpack|suitcase|envelope|gas'

/** What was taken, in the ways people tell it. */
export const theftMeanings = meanings(
  'theft-meant',
  [
    '(clean|cleaned|relieved|emptied|stripped) (out)? of my ...',
    '(minus|without|lighter by|short) (my|our|the|one|a|two) (sunglasses|shades|airpods|earbuds|change|quarters|coins|laptop|tablet|phone|ring|watch|necklace|bracelet|earrings|camera|cash|wallet|tools|drill|charger|speaker|stroller|jacket|coat|pills) ...',
    '(nobody|no one|none of them) (knows|saw|remembers|noticed|admits|would (say|look at me|meet my)) ... (anything|nothing|eye|eyes|shoes|feet|floor)',
    "(wearing|wears|riding|using|selling|sold|pawned|driving) (my|our|mum's|mom's|dad's|my _) (jacket|coat|watch|necklace|ring|bike|phone|laptop|debit card|credit card|card|earrings|drill|tools|car|sunglasses)",
    '(helped|help) (himself|herself|themselves) to (my|our|the|a) ...',
    '(lock|locker|glove box|safe|drawer|toolbox|trunk) (was|had been|is) (cut|broken into|forced|open and empty|pried|emptied|rifled)',
    '(rifled|rummaged|rummaging|went|going|gone|dug|digging|snooped|snooping) through (my|our|her|the) (drawers|purse|closet|bag|bags|wallet|desk|medicine cabinet|jewelry box|things|luggage|glove box|nightstand|dresser|car)',
    '(pocketed|pilfered) (my|our|the|some|a|his|her) ...',
    '(swapped|switched|exchanged|replaced) (out)? (my|the|our) ... (for|with) (a|an|some|another) (old|older|cheap|cheaper|used|different|fake|worn|lesser) ...',
    '(came|got it|got my _) back with (a|an|the)? (different|older|old|cheaper|other|used|smaller) ...',
    "(into|in) (somebody's|someone's|his|her|their|the aide's|the nurse's|the cleaner's) (pocket|pockets|purse|bag|van|truck|backpack) ...",
    '(walked|walks|walking) (off|out|away) with (your|the|my|our|a|his|her|their) (crew|crews|guys|men|workers|movers|team|cleaner|painter|helpers)?',
    "(not|isn't|is not|wasn't|was not) the (stone|ring|diamond|one|watch|battery|phone|tire|tires|part|bike|engine|laptop|guitar|dog|jacket) (i|we|that i|that we|she|he) (brought|gave|handed|left|dropped|bought|had|took) ...",
    '(always|keeps|kept|comes up|came up|is|are|was|were) (coming up)? (one|two|three|four|five|six|ten|twelve|a few|some|several)? (short|lighter|fewer) (after|when|since|every|of) ...',
    '(card reader|key log|door log|lock log|camera|footage|ring camera|doorbell camera|nest) (on|shows|showed|says|said|at|log|logged|caught|has) ...',
    '(not|but not|everything but|all but) (the|my|her|his) (watch|ring|necklace|cash|laptop|phone|wallet|jewelry|bracelet|tablet|camera|earrings|money|purse|coins|tools) (my|that my|that|i|we|she|he|which) ...',
    '(odometer|mileage|presets|seat|mirrors|trip meter|gas gauge) ... (changed|moved|up|more|extra|reset|higher|different|lower) ...',
    'hole in the (felt|velvet|case|box|jar|drawer|tin) where ...',
    '(tin|jar|envelope|box|drawer|piggy bank|purse|safe) ... (right down to the bottom|to the bottom|nothing in it|bare|lighter)',
    '(is|are|was|were) not in (the|its|their|my|her|his) (dish|drawer|box|case|safe|jar|closet|bag|tray|nightstand|jewelry|cupboard|cabinet|pouch|tin|pocket|glove) ...',
    '(half|third|quarter|fraction) (of)? what it was|half (empty|gone|missing) (when|after|since|now|and)',
    '(came|come|arrived|showed up|was delivered|handed) (back)? (open|opened|slit|cut open|resealed|retaped|taped shut again|empty|rifled) ...',
    '(gone|missing|vanished|disappeared|taken|stolen) from (the|my|our|his|her|its|under|behind|inside) (visor|dash|dashboard|seat|cup holder|ashtray|porch|garage|trunk|shed|truck|bed|rack|shelf|drawer|closet|wall|desk|counter|console) ...',
  ],
  [
    [
      'housekeeper|cleaner|cleaners|mover|movers|maid|aide|sitter|nurse|technician|painter|plumber|crew|valet|workers|contractor',
      "took (my|our|his|her|mum's|mom's) (cufflinks|ring|rings|watch|necklace|bracelet|jewelry|cash|money|wallet|purse|tools|bike|pills|laptop|tablet|earrings|silver|husband's _|wife's _|mother's _|grandmother's _)",
      6,
    ],
    [
      "brooch|scooter|silver|pearls|medals|stamp collection|savings|envelope|tenner|{number} dollars|grandmother's|grandfather's|ring|watch|bracelet|necklace|cash|purse|wallet|bike|tools",
      'not been seen since|not seen since|has not turned up|never turned up|attendant saw nothing|nobody saw|walked off|grew legs|light fingers|sticky fingers|was alone (in|up|with)|alone (upstairs|in my|in the)|the only other|before the (cleaner|cleaners|fitter|movers|plumber)|after the (cleaner|cleaners|fitter|movers|plumber)',
      16,
    ],
    [
      'cup holder|glove box|glovebox|console|ashtray|nightstand|bedside|jewelry box|jewellery box|coat pocket|locker|medicine cabinet',
      "when i (dropped|left|handed|parked|went|checked)|gone|empty|missing|before the|is not there|wasn't there|was not there|emptied|cleaned out|rifled",
      12,
    ],
    [
      'boxes on|counted|inventory|packed|loaded',
      'boxes off|off the truck|short|never came off|missing|are the silver|did not arrive|never arrived|not on the list',
      10,
    ],
    [
      VALUABLE,
      "(is|was|are|were|went|gone|now|have|had|has|all|been|turned up|just) (gone|missing|taken|stolen)|missing (from|after|when|out of|since)|disappeared|vanished|walked off|not there|wasn't there|were not there|is not there|never made it|never came (back|off)|was empty|were gone|was gone|nowhere to be found|without (the|my|our)|only the (painter|cleaner|mover|movers|maid|plumber|crew|tech|aide|sitter)|the only (person|one|ones|people) (in|with|there)|grew legs|got legs|short (after|when)|less than|and only|stole|stolen|robbed",
      14,
    ],
    [
      'valet|repair shop|mechanic|detailer|car wash|tow|impound|garage|dealership|dealer|shop|lot|locker|cleaners|movers|maid|housekeeper|aide|sitter|hotel|technician|truck',
      '(without|minus|missing) (the|my|our|all|both|a) (sunglasses|change|tools|radio|stereo|charger|jack|spare|floor mats|catalytic|speakers|box|boxes|coins|cash|ring|watch|laptop|phone|camera|battery|jewelry|garage door opener|plates)',
      10,
    ],
    [
      'passport|cash|twenties|hundreds|fifties|dollars|money|envelope|jewelry|ring|rings|brooch|necklace|bracelet|earrings|watch|pearls|coins|coin|change|ipad|tablet|laptop|phone|camera|dash cam|dashcam|wallet|purse|tools|drill|saw|chainsaw|generator|bike|stroller|sunglasses|shades|quarters|pills|pain pills|medication|oxycodone|morphine|perfume|handbag|suitcase|package|packages|jacket|coat|guitar|gun|silver|silverware|china|medals|heirloom|gold|headphones|airpods|speaker|tires|catalytic converter|stereo|radio|spare|battery|gas|tank|converter|rims|liquor|whiskey|wine|toolbox|ladder|copper|lawnmower|mower|console|xbox|playstation|tv|checkbook|credit card|debit card|keys|gift cards|savings|piggy bank|antique|painting|rug|lamp',
      'and then (it|they) (was|were) not|then it was not|not at noon|not there|gone|missing|vanished|disappeared|no longer|walked off|grew legs|cut lock|lock (was)? cut|empty|emptied|stolen|took|taken|swiped|lifted|nowhere|never (came|made it|seen|returned|found|arrived)|had been|used to be|where my|wearing|swapped|slid off',
      'housekeeping|housekeeper|cleaner|cleaners|cleaning lady|maid|your girl|your guy|your crew|your men|your people|movers|mover|aide|aides|nurse|sitter|babysitter|painter|painters|plumber|technician|installer|contractor|crew|valet|attendant|detailer|driver|only (person|one|ones|people)|nobody else|no one else|only housekeeping|had been in|was in the house|were in the house|in the room|left alone|counter girl|employee|staff|locker|front desk|safe|between the|before they|after they|after the|when they|while they|shop|mechanic|garage|lot|parking|kennel|weekend|nursing home|hospital|room|dresser|nightstand|drawer',
      20,
    ],
    [
      'boxes|items|bags|pieces|suitcases|cartons|crates',
      'went on|loaded|packed|counted|handed over|dropped off|checked in|brought in|gave them|on the list|inventory',
      'came off|arrived|got back|came back|missing|short|delivered|guess what|those (two|three|four|five)|never|unload*|only',
      16,
    ],
    [
      'stone|diamond|ring|watch|battery|tires|tire|engine|part|parts|converter|guitar|painting|gold|necklace|rims|jacket|phone|screen|bike|wheels|stereo|laptop|rug|pearl|pearls|spare',
      'glass|fake|bald|copy|plastic|used|cheap|old|worn|different|not the (same|one)|not mine|swapped|switched|knock off|imitation|zirconia|counterfeit|smaller|replica',
      'appraiser|got back|gave (me|us)? back|gave back|returned|where my|had been|brought in|handed in|left with|before|after|picked up|serial|photo|confirmed|brand new|my new|original',
      18,
    ],
    [
      'miles on|miles|odometer|tank|half a tank|gas|fuel|joyride|joy ride|dash cam|dashcam|seat position|fast food wrappers|ash|cigarette',
      'burned|gone|missing|more than|on the clock|on the odometer|than when|took it|drove my|driven|used my car|empty|short',
      'valet|parking|lot|shop|dealer|mechanic|garage|detail*|car wash|attendant|days|airport|left it|dropped it',
      16,
    ],
  ],
)
