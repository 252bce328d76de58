import { meanings } from '../urgency/urgency-rule'

const WARD =
  'mom|mother|dad|father|mum|grandma|grandmother|grandpa|grandfather|nana|aunt|uncle|{child}|residents|resident|{pet}|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|1|2|3|4|5|6|7|8|9|10|11) year old(s)?|patient|elderly (man|woman|lady|neighbor)|kindergartners|preschoolers|kitten(s)?|guinea pig|turtle'

/** Those who cannot look after themselves, in the ways people tell it. */
export const vulnerableMeanings = meanings(
  'vulnerable-meant',
  [
    '(handed|released|gave|given|let|sent|signed) (my|our|the|her|his|a) (out)? ... (year old|{child}|toddler|kindergartner|first grader|twins) ... (to|over to|go with|leave with|out to|home with) (a|an|the|some|someone|somebody) (man|woman|stranger|wrong|person|guy|lady|complete|total|random|ex|father|who|she|not)',
    '(left|dropped|dumped|let off|put off) (off)? (at|on|by|in) (a|the|some) (wrong)? (stop|corner|street|bus stop|intersection|gas station) ... (miles|blocks|snow|alone|house|dark|rain|mile|wrong)',
    '(finger|hand|bite|belt|rope|teeth|grip|shoe|burn) (marks|mark|prints|print) on (his|her|my|their) ...',
    '(finger|fingers|hand) (marks|prints) ...|fingermarks|handprint ...',
    'poison control ...',
    '(lost|losing|lose|misplaced|forgot|forgotten|left behind) (two|one|three|four|some|several|track) of (the|my|our|their|them) (kids|children|{child}|campers|students|toddlers|year olds|seven year olds|six year olds|five year olds|residents) ...',
    "(cannot|can't|could not|couldn't) (lift|hold|reach|open) (the|her|his|a) (spoon|fork|cup|tray|lid|call button|phone|glass|water) ...",
    '(gone|went|down|dropped|fallen) from (a hundred|one hundred|100|105|110|115|118|120|125|130|135|140|145|150|160|170|180) (and _)? (pounds)? to ...',
    '(wrong|other|far) side of the (fence|gate|road|street|door|highway) ...',
    '(parked|left|locked) (it|him|her|them|the (bus|van|car)) (up)? (at|in) the (depot|lot|yard|garage|heat|sun|driveway) (and|with) (went|left|him|her|my|them|the|a) ...',
    '(fell|fallen|falls) asleep (in|on) the (back|bus|van|back seat|seat) ...',
    '(came|come) (home|back|out) (hoarse|trembling|lame|half starved|skin and bones|shaking|limp|with a (hole|wound|cut|gash|limp|tear|puncture|bite)|soaked|smelling of|terrified|broken|a different dog) ...',
    "(will not|won't|does not|doesn't|refuses to) (let|allow) (anybody|anyone|us|me|people|men|a soul|strangers) (near|touch|pick|hold|come near|brush|close) ...",
    '(vet|doctor|pediatrician|er|nurse) (counted|found|says|said|confirmed|documented|photographed|saw|told) ... (cuts|burns|bites|bruises|wounds|punctures|broken|fracture|cracked|infection|abuse|starved|dehydrated|sprained|torn|cigarette|shaken)',
    '(call|nurse) (light|button|bell|cord) (was|had been|on|went|for|rang|unanswered|ignored|blinking) ... (hour|hours|minutes|nobody|answered|timed)?',
    '(fallen|fell|rolled|slid|dropped) out of (bed|her (chair|wheelchair|bed)|his (chair|wheelchair|bed)|the (wheelchair|bed|crib|chair|van|stroller))',
    '(lost|losing|let go of|dropped|lost hold of|slipped|without) (the|his|her|a)? (hold of the)? (leash|lead|harness) ...',
    'found (him|her|them|my dog|our dog|my cat) (on|in|by|near|along|under|at) (route|the (highway|road|river|tracks|street|freeway|woods|ditch|pound|shelter)|a (ditch|highway|road|pond)) ...',
    '(bite|bites) on (each|his|her|both|the|one) (arm|arms|leg|face|cheek|back|hand|neck|ear) ...',
  ],
  [
    [
      'mom|mother|dad|father|mum|grandma|grandmother|grandpa|grandfather|nana|{child}|patient|residents',
      'left on the (commode|toilet|bedpan|bathroom floor|floor|changing table|bus)|walk out of|walked out of the (gate|front|door|building)|out of the front (gate|door)|left in the (bath|tub|car|bus|van|hallway|corridor|wheelchair)',
      10,
    ],
    [
      'mom|mother|dad|father|mum|grandma|grandmother|grandpa|grandfather|nana|{child}|{pet}|toddlers|residents',
      'strapped (in|to|down)|restrained|tied to|same (nightgown|clothes|diaper|nappy|shirt|sheets|pad)|heels are|sore on|was grey|gone grey|turned grey|turned blue|was blue|without (his|her) (supper|dinner|lunch|insulin|meds|glasses|hearing aid)|no supper|looking at (his|her) (screen|phone)|down to the flesh|collar burn|lost (him|her|them) (near|at|in|on|and)|was lost|hours later|crying in|shut in|put in a (closet|cupboard|dark)|forced to|force fed|slap(ped)?|rough with|screamed at|would not let (him|her) (use|drink|eat)|barefoot|in the snow|in the heat|wet through|unconscious|unresponsive',
      16,
    ],
    [
      'dog walker|walker|sitter|groomer|kennel|aide|carer|caregiver|nursing home|daycare|nursery|lifeguard|bus driver|babysitter|nanny',
      'lost (him|her|my|our)|asleep|sleeping|on (her|his) phone|left (him|her|them|the kids|my|our)|drunk|high|never checked|forgot (him|her|my|our|to)|smacked|hit|told us (five|four|three|two|six) hours',
      12,
    ],
    [
      WARD,
      "own (mess|waste|urine|filth|vomit|pee)|soiled|soaked (diaper|bed|sheets|through|in)|same diaper|bed sores|bedsores|bite marks|teeth marks|fingerprints|handprint|hand mark|bruis*|so thin|skin and bones|count (the|his|her) ribs|ribs showing|lost (ten|fifteen|twenty|eight|six|five|a third|half) (pounds|kilos|lbs)?|emaciated|dehydrated|starv*|unattended|unsupervised|all alone|left alone|by (himself|herself|themselves) (in|on|at|for|outside|all)|wandering (in|the|alone|outside|on|near)|wandered (off|out|into|away)|in the (parking lot|street|road|hot car|hot van|deep end)|into (traffic|the street|the road)|windows up|on the floor (for|until|all|overnight|since|when|alone)|lay on the floor|lying on the floor|(someone|somebody) else's (pills|medication|medicine|meds)|wrong (pills|medication|medicine|stop|bus|child|kid|dose|meds|house|person)|drove (away|off)|locked in|tied (to|up)|shaken|slapped|hit by|yanked|dragged|dropped (him|her|on)|kicked|choked|gate open|door open|left the gate|got out|got loose|escaped|been gone|gone since|ran away|missing since|never came home|limping|bleeding|seizure|heat stroke|heatstroke|overheated|panting|collapsed|nicked|quicked|razor burn|cut (his|her) (ear|tongue|paw|tail|nail|nipple)|paper towel around|matted|covered in (fleas|feces|urine|ticks|scratches|bruises)|infested|trembling|cowers|cowering|flinches|terrified of|under the water|under water|near the pool|went under|pulled (him|her) out|nobody (saw|noticed|was watching|could tell me|knew where|checked|answered the bell|came for)|no one (saw|noticed|was watching|could tell|knew where|checked|came)|asleep on the (couch|job)|call button|call light|without (water|food|insulin|oxygen|her walker|his walker)|no water|empty bowl|not (fed|changed|bathed)|unfed|burned|scalded|frostbite|blistered",
      16,
    ],
    [
      '{pet}|my cat|my dog|our dog|our cat|he|she|him|her|bird|horse|bunny|rabbit|ferret|parrot',
      "water dish (was|is)? (dry|empty)|dish was dry|bowl was (dry|empty|bone)|lost (a|one|half|ten|five|eight|six|twelve|two|three) ... (weight|pounds|lbs|kilos|body)|slit ear|cut ear|ear was (cut|slit|torn)|burn on|burned (belly|paws|skin|nose)|wrong (shot|vaccine|medication|dog|cat|leg|eye)|other (cat's|dog's) (shot|medication|food|dose|pills)|fits|seiz*|convuls*|bleeding|ribs showing|skin and bones|bones|matted|fleas|kennel cough|bloat|heat|overheated|collapsed|windows up|in the car|hot car|died in|found dead|dead when|escaped|ran off|missing|hit by|torn|ripped|stitches|wound|wounds|drain|staples|swollen|kicked|dragged|choke*|yank*|strangled|dryer|cage dryer|muzzle*|sedat*|terrified|trembl*|shaking|wet himself|would not walk|could not walk|puncture*|bite|bitten|attacked|mauled",
      'groomer|kennel|sitter|walker|boarding|board|daycare|vet|stay|picked (him|her|it) up|got (him|her) back|came (home|out|back)|went in|we came|94|95|100|collar|crate|cage|leash|they gave (my|our|him|her)|bath|haircut|nail trim|dental',
      20,
    ],
    [
      'mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|aunt|uncle|nana|resident|residents|patient|he|she|wife|husband|brother|sister',
      'on the floor|on her own|own mess|soiled|wet bed|same (clothes|diaper|sheets|gown)|calling for|been calling|since breakfast|since (six|seven|eight|nine|ten) in the morning|wander*|in a gown|barefoot|in the street|in the road|brought (him|her) back|sores|bedsore*|down to the bone|nobody turned|never turned|dehydrat*|unfed|no food|not eaten|lost (twenty|fifteen|ten|thirty) pounds|bruise*|black eye|wrong (pills|meds|medication|dose)|double dose|missed (her|his) (insulin|pills|meds|dose)|out of (oxygen|insulin)|restrained|tied|strapped|slapped|rough|yelled at|cried|choking|fell|fallen|hours in|from eight until|signed for every hour|asleep in the chair|left alone|alone all|unresponsive|sepsis|infection|frozen|shivering|without (heat|her|his)',
      'nursing home|home|aide|aides|nurse|nurses|staff|ward|care|caregiver|facility|hospital|agency|rehab|assisted|unit|floor|room|bathroom|nobody|no one|call button|buzzer|bell|noon|hours|night|weekend|shift|memory care|visit|visited|found',
      20,
    ],
    [
      'son|daughter|kid|kids|child|children|toddler|baby|infant|boy|girl|grandson|granddaughter|nephew|niece|first grader|second grader|third grader|kindergartner|preschooler|(one|two|three|four|five|six|seven|eight|nine|ten) year old(s)?|twins|campers|little one|little ones',
      'slid under|went under|under water|under the water|another mother (jumped|pulled|grabbed)|jumped in|pulled (him|her|them) out|on her phone|on his phone|not watching|nobody watching|no one watching|nobody noticed|no one noticed|wandered|lost (him|her|them|two|one)|until dark|found (him|her|them) (in|on|outside|alone|by|at)|alone in|alone on|left (in|at|on|behind|alone)|wrong (bus|stop|child|dose|medicine|house|man|person)|miles from|in the snow|in the heat|in the rain|finger marks|hand marks|bruise*|bite marks|(scratched|scratches) (his|her|on|all|down|across)|adult (strength|dose|medication)|overdose|too much|poison control|choke*|chok*|bitten|hit (him|her|them)|slap*|grab*|shook|shaken|yank*|locked (in|out)|closet|hot (car|van|bus)|asleep on the bus|bus yard|gate (was)? open|door (was)? open|street|parking lot|traffic|highway|pool|stranger|man she had never|woman he had never|no seat belt|no car seat|not buckled|burn*|scald*|bleach|medicine|pills|gun|knife|needle|soaked|same diaper|dirty diaper|unchanged|rash|hungry|no lunch|not fed|force*|tied|taped|screamed at|terrified|nightmares',
      'daycare|school|teacher|teachers|instructor|counselor|counselors|lifeguard|sitter|babysitter|nanny|coach|bus|driver|camp|swim|class|nursery|preschool|staff|aide|pool|pharmacy|pharmacist|nurse|doctor|pickup|pick up|handed|called us|hike|field trip|playground|church|hospital|clinic|bottle',
      22,
    ],
  ],
)
