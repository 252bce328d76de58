import { meanings } from '../urgency/urgency-rule'

/** What bodies suffer, and what was done to those who cannot look after themselves, in everyday words. */

const FOOD =
  '{food}|sandwich(es)?|burger(s)?|salad(s)?|burrito(s)?|noodle(s)?|oyster(s)?|clams|mussels|sushi|buffet|sausage|wing|wings|egg|eggs|kebab|dip|dressing|lasagna|casserole|oatmeal|granola|cupcake(s)?|donut(s)?|pastries|ice|straw|lettuce|leftovers|potato(es)?|beans|tortilla|dumpling(s)?|platter|appetizer|crust|topping|filling|yogurt|juice|milk|baby food'
const FELL =
  'slipped|slip|tripped|fell|falls|fallen|went down|down (i|he|she|we) went|gave way|gave out|collapsed|kicked out|slid out|snapped|buckled|came down|came off|tipped|crashed|dropped|landed|hit|swung|shattered|tumbled|slammed|knocked|flipped|rolled over|toppled|threw|thrown|went through|went straight through|broke under|stepped (on|off|in|into|through)'

export const allergyMeanings = meanings(
  'allergy-meant',
  [
    '(jab|jabbed|jabbing|inject|injected) (myself|him|her|my _) ...',
    '(skin|face|arms|neck|chest) (came|come|broke|blew|flared|comes|went) (up|out) (like|in|red|with|all)',
    '(looking|looked|look) like (a|the) (boxer|elephant man|balloon|blowfish|chipmunk|puffer fish|burn victim)',
    '(use|used|using|grab|grabbed|needed|out came) (the|my|her|his|an|a) (pen|epi|inhaler) (in|on|at|before|twice|and|right)?',
    '(hard to|could hardly|could barely|struggling to|struggled to|trouble) (breathe|breathing|swallow|swallowing)',
    '(blotches|blotchy|welts|red bumps|hives) (all|on|up|down|over|everywhere|across|within)',
  ],
  [
    [
      'tongue|throat|lips|lip|eyes|eye|face|airway|windpipe',
      'thick|thickened|closing|tight|tightened|closed up|slits|balloon|fat|double|tingl*|itchy|numb and|could not see out|cannot see out|boxer',
      8,
    ],
    [
      '(told|warned|asked|said|mentioned|checked|informed|wrote) ... (shellfish|sesame|nuts|nut|peanut|peanuts|gluten|hazelnut|walnuts|almond|almonds|cashew|prawn|prawns|egg|soy|lactose)|off dairy|dairy free|gluten free|no dairy|off gluten',
      'tongue|throat|rash|hives|hospital|swell*|swollen|jab*|pen|curled|on the floor|up all night|chest|rattling|wheez*|sick|doubled|went on top|on top|nutella|was in|were in|had (nuts|sesame|cream|prawns|shrimp)|there was|there were|put (cream|it|them|nuts|butter|milk)|anyway|in the middle|at the bottom',
      18,
    ],
    [
      'would (put|send|land|kill|close) (my|him|her|me) ...',
      'nutella|peanut|nut|there was|in the middle|came with|covered|gave',
      16,
    ],
    [
      "allerg*|celiac|coeliac|intoleran*|epipen|epi pen|peanut thing|nut thing|gluten thing|peanut issue|no (nuts|peanuts|dairy|gluten|shellfish|egg|eggs|sesame|soy|milk|shrimp|cheese|wheat|fish)|(can not|cannot|can't) (have|eat|tolerate) (nuts|peanuts|dairy|gluten|shellfish|eggs|sesame|soy|milk|fish|wheat)|react to|reacts to|(dairy|nut|gluten|egg|peanut|soy|lactose) free",
      "swell*|swelled|swollen|hives|wheez*|rash|itch*|welts|blotch*|the pen|epipen|inhaler|benadryl|in bed|doubled over|cramps|cramping|stomach|urgent care|er|hospital|ambulance|throat|could not breathe|couldn't breathe|vomit*|throwing up|threw up|sick|bathroom|puffy|gasping|paramedics|red face|steroid*|antihistamine*|reaction|glutened",
      24,
    ],
    [
      'allerg*|celiac|coeliac|intoleran*|epipen|epi pen|peanut thing|nut thing|no (nuts|peanuts|dairy|gluten|shellfish|egg|eggs|sesame|soy|milk|shrimp|wheat|fish)',
      'gave (him|her|me|them|us|my) ... (anyway|cake|cookie|milk|nuts|peanut|peanuts|egg|bread|regular|the wrong)|brought (me|her|him|us|out|it|my) ... (regular|anyway|with|covered|wrong)|there (was|were) ... {allergen}|{allergen} (all over|at the bottom|inside|in it|in the|on the|underneath|under|hidden|mixed|on top)|full of|came with|came out with|loaded with|served (it|me|her|him) anyway|anyway|regular (pasta|bread|bun|milk|crust|flour|soy sauce)|shrug(ged)?|rolled|covered in|picked (it|them) off|scraped|pick (it|them) off|just pick|still (had|put|came)|turned out to',
      26,
    ],
    [
      'facial|wax|waxing|peel|dye|hair color|tint|lash|lashes|lash glue|glue|polish|lotion|mask|henna|gel|cream|scrub|oil|perm|relaxer|bleach|serum|product|products|extensions|microblading|tattoo|nails|acrylics|spray tan|shampoo|detergent',
      'swell*|swelled|swollen|puffy|hives|rash|welts|itch*|could not breathe|hardly breathe|reaction|eyes shut|red and puffy|blotch*|bumps',
      14,
    ],
  ],
)

