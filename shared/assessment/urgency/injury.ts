import { injuryMeanings } from '../urgency-meanings/injury'
import { content, foundIn, ifHappened, pair, meant, READ_ON, together, tradeOf, type UrgencyRule } from './urgency-rule'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const WHO =
  'i|we|he|she|mom|mum|dad|wife|husband|grandma|grandpa|grandmother|grandfather|friend|guest|guests|customer|someone|somebody|people|man|woman|lady|patron|bridesmaid|coworker|neighbor|teacher|date|buddy'

export const hurt: Cue = {
  id: 'injury-hurt',
  phrases: [
    `(${WHO}|{relative}|{child}|mother in law|father in law) (then|just|actually|literally|badly|immediately|who|also|and|had|has)? (slipped and|slipped on|slipped in the|slipped off|slipped at|slipped getting|tripped|tumbled|wiped out|went down hard|went flying|fell down|fell on|fell off|fell through|fell over|fell backwards|fell hard|fell into|fell and|fell in the|fell from|fell out)`,
    `({relative}|{child}|grandma|grandpa|mom|dad) (fell|slipped|tripped)`,
    'slip and fall',
    '(cracked|cracking|broke|broken|bruised|fractured|busted) (a|one|two|three|four|my|his|her|some|several)? (rib|ribs)',
    '(slipped|slipping|tripped|tripping) (on|over|and|in) (the|a|an|your|their|some|hit|fell|broke|wet|loose|ice|water|twisted|landed|busted|cut|banged)',
    '(missed|missing) (a|the|that) ... step (in|and|because)',
    'stitches|sutures|(staples in (my|his|her))',
    '(took|takes|pulled|ripped|tore|peeled|lifted) (my|the|some|off)? skin ...',
    'scab|scabs|scabbed',
    '(landed|fell) on (the|my|his|her) (concrete|floor|head|back|tailbone|face|side|pavement|tile|shoulder|hip|knees|knee)',
    '(took|sliced|cut|tore|ripped|bit|snipped|clipped|gouged|shaved) (a|some|the|off a|off the)? (chunk|piece|slice|tip|bit|hunk|layer) (out of|out|of|off of|off|from) (my|his|her|the) ...',
    '(shattered|collapsed|exploded|crashed|toppled|tipped|slid|fell|came down|dropped) (down)? (on|onto|over|under|against) (me|us|him|her|my {relative}|my (head|foot|feet|chest|leg|arm|back|face|hand))',
    'glass in (both|my|his|her|our) ...',
    'to the bone',
    '(knocked|knocking) (me|him|her|us|my {relative}|them) (out|out cold|unconscious|flat|down the)',
    'out cold',
    'antibiotics|oozing|pus|tetanus',
    '(sternum|femur|tibia|fibula|vertebrae|clavicle|kneecap|tailbone|retina|eardrum|achilles|rotator cuff|growth plate|orbital|metatarsal|knuckle|knuckles) ...',
    '(face|arm|hand|leg|lip|tongue|jaw|cheek|foot|finger|chin) (has been|is|was|been|still|went|goes) (completely|still|totally)? (numb|paralyzed|drooping|swollen|purple|black)',
    'numb since',
    '(impaled|electrocuted|trampled|run over|pinned under|trapped under|dragged under)',
    '(lost|losing|lose) (a|my|his|her|part of|the tip of) (finger|toe|nail|tooth|eye|fingertip|vision|hearing|feeling|consciousness|sensation|toenail|front tooth|teeth)',
    'concussion|concussed|whiplash',
    "(fractured|fracture|sprained|sprain|dislocated|dislocate|broken|broke|shattered|cracked|crushed|smashed|busted|tore|torn|twisted|jammed|strained|severed|punctured|mangled|bruised|wrenched|herniated|gashed|sliced|lacerated|scraped|banged|hurt|injured|split|pinched|ruptured|burst) (my|his|her|our|their|an|one of my|two of my|{relative}'s|son's|daughter's|mother's|father's|mom's|dad's|wife's|husband's|her front|his front|my front|my lower|my left|my right|his left|his right|her left|her right) (left|right|front|lower|upper|big|back|pinky|ring|two front|entire|whole)? {body}|ligament|meniscus|acl|rotator|disc|muscle|tendon|eardrum|eyeball|cornea|vertebra",
    "(my|his|her|our|their|{relative}'s|mother's|father's|son's|daughter's) (left|right|front|lower|whole|poor)? {body} (is|was|are|were|got|still|has|have|has been|had been|had) (still|now|badly|completely|all|so|been|a|the|his|severely|seriously)? (broken|fractured|sprained|cut|bleeding|burned|burnt|bruised|swollen|scalded|blistered|cut open|infected|crushed|raw|numb|dislocated|bandaged|scarred|torn|gashed|in a cast|in a sling|throbbing|purple|black and blue|fingerprints|bloody|hurt)",
    '(chipped|cracked|broke|broken|knocked out|lost) (my|his|her|a|two|one of my|a piece of my|half) (front|back|good|healthy|perfectly)? (tooth|teeth|molar|filling|crown)',
    "(burned|burnt|scalded|blistered|singed|seared|fried|scorched|burning) (my|his|her|our|the|their|{relative}'s|my _) (entire|whole|left|right)? ({body}|legs|chest|lap|neck|forehead|back|son|daughter|arm)",
    '(burned|burnt|scalded) (me|him|us|by (the|a|hot)|badly|so bad|from)',
    '(chemical|second degree|third degree|first degree|2nd degree|3rd degree|1st degree|hot wax|laser|steam|coffee|friction|bad|serious|severe|nasty|acid) burn|burns',
    'burns (on|all|to|from|across) (my|his|her|over|the)',
    'blisters (on|all|from|and|formed|covering)',
    '(weeping|oozing|raw|bleeding|open) (patches|skin|sores|wound|wounds|blisters|sore|cut|cuts)',
    '(ripped|tore|took|peeled|pulled|burned|lifted|waxed) ... (off|layer of|of) (my|his|her)? skin',
    "(cut|nicked|sliced|gouged|clipped|stabbed|poked|scraped) (into|open)? (my|his|her|our|the tip of|through my|right through|my {relative}'s|{child}'s) (left|right|little)? (ear|ears|finger|fingers|toe|toes|cuticle|cuticles|neck|chin|lip|cheek|scalp|hand|foot|leg|arm|skin|eyelid|eyebrow|gum|gums|tongue|heel|eye|nail bed|head|face|forehead)",
    '(drew blood|drawing blood)',
    '(started|came out|came home|left|still|began|kept) (bleeding|bloody)',
    '(was|were|is) bleeding',
    '(bleeding|bled) (for|all|everywhere|profusely|badly|through|from|and|heavily)',
    'blood (everywhere|all over|running|pouring|dripping|gushing|on my (shirt|towel|face|hands))',
    '(hit|bumped|banged|cracked|smacked|smashed|split|bashed|struck|slammed) (my|his|her|the back of (my|his|her)|our _|their) (head|face|chin|forehead|knee|elbow|mouth|skull)',
    '(fell|falling|came down|crashed|dropped|landed|tipped|collapsed|slammed|shut|closed|swung|rolled) (down|over|right|off the wall|off|shut)? (on|onto|into|over) (me|us|him|her|top of|my|his|her) ...',
    '(chair|bench|stool|bed|table|ladder|railing|step|stair|booth|swing|seat|barstool|floor|deck|bleacher|hammock) ... (collapsed|broke|gave way|snapped|gave out|buckled) (under|beneath|while|when|and|with|as) (me|us|him|her|my|i|he|she|we)',
    '(hit|struck|run over|clipped|knocked) (me|him|her|us)? (by|with) (a|an|the|your|their|one of) ... (cart|car|truck|forklift|door|van|ladder|cart|sign|gate|branch|weight|barbell|pole|dolly|beam|board|shelf|kayak|bike|golf|ball)',
    '(knocked|knocking) (me|him|her|my {relative}) (down|over|out|unconscious|off|to the|into)',
    '(passed|blacked) out',
    "(unconscious|lost consciousness|fainted|collapsed in|stopped breathing|couldn't breathe|could not breathe|convuls*)",
    '(heat stroke|heatstroke|heat exhaustion|hypothermia|frostbite)',
    'paralyzed|paralysis|amputat*',
    '(got|get|getting|was|were|been|gets|seriously|badly|physically) (really|very|seriously|badly|so)? (hurt|injured)',
    '(hurt|injured) (myself|himself|herself|themselves|badly|pretty bad|on (the|your|their)|my|his|her|during|while)',
    '(injured|injury|injuries) (from|by|on|due|because|to|at|after|during)',
    '(serious|severe|permanent|head|back|neck|knee|shoulder|eye|spinal|brain|nasty|my|his|her) (injury|injuries)',
    '(threw|thrown|throwing|put|blew) (out)? my back out?',
    '(pulled|tore|torn|strained) (a|my) (muscle|hamstring|groin|rotator cuff|acl|calf|back|achilles|meniscus|ligament)',
    '(pinched nerve|nerve damage|slipped disc|herniated disc|permanent damage to my|third degree|disfigur*)',
    '(permanent|going to|will|may|might|left (me|a|with|him|her)|have|has|got|a|with|huge|ugly) (a|some|me with|permanent|nasty|ugly)? (scar|scars|scarring|scarred)',
    '(scarred|scarring) (for life|my|on|from|his|her)',
    '(got|get|gave|developed|given|caused|have|had|ended up with|with|horrible|terrible|nasty|bad|staph|fungal|painful|raging) (me|him|her)? (a|an)? (horrible|terrible|nasty|bad|severe|serious|painful|raging|massive|toe|nail|gum|ear|skin|staph|fungal|bacterial|eye|blood|wound|sinus|bone)? infection',
    '(got|became|becoming|is|was|are|were|badly|now) (badly|severely|so|horribly|all)? infected',
    'infected (toe|nail|finger|ear|wound|cuticle|tattoo|piercing|tooth|follicle|hand|foot)',
    '(staph|mrsa|sepsis|cellulitis|ringworm|toenail fungus|abscess|dry socket)',
    '(went|go|going|rushed|taken|ended up|sent|landed|drove|wound up|carted|headed|trip|visit|spent|sitting|straight|put) ... (er|emergency room|urgent care|emergency department|a&e|hospital|burn unit|emergency)',
    '(ambulance|paramedics|emts|emt|stretcher) ... (came|took|crew|called|arrived|had|ride|to|for|carried|while|loaded|there)',
    '(call|called|calling) (an|the|for an)? (ambulance|paramedics)',
    '(in a|wearing a|needs a|needed a|into a|wears a) (cast|sling|neck brace|walking boot|boot for)',
    '(now|still|me|him|her|ended up|weeks|months) on crutches',
    '(two|three|four|six|{number}) (pins|screws|stitches|staples) (in|to|on)',
    'pins in',
    '(surgery|operation) (on|to repair|to fix|for) (my|his|her)',
    '(dog|cat|puppy|horse|goat|bird|parrot) (just|then|also)? (bit|bites|attacked|mauled|scratched|kicked|lunged at) (me|us|him|her|my|a|another|the|our|one)',
    "(bitten|attacked|mauled) by (a|the|your|their|another|one|owner's)",
    '(nail|screw|needle|glass|splinter|staple|wire|spring) ... (through|into|in) (my|his|her) (left|right|bare)? (foot|hand|shoe|finger|heel|toe|thigh|back|eye|knee)',
    '(stepped on|cut on|sliced on) (a|some|broken|the|rusty|an) ... (glass|nail|screw|needle|metal|tile|edge|staple|wire)',
    '(glued|superglued) my',
    '(eye|eyes) ... (bleach|chemical|acid|glue|peel|burning|scratched cornea)',
    '(drowned|drowning)',
    '(bruise|bruises|bruised|bruising|welt|black eye|fat lip|gash|lump|knot) (on|all over|across|under|from|the size|down|above) (my|his|her|the|of|a)?',
    '(ended up with|left with|left me with|gave me|have|has|got|with) ... (bruises|black eye|gash|broken _|fat lip|burn|burns|cuts|lacerations|splinters|bed bug bites|welts)',
    '(bitten|eaten alive|bites|covered in bites) ... bed bugs|bedbugs',
    "(can't|cannot|cant|couldn't|could barely|can barely|unable to) (walk|move|bend|lift|turn|feel|open|close) (my|his|her|for|because|without|since)",
    '(numb|limp|limping|tingling) (since|ever since)',
    '(wrong|pulled the wrong|extracted the wrong|drilled the wrong) (tooth|knee|eye|leg|foot|ear)',
    '(drill|needle|blade|scalpel|tool|scissors|clippers|razor) (slipped|went through|went into)',
  ],
}

