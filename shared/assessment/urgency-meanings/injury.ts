import { meanings } from '../urgency/urgency-rule'

const FELL =
  'slipped|slip|tripped|fell|falls|fallen|went down|down (i|he|she|we) went|gave way|gave out|collapsed|kicked out|slid out|snapped|buckled|came down|came off|tipped|crashed|dropped|landed|hit|swung|shattered|tumbled|slammed|knocked|flipped|rolled over|toppled|threw|thrown|went through|went straight through|broke under|stepped (on|off|in|into|through)'

/** Hurt bodies, in the ways people tell it. */
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
    'something (popped|snapped|tore|ripped|cracked|gave|shifted|slipped out|crunched) (in|and|when|out)?',
    '(broken|broke|fractured|shattered|snapped) in (two|three|four|several|five|2|3|multiple) (places|spots|pieces)',
    '(plate|pins|screws|rods|metal) ... (in|through) (my|his|her|the) (wrist|arm|leg|ankle|hip|foot|shoulder|jaw|knee|elbow|hand|collarbone|finger|thumb)',
    '(skin|flesh) (came|comes|peeled|went|stuck|slid|tore|hung|peeling|falling) (off|away|with|to|from) ...',
    "(not|never|haven't|have not|hasn't|has not|can't|cannot|could not|couldn't) (been able to)? (sat|sit|stood|stand|walked|walk|slept|sleep|bend|bent|lift|lifted|turn|turned|move|moved) (up)? (straight|right|properly|upright|without (pain|a cane|crutches|help)|on my (side|back)) ...",
    '(unable|not able) to (feel|move|lift|turn|bend|walk|raise|close|open|stand|grip|hold) ...',
    "(does not|doesn't|did not|can't|cannot|could not|couldn't) (even)? remember the (ambulance|fall|ride|crash|rest)",
    '(losing|lose|taking|take|took|remove|removed) (the|my|his|her) (toe|toenail|nail|finger|fingernail|eye|leg|foot)',
    '(two|both|three|my|four) front teeth (gone|broke*|knocked|chipped|out|in|missing)?|lost (two|a|three|my|his|her) (front)? (tooth|teeth)',
    '(round|red|deep|bad|ugly|raw|second|third|chemical) burns (down|on|all|along|across|up) (my|his|her|the) ...',
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
    [
      'tongue|gum|gums|cheek|lip|ear|earlobe|finger|fingers|fingertip|toe|toes|thumb|knuckle|scalp|eyelid|neck|heel|nostril|nipple|chin|nail bed|cuticle|eyebrow|brow|hand|arm|leg|calf|shin|forehead|foot|back|elbow|palm',
      'drilled|drill|clipped|snipped|nicked|sliced|slit|pierced|stabbed|punctured|gashed|sawed|cut (off|open|through|deep|into|me)|cut clean|burned|burnt|singed|seared|crushed|mangled|skinned|ripped|torn|split|glued|waxed off|scalded',
      'oops|blood|bleed*|bled|clean off|paper towel|stitches|through|tip of|scar*|hospital|er|urgent care|scab*|swollen|pain|screamed|numb|infect*|straight through|deep|glue|nurse|bone|off|open|skin|towel|weeks|doctor',
      12,
    ],
    [
      'slid|slipped|fell|came down|tipped|toppled|dropped|rolled|crashed|flew|came off|came loose|swung|collapsed|gave way|let go|broke off|snapped|slammed|closed|shut|jammed|landed|hit|smashed|caught|struck',
      "my foot|my feet|my head|my hand|my leg|my arm|my back|my shoulder|my face|my toes|my fingers|my mouth|my knee|my knees|my wrist|my neck|my chest|her foot|her head|her leg|her hand|her arm|her face|his head|his foot|his leg|his hand|his face|his arm|onto my {relative}|on my {relative}|on my friend|friend's head|on top of (me|us|him|her|my _)|in the (mouth|face|head|eye|teeth|shin|ribs|jaw)",
      'lumber|stack|shelf|sign|door|ceiling|tile|glass|pole|ladder|machine|bar|cable|weight|weights|barbell|plate|box|boxes|pallet|cart|tray|pot|light|lamp|fan|gate|umbrella|frame|tv|mirror|display|rack|piece|branch|tree|garage|chair|bench|bed|table|shower|wheel|forklift|dolly|branches|icicle|ice|bike|ride|treadmill|metal|automatic|elevator|escalator|bottle|pan|knife|board|beam|pipe|spring|cabinet|drawer|window|shutter|grate',
      16,
    ],
    [
      'collarbone|rib|ribs|wrist|ankle|hip|pelvis|femur|shin|jaw|nose|cheekbone|vertebra|vertebrae|disc|kneecap|knee|elbow|shoulder|skull|tooth|teeth|leg|arm|foot|thumb|finger|spine|toe',
      'in (two|three|four|several) pieces|snapped|shattered|broken|broke|fracture*|cracked|dislocat*|out of (its|the) socket|popped out|in a cast|in a sling|in a boot|surgery|torn|screws|metal plate|x ray*|mri|hairline|splint|brace|crushed',
      10,
    ],
    [
      'puddle|wet floor|(spill|spilled) on the floor|no cone|no sign|no wet|ice|icy|oil on|grease|slick|slippery|loose (tile|rug|carpet|board|step|mat)|broken step|pothole|hole in|uneven|hose|cord|cable|extension cord|box in the aisle|pallet|missing step|dark stairs|no light|no lights',
      'fell|went down|slipped|tripped|landed|down i went|flat on|broke|broken|wrist|hip|ankle|knee|stitches|screws|hospital|er|ambulance|concussion|bruis*|sprain*|tailbone|limp*|surgery|x ray*',
      18,
    ],
    [
      'pot of tea|pot of coffee|hot tea|hot coffee|hot soup|boiling|scalding|hot oil|hot water|soup|coffee|tea|fondue|sizzling|fajita|wax|stones|steam|iron|straightener|curling iron|flat iron|dryer|towel|foil|foils|bleach|peel|laser',
      "in my lap|on my lap|my lap|down my|my leg|my legs|my thigh*|my chest|my scalp|my neck|my back|my spine|my forehead|my ear|my face|my skin|my arm|my hand|her lap|his lap|her leg*|his leg*|her arm|his arm|her chest|her scalp|her neck|daughter's|son's|the skin|baby|toddler",
      'burn*|blister*|scald*|skin|peel*|raw|scar*|hospital|er|screamed|scab*|red|jeans|welts|second degree|urgent care|boiler|hot|stuck|ointment|bandage*',
      14,
    ],
    [
      'toe|toes|toenail|nail|finger|thumb|foot|ear|eye|piercing|tattoo|incision|wound|cut|cuticle|leg|gum|jaw|breast|skin|scalp',
      'green|black|throbbing|pus|oozing|infected|infection|swollen|double|twice (its|the) size|antibiotic*|hot to the touch|red streaks|fungus|blood poisoning|sepsis|lance*|drained|losing the|taking the nail',
      'since|after|pedicure|manicure|doctor|er|urgent care|procedure|appointment|visit|salon|tattoo|piercing|surgery|cleaning|shot|wax|days later|week',
      14,
    ],
    [
      'neck|back|spine|shoulder|hip|knee|adjustment|crack|fold|stretch|massage|twist|push*|lift|squat|pull|rope|class',
      "numb|popped|cannot feel|can't feel|unable to feel|tingl*|pinched|herniated|slipped disc|cannot turn|can't turn|could not get up|couldn't get up|cannot walk|can't walk|torn|tore|locked up|worse than|in agony|screaming in pain|stroke",
      'left|since|after|teacher|instructor|trainer|therapist|chiropractor|he|she|walked in|arm|leg|hand|session|now|straight|foot',
      16,
    ],
  ],
)