export const foodIllnessMeanings = meanings(
  'food-illness-meant',
  [
    '(found|saw|spotted|discovered|there was|was) (a|an|two|some)? (dead|live|half a|half of a)? {vermin} (under|in|inside|on|floating|at the bottom) ...',
    '(black|dark|brown|little) (pellets|droppings|specks that moved)',
    'shared the bucket|shared the toilet|the bucket by the bed',
    '(off|missed) (work|school) (since|with|sick|for (two|three|days)|all)',
    'both ends',
    "(can't|cannot|could not|couldn't|can not|unable to|not) (keep|hold|kept|keeping) (anything|food|water|a thing|even water|it|liquids|fluids|down) (down|in)?",
    '(taking turns|took turns|take turns|fighting|fought|racing|raced|line) (in|on|at|over|for|to) (the|our|one) (bathroom|toilet|only bathroom|bowl)',
    '(on my knees|hugging|hugged|hug|married to|glued to|kneeling|hung over|bent over|living on|slept on|lived in|camped in|curled up) (in front of|over|at|to|on|in|by|next to)? (the)? (toilet|bathroom|bowl|porcelain|commode|bathroom floor)',
    "(never been|not been|have not been|haven't been) (so|that|this|as) (sick|ill)|(sickest|illest) (i|we|he|she)",
    '(something|thing|things|it) ... (moving|moved|crawl*|wriggl*|squirm*|alive|wiggl*|with legs|with wings|swimming) ...',
    '(green|blue|white|black|gray|grey) (fuzz|fur|mold|mould|slime)',
    '(lost|losing|brought up|bring up) (my|our|his|her) (lunch|dinner|breakfast|cookies|meal)|came (right|straight)? back up',
    '(stomach|tummy|gut|guts|insides|belly) (in knots|churning|churned|cramping|cramps|turned|started|revolted|was on fire|bug|pain|pains|ache)',
    '(bed|home|out) (sick|ill) (with|from|for|since|after|today|all|the)',
  ],
  [
    [
      'plaster|bandage|band aid|pellets|coin|paper clip|rubber band|thumbtack|tack|pin|earring|fish hook|hook|foil|contact lens|mask|zip tie|latex|chip of|button|lid|tag|blood|fur|nail|toenail|false nail|fake nail|whisker|cockroach|wasp|bee|snail|slug|chunk of plastic|piece of plastic|piece of glass|shard|needle|razor',
      'in (my|his|her|our|the|their) ({food}|lasagne|lasagna|salad|sandwich|burrito|noodles|porridge|stew|kebab|risotto|omelette|wrap|bag of chips|dumpling)|in my mouth|stuck in my|between my teeth|and it was not pepper|not pepper|not raisins',
      8,
    ],
    [
      '(three|four|five|six|two|seven|eight) of (the|us|our|my) ...',
      'off work|off sick|off school|been ill|in bed|on a drip|sick since|not been right|the same',
      8,
    ],
    ['living|nest|family of|lives|droppings', 'mice|rats|roaches|cockroaches|mouse|rat', 5],
    [
      'sick|ill|unwell|queasy|nauseous|nausea|fever|chills|cramps|toilet|bathroom|stomach|doubled over|dehydrated|vomit*|throwing up|threw up|puk*|barf*|the runs|diarrhea|sweats|shaking|retch*|dry heaving',
      'all night|all weekend|hours later|by midnight|by morning|by dinner|by evening|next morning|next day|following day|whole night|whole weekend|spent (the|my|our|sunday|saturday|monday|all) (night|day|weekend|sunday|entire)|(two|three|four) (days|nights)|within (an|two|three|a few|the) (hour|hours)|hours after|after (eating|the|your|we ate|lunch|dinner|this|their)|out today|called out|missed work|since (friday|saturday|sunday|monday|yesterday|last night)|in the morning|from two in|from midnight|at 2 am|at 3 am|in the night|at both',
      14,
    ],
    [
      'all of us|everyone|everybody|every one of us|everyone who|anyone who|half (the|of|our)|whole (family|office|table|party|team|crew|class)|(two|three|four|five|six|seven|eight|ten) of us|both of us|both my|my whole|our whole|the kids all|both kids|the ones who|those who',
      'sick|ill|out today|in bed|toilet|bathroom|vomit*|throwing up|threw up|stomach|hospital|er|cramps|down with|the same thing after|fever|puking',
      16,
    ],
    [
      'metal|plastic|glass|wire|hair|band aid|bandaid|bandage|staple|screw|nail|fingernail|bolt|tooth|rubber|piece of wood|splinter|stone|pebble|rock|needle|bug|fly|flies|roach|worm|worms|maggot|maggots|ant|ants|beetle|spider|feather|toothpick|sponge|steel wool|scrubber|bristle|glove|twist tie|cigarette|larva*|moth|slug|caterpillar|insect|tick|string|bone shard|paper towel|eyelash|weevil(s)?|gnat(s)?',
      'bit (down)? (on|into)|bite of|biting (on|into)|chewed|chewing|crunch*|in my (mouth|teeth|throat|cheek)|swallow*|spat|spit|pulled (it|a|out|one|this)|picked (it|a|out)|fished|baked into|cooked into|floating|stuck (in|to|between)|between my teeth|cracked (a|my)|in (my|the|her|his|our|their|your) (_)? ({food}|salad|burrito|noodles|sandwich|dessert|lettuce|ice|omelet|stew|chili|wrap|sausage|coleslaw|beans)|inside (my|the|her|his)|crawl*|under (my|the) (lettuce|cheese|crust)',
      9,
    ],
    [
      'raw|pink|bloody|blood|bleeding|undercooked|underdone|translucent|jelly|still frozen|frozen inside|not cooked|uncooked|red in the (center|middle)|red inside|cold in the (center|middle)|red in the (center|middle)|rubbery and clear|see through|still moving|mooing',
      'chicken|wing|wings|burger|burgers|pork|turkey|thigh|drumstick|nugget|nuggets|patty|sausage|breast|poultry|meatball*|bone|tenders|hot dog|kebab|meat|chop|chops|ribs|shrimp|prawn(s)?|batter|mussels|egg whites',
      8,
    ],
    [
      'mold*|mould*|fuzz|fuzzy|furry|slime|slimy|rancid|spoiled|curdled|rotten|rotting|rot|maggots|sour milk|went bad|gone bad|gone off|gone sour|expired|past (its|the) date|weeks out of date|smelled off|green spots|gnawed|chewed through|hatched',
      FOOD,
      8,
    ],
    [
      'mouse|mice|rat|rats|roach|roaches|cockroach*|droppings|rodent|rodents|maggots|bugs|ants|flies',
      'ran|run|running|scurr*|crawl*|kitchen|counter|buffet|plate|booth|ceiling|under (the|our)|across|dining|on the (table|wall|floor|bread|food)|in the (food|display|case|salad|flour|oven|ice)|all over|flour|display case|bakery case|nest|shelf|shelves|prep',
      9,
    ],
  ],
)