/** A part of the body and what was done to it, in one sentence. */
const wounds = pair(
  'injury-wounds',
  [
    'arm|arms|leg|legs|wrist|wrists|ankle|ankles|hip|hips|knee|knees|((my|his|her) back)|neck|head|face|eye|eyes|finger|fingers|toe|toes|hand|hands|foot|feet|shoulder|shoulders|scalp|skin|tooth|teeth|nose|chin|lip|lips|elbow|rib|ribs|collarbone|skull|forehead|cheek|cheeks|thumb|thigh|thighs|shin|shins|tailbone|pelvis|spine|cuticle|cuticles|kneecap|eyebrow|eyebrows|lap|chest|gum|gums|tongue|jaw|ear|ears',
  ],
  [
    '(broke (my|his|her|a|an|the|two|three))|broken|fracture*|sprain*|dislocat*|torn|tore|burns|burn|burned|burnt|scald*|blister*|bruise*|stitches|sutures|bleeding|bled|bloody|gash*|laceration*|infected|infection|pus|scar|scars|scarred|concussion|crushed|smashed|shattered|sliced|gouged|punctured|numb|paraly*|xray|surgery|cast|sling|swollen|sprained|(x ray)|(x rays)|(cut open)|(cut deep)|(drew blood)|(went through)|(sliced open)|(split open)|(in pain)|(hit (me|him|her|my _) in)|(toppled)|(fell on)|(came down on)|(landed on)|(dropped on)|(slammed)|(out of place)',
  ],
)
/** A person and a fall with an end. */
const falls = pair(
  'injury-falls',
  [
    '(went down|fell|falls|fallen|slipped|tripped|toppled|tumbled|collapsed|thrown|flew off|flipped|landed|knocked|crashed|hit her|hit him|hit me|stepped on|gave way)',
  ],
  [
    'fracture*|stitches|hospital|er|ambulance|surgery|concussion|sprain*|wrist|hip|(x ray)|(urgent care)|hamstring|tailbone|ligament|unconscious|limping|crutches|bruised|paramedics|staples|bleeding|collarbone|ankle|bruises|knee',
  ],
)