export const injuryMeanings = meanings(
  'injury-meant',
  [
    'so hot (that)? (it|they) (burned|branded|blistered|scalded|burnt|took)',
    '(in traction|skin graft|hip replaced|plastic surgeon|scratched cornea|cornea is scratched|lost the (nail|tooth|toe))',
    '(dripped|splashed|squirted|poked|stuck|got) ... (in|into) (my|his|her) (eye|eyes|ear)',
    '(went|gone|over|flew|fell|tumbled) (over)? (backwards|headfirst|head first|face first|flying) ...',
    '(something|it) (popped|snapped|tore|cracked|ripped|gave) in (my|his|her)',
    "(my|his|her|our|{relative}'s) (left|right)? (knee|foot|leg|ankle|arm|hand|heel|elbow|head) (went|goes|go) (straight|right|clean)? (through|into|under)",
    '(is|was|ended up|now|still|been|put|went home|came home|came out|left) ... in a (boot|cast|sling|brace|splint|neck brace|wheelchair|halo)',
    '(wrist|arm|leg|foot|hand|ankle|finger|shoulder|neck|elbow) (is|was|now|ended up|still|went) in a (cast|boot|sling|brace|splint)',
    '(second|third|2nd|3rd|first) degree',
    '(raw|open|bleeding|weeping|burned|red raw|scabbed) (patches|patch|skin|spots|sores|blisters|wounds|strips)',
    "(still)? (can't|cannot|can not|could not|couldn't|can barely|can hardly|could barely|could hardly|unable to) (get up|stand up|sit down|put weight|turn (my|his|her) (head|neck)|feel (my|his|her)|lift (my|his|her)|bend (my|his|her)|close (my|his|her)|raise (my|his|her)|make a fist|straighten (my|his|her)|sleep on (my|that)) ...",
    '(took|takes|pulled|tore|ripped|burned|peeled|sliced|lifted|brought) (the|my|some|a layer of|off|half) (top layer|skin|skin off|layer of skin|eyebrow|eyelid|chunk of (skin|flesh|my))',
    '(knocked|threw|pitched|flung) (me|him|her|my {relative}|us|my _) (flat|off|down|over|backwards|to the|flying|headfirst|onto|into) ...',
    '(hit|struck|clocked|smacked|whacked|bopped|nailed|clipped|bashed|banged) (me|him|her|my {relative}|my _|a woman|another guest|somebody) ... (on|in|across|over) the (head|face|back|chest|nose|eye|mouth|leg|shin|shoulder|forehead|knee)',
    '(landed|came down|fell) (hard)? (on|onto|against) (my|his|her) (tailbone|hip|back|head|face|elbow|knee|knees|side|wrist|shoulder|chin|hands)',
    '(black eye|broken (nose|bone|rib|ribs|toe|wrist|arm|leg|ankle|hip|collarbone|foot|finger|tooth|jaw|hand)|concussion|tetanus shot)',
    "(pinched|caught|trapped|crushed|slammed|jammed|shut|closed) (my|his|her|my {relative}'s) (finger|fingers|hand|foot|thumb|toe|arm|leg) (in|between|under|on)",
    '(pool|jacuzzi|hot tub|chlorine|sauna|steam room) ... (burned|rash|chemical|eyes|skin|infection|passed out|stung|blistered)',
    '(ended up|landed|put (me|him|her)|went|sent (me|him|her)|spent the night|spent our|wound up) (me|him|her)? (in|at|to) (the)? (er|emergency|emergency room|urgent care|hospital|burn unit|a&e)',
  ],
  [
    [
      'clipped|cut|sliced|snipped|bit|nicked|chopped|took|shaved|gouged|stabbed|jabbed',
      'earlobe|lobe|fingertip|tip of my|knuckle|nostril|half of (it|my)|my ear|my neck|my lip|my eyelid|my toe|my thumb|my gum|a nerve|an artery',
      7,
    ],
    [
      'shoulder|back|neck|knee|arm|wrist|hip|ankle|elbow',
      'have not lifted|not lifted|not moved|not been able|has not been right|never been right|not walked|not worked since|not slept|still swollen|still in pain|in agony|screaming in pain|holding my',
      10,
    ],
    [
      'glass|glasses|tray|shelf|sign|door|knife|plate|mirror|box|boxes|pan|crate|ladder|escalator|elevator|lift|chair|bench',
      'stitches|staples|went over on|fell on|landed on|came down on|cut my|cut her|cut his|jerked|branded|hospital|concussion|unconscious|bleeding',
      10,
    ],
    [
      FELL,
      'tailbone|hip|wrist|ankle|elbow|knee|knees|my back|his back|her back|head|skull|face|chin|forehead|rib|ribs|collarbone|tooth|teeth|nose|shoulder|hand|hands|foot|toe|toes|arm|leg|shin|stitches|staples|cast|boot|crutches|x ray|er|urgent care|hospital|ambulance|concussion|bruise(d|s)?|bleeding|blood|swollen|fracture*|sprain*|surgery|physical therapy|black and blue|limp*|sling|paramedics|pain',
      14,
    ],
    [
      'boiling|scalding|piping|hot|burning|steaming|molten',
      '(down|on|onto|over|across|all over|in|into|to|against|spilled on|dripped on|splashed) (my|his|her|the|me|both|our) (front|lap|leg|legs|arm|arms|chest|hand|hands|thigh|thighs|foot|feet|neck|back|face|scalp|ear|stomach|belly|forehead|skin)',
      14,
    ],
    [
      'scalp|skin|face|eye|eyes|ear|ears|lip|lips|neck|forehead|eyebrow(s)?|legs|arms|hand|hands|gum|gums|nail bed|cuticle(s)?|finger|fingers|toe|toes|chest|back|thigh|armpit(s)?|cheek(s)?|tongue|foot|feet|bikini line',
      'blister*|burned|burnt|burns|scab*|raw|peeled|bleed|bled|bleeding|infected|infection|oozing|swollen|second degree|throb*|nerve damage|no feeling|went numb|still numb|black and blue|scar(s|red|ring)?|sliced|gash(ed)?|welts|punctured|stabbed|bruis*|pus|wound|chemical burn|necro*|split open|purple',
      9,
    ],
    [
      'trainer|instructor|coach|massage|adjustment|chiropractor|chiro|class|machine|treadmill|weights|barbell|plates|cable|spotter|ride|slide|trampoline|go kart|zip line|horse|climbing|sauna|boat|escalator|elevator|shuttle|bus|door|gate|shelf|chair|stool|bench|ladder|step|stairs|ramp|carpet|rug|floor|tile|ice|curb|pothole|deck|board|mirror|sign|umbrella|tree|fan|ceiling|bed',
      "popped|herniat*|slipped disc|torn|tore|ligament|concussion|stitches|staples|fracture*|sprain*|dislocat*|x ray|surgery|could not get up|couldn't get up|could not walk|couldn't walk|can't walk|crutches|in a boot|in a cast|whiplash|blacked out|passed out|knocked out|unconscious|bleeding|broke (my|his|her)|broken (wrist|arm|leg|ankle|hip|foot|toe|finger|nose|tooth|rib|ribs)|er|urgent care|ambulance|neck brace|threw my back|pinched nerve",
      22,
    ],
  ],
)