const HEALTH =
  /clinic|dent|doctor|hospital|vet\b|veterin|therap|chiro|physio|pharm|orthodon|urgent|medical|surgeon|optic/
/** At a health trade people arrive hurt: only what was done there counts. */
const DONE =
  /^(?:slipped|cut|cuts|drilled|drill|burned|burnt|left|gave|nicked|infection|infected|after|since|from|during|because|while|tripped|fell|caused|wrong|nerve|numb|collapsed|your|broke|chipped|cracked|weeks)$/

const happenedHere = ifHappened(1)

/** At a trade of animals, wounds are an animal's unless a person is named: those are `vulnerable`. */
const PERSON =
  /\b(?:i|me|i'm|(?:my|our) (?:hand|arm|leg|face|finger|wrist|ankle|knee|head|back|foot|son|daughter|wife|husband|mother|father|kid|child))\b/i
export const ofAnimals = (scene: ReviewScene): boolean =>
  /groom|kennel|vet\b|veterin|\bpet|dog|animal|stable|horse|sitter|walker/.test(tradeOf(scene))

function judge(hit: Hit, scene: ReviewScene) {
  if (content(scene)) return undefined
  if (ofAnimals(scene) && !PERSON.test(scene.document.text.slice(Math.max(0, hit.start - 25), hit.end + 10)))
    return undefined
  if (HEALTH.test(tradeOf(scene))) {
    const { tokens } = scene.document
    let done = false
    for (let at = Math.max(0, hit.first - 8); at < Math.min(tokens.length, hit.last + 9) && !done; at++)
      done = DONE.test(tokens[at]?.word ?? '')
    if (!done) return undefined
  }
  return happenedHere(hit, scene)
}

const SWELLS =
  /\b(?:eye|eyes|eyelids?|lids?|face|lips?|throat|tongue)\b.{0,20}\b(?:swell\w{0,30}|swollen|puff\w{0,30}|shut)\b/i

/** Photographs, dishes and figures of speech have heads and legs too. */
function judgeWound(hit: Hit, scene: ReviewScene) {
  const { text } = scene.document
  const around = text.slice(Math.max(0, hit.start - 30), hit.end + 30)
  if (
    /\b(?:chair|table|sofa|couch|desk|dresser|crab|lamb|chicken|turkey|pork|king|frog|pant|photo|photos|picture|watch|clock|shower|on the other|by|second|first|in|at) (?:leg|legs|head|face|feet|hand|eye|hands)\b|\b(?:hands down|in good hands|heads? up|head chef|face value|shop around|lip service|foot the bill|on foot|face to face|ribs? (?:were|was|came)|cold shoulder|neck of|eye contact|on hand|out of hand|hand(?:ed|s) (?:me|us|off)|leg room|arm and a leg|behind my back|save face|toe to toe|sprinkler|shower head|faucet|table|parking|chicken|baby back|short rib|prime rib|pork|sauce|meat|tongue in)\b/i.test(
      around,
    )
  )
    return undefined
  // A face that swells shut is a reaction, and told as one.
  if (SWELLS.test(around)) return undefined
  return judge(hit, scene)
}

export const injury: UrgencyRule = {
  id: 'injury',
  title: 'Somebody was hurt',
  why: 'Care for the person first; what you write in public can be used later.',
  tier: 1,
  source: 'L24',
  readOn: READ_ON,
  example: { marks: 'My father slipped on the wet stairs and broke his hip.', leaves: 'Luckily nobody was hurt.' },
  cues: [hurt, ...wounds, ...falls, ...injuryMeanings.cues],
  *find(scene) {
    yield* foundIn(hurt, scene, judge)
    yield* together(wounds, scene, judgeWound, 8)
    yield* together(falls, scene, judge, 14)
    yield* meant(injuryMeanings, scene, judgeWound)
  },
  publicReply: 'Hold. Concern only: no cause, no fault, no denial, no promise to pay.',
  steps: [
    {
      id: 'injury-call',
      title: 'Call today, care first',
      detail: 'Listen; do not explain.',
      say: 'I’m very concerned and wanted to speak with you myself.',
      ask: 'How are you today? What do you need?',
      leaveOut: 'Fault, blame and who pays.',
    },
    {
      id: 'injury-safe',
      title: 'Make the place safe',
      detail: 'Close it off, and keep video, photographs and logs as they are.',
    },
    { id: 'injury-insurer', title: 'Tell your insurer', detail: 'Before any detail is written to anybody.' },
  ],
}