const WARD =
  'mom|mother|dad|father|mum|grandma|grandmother|grandpa|grandfather|nana|aunt|uncle|{child}|residents|resident|{pet}|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|1|2|3|4|5|6|7|8|9|10|11) year old(s)?|patient|elderly (man|woman|lady|neighbor)|class|kindergartners|preschoolers|kitten(s)?|guinea pig|turtle'

export const vulnerableMeanings = meanings(
  'vulnerable-meant',
  [],
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
      "own (mess|waste|urine|filth|vomit|pee)|soiled|soaked (diaper|bed|sheets|through|in)|same diaper|bed sores|bedsores|bite marks|teeth marks|fingerprints|handprint|hand mark|bruis*|so thin|skin and bones|count (the|his|her) ribs|ribs showing|lost (ten|fifteen|twenty|eight|six|five|a third|half) (pounds|kilos|lbs)?|emaciated|dehydrated|starv*|unattended|unsupervised|all alone|left alone|by (himself|herself|themselves) (in|on|at|for|outside|all)|wandering (in|the|alone|outside|on|near)|wandered (off|out|into|away)|in the (parking lot|street|road|hot car|hot van|deep end)|into (traffic|the street|the road)|windows up|on the floor (for|until|all|overnight|since|when|alone)|lay on the floor|lying on the floor|(someone|somebody) else's (pills|medication|medicine|meds)|wrong (pills|medication|medicine|stop|bus|child|kid|dose|meds|house|person)|drove (away|off)|locked in|tied (to|up)|shaken|slapped|hit by|yanked|dragged|dropped (him|her|on)|kicked|choked|gate open|door open|left the gate|got out|got loose|escaped|been gone|gone since|ran away|missing since|never came home|limping|bleeding|seizure|heat stroke|heatstroke|overheated|panting|collapsed|nicked|quicked|razor burn|cut (his|her) (ear|tongue|paw|tail|nail|nipple)|paper towel around|matted|covered in (fleas|feces|urine|ticks|scratches|bruises)|infested|trembling|cowers|cowering|flinches|terrified of|under the water|under water|near the pool|went under|pulled (him|her) out|nobody (saw|noticed|was watching|could tell me|knew where|checked|answered the bell|came for)|no one (saw|noticed|was watching|could tell|knew where|checked|came)|asleep on the (couch|job)|call button|call light|without (water|food|insulin|oxygen|her walker|his walker)|no water|empty bowl|not (fed|changed|bathed)|unfed|burned|scalded|sunburn*|frostbite|blistered",
      16,
    ],
  ],
)
