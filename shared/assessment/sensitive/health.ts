import healthWords from '../../../resources/lexicons/health-words.json'
import { idiom, negated } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { ReviewScene } from '../review-scene'
import type { SensitiveRule } from './sensitive-rule'

const { conditions, symptoms, treatments, drugs, parts, harmed, harming, marks, animals, ailing } = healthWords.words
const PARTS = parts.join('|')
const WHOSE = "my|his|her|our|their|both|both my|one of my|{relative}'s|dog's|cat's|daughter's|baby's|girl's|boy's"
const SIDE = 'left|right|entire|whole|lower|upper|front|back|inner|poor|own|little|big'
const STILL = 'still|all|so|too|completely|badly|really|almost|nearly|to|up|a little|started|swelled|were|was'
const PERSONS = 'i|we|he|she|they|everyone|everybody|{relative}'
const DOCTOR =
  'doctor|doctors|doc|physician|pediatrician|paediatrician|dermatologist|cardiologist|oncologist|surgeon|ob|obgyn|gynecologist|psychiatrist|psychologist|therapist|allergist|podiatrist|chiropractor|neurologist|urologist|ophthalmologist|orthopedist|endocrinologist|gastroenterologist|midwife|gp|specialist|oral surgeon'
const HEALTHY =
  'nuts|nut|peanuts|peanut|tree nuts|shellfish|shrimp|dairy|gluten|eggs|egg|soy|sesame|wheat|milk|latex|bees|bee stings|penicillin|cats|dogs|perfume|fragrance|fish|seafood|mold|dye|adhesive|adhesives|iodine|sulfa|strawberries|lactose|msg|cinnamon|pollen|dust|nickel|it|the dye|the glue|the wax|the product'

/** Symptoms, injuries, conditions, treatment; of persons and of their animals. */
export const health: SensitiveRule = {
  id: 'health',
  title: 'Health',
  why: 'Health is nobody else’s business, also where the customer wrote of it first.',
  example: { marks: 'My son broke out in hives.', leaves: 'The wings are to die for.' },
  phrases: [
    `(${conditions.join('|')})`,
    `(${symptoms.join('|')})`,
    `(${treatments.join('|')})`,
    `(took|take|taking|takes|popped|prescribed|gave|given|needed|need|swallowed|on|off|without|missed|skipped|more|refused) (me|him|her|us|my|his|two|three|some|a|the|daily|an|2|3|4|four)? (${drugs.join('|')})`,
    `(my|his|her|mom's|dad's) (${drugs.join('|')})`,
    // the body
    `(${WHOSE}) (${SIDE})? (${PARTS}) (is|was|are|were|got|went|turned|started|still|has|have|had|looked|felt|came|would|began|kept|just)? (been|be)? (${STILL})? (${harmed.join('|')})`,
    `(${PARTS}) (is|was|are|were|got|went|turned|all|swelled|started|puffed|doubled|ballooned) (up|so|all|completely|to)? (swollen|swelling|swelled|swell|numb|bleeding|puffy|swollen shut|shut|blue|purple|red|burning|itching|itchy|peeling|raw|infected|in size|bruised|broken|tingling|tight|closing)`,
    `(${harming.join('|')}) (so|too)? (deep|deeply|badly|open|into|through|on|in|right|down)? (on|in|into|through)? (my|his|her|our|their|two|three|both|{relative}'s|my dog's|one of my) (${SIDE})? (${PARTS}|ribs|fingers)`,
    `(hit|lost|landed on|fell on|came down on|hurt|injured|smacked|cut|burned|dropped it on|fell onto|hot coffee on|spilled on) (my|his|her|{relative}'s) (${SIDE})? (${PARTS})`,
    `(${marks.join('|')}) ... (on|in|over|across|around|down|up|along|under|behind|from|to|of|all over) (my|his|her|our|their|both|{relative}'s|the baby's|the dog's) (${SIDE})? (${PARTS}|legs|body|tummy|nails)`,
    '(broken|fractured|sprained|twisted|dislocated|cracked|severed|crushed|swollen|bruised|busted|shattered|pinched|torn|ruptured|injured|sore|bloody|bleeding) (wrist|wrists|arm|arms|leg|legs|ankle|ankles|hip|finger|fingers|toe|toes|nose|rib|ribs|collarbone|foot|feet|hand|hands|elbow|shoulder|knee|knees|tailbone|jaw|eye|eyes|lip|lips|nerve|disc|vertebra|vertebrae|pelvis|neck|back|skull|gums|throat|eardrum)',
    '(cracked|broken|infected|missing|abscessed|rotten|chipped|bad|sore|loose|impacted|dead|lost a|lost my|new|front|pulled my|pulled the wrong) tooth|teeth|molar|crown|filling|veneer|implant',
    'tooth|molar|crown|filling|implant|veneer|bridge (broken|cracked|fell out|came out|popped out|popped off|infected|split|broke|came loose)',
    `(cut|nicked|quicked|clipped|burned|burnt|bit|sliced|injured|hurt|broke) (his|her|the|my dog's|its|our dog's) (nail|nails|quick|ear|ears|skin|paw|paws|tongue|tail|leg)`,
    '(slipped|tripped|fell|fallen|knocked|thrown) (and|down|off|hard|backwards|backward|over|on) ... (hurt|hit|broke|cracked|sprained|twisted|bruised|injured|split|on)? (my|his|her) (head|hip|hips|back|knee|knees|wrist|arm|elbow|face|tailbone|ankle|shoulder|leg|nose|hand)',
    `(ran|rolled|drove|stepped|backed|closed|slammed|shut) (over|on|into) (my|his|her|{relative}'s) (${SIDE})? (${PARTS})`,
    '(burned|burnt|scalded|bit|bitten|stung|scratched|injured|hurt|cut|electrocuted|shocked) (me|him|her|us)',
    '(was|got|been|gets|be|were|is|badly|seriously|nearly) (seriously|badly)? (injured|hurt|scalded|electrocuted|bitten|stung|concussed|burned|poisoned|dehydrated|paralyzed)',
    'knocked (me|him|her|my (son|daughter|husband|wife|mother|father)) (out|unconscious|over|down)',
    '(stitches|staples|screws|pins|rod) in (my|his|her)',
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|2|3|4|5|6|7|8|9|10|11|12|14|15|18|20 (stitches|staples)',
    'bit|bitten|stung|scratched|attacked|mauled by (a|an|another|the|their|his) (big|stray|large)? (dog|cat|bee|wasp|spider|tick|rat|snake|hornet)',
    'bedbug|flea|tick|spider|bug|mosquito|bed bug bite|bites',
    '(lost|losing) (the baby|consciousness|feeling|hearing|sight|vision|my hair|her hair|his hair|a lot of blood|a toe|a finger|a leg|an eye|my sense|clumps|hair in)',
    `(can't|cannot|couldn't|could not|unable to|can barely|could barely|can hardly|could hardly|struggles to|struggled to|struggling to|trouble|difficulty|hard to) (even)? (stand|walk|walking|bend|lift|swallow|swallowing|chew|chewing|sit up|breathe|breath|breathing|open my|open her|turn my|feel my|move my|raise my|climb|hear well|see well|stand up|put weight|hold anything down|keep (anything|food|water) down) (on|my|his|her|weight|without|up|down|right)? (back|own|left|right|any|the)? (legs|leg|arm|hand|neck|jaw|weight|fingers|feet|back|properly|straight|mouth|head|stairs|food)?`,
    '(in|so much|severe|constant|terrible|awful|excruciating|horrible|chronic|lot of|worst|screaming in|crying in|incredible|extreme|unbearable) (so much|a lot of|severe|constant|terrible|serious|chronic|real)? pain',
    '(my|his|her) (scar|wound|recovery|tumor|operation|procedure|biopsy|lump|mole|moles|symptoms|allergies|allergy|disability|asthma|autism|pain|treatments|wheelchair|oxygen|concussion|rash|burn|burns|bruises|pacemaker|immune system|knee surgery|transplant|insulin pump|hearing|eyesight|vision|mobility|fever|sugar|mental health|anxiety|stroke)',
    // sickness
    `(got|get|getting|gets|was|were|been|be|feel|feeling|felt|became|become|made|making|makes|fell|fall|falling|is|are|came home|home|been) (me|us|him|her|everyone|both|all|my (son|daughter|husband|wife|kids))? (so|really|very|pretty|violently|half|both|all|extremely|too|seriously|deathly|quite|incredibly|still|terribly)? sick|ill|unwell|faint`,
    'sick (all night|for (days|two|three|a|hours|_)|from (the|their|that|eating)|the (next|whole|same)|on (the|that|their)|that night|after (eating|the|dinner|lunch|that)|within|in (the|bed)|by (morning|midnight))',
    `(${PERSONS}) (is|was|were|got|has|had) (been)? (sick|ill|vomiting|wheezing|limping|unconscious|bleeding|injured|blind|deaf|in hospital|in the hospital|not well|unwell|in pain)`,
    '(on|in|to|glued to|living on|living in|hugging) (the|our|my) (same)? (bathroom|toilet|commode) (all|since|every|most|twice|all night)',
    '(on|from) (the|our|my|their)? bathroom (floor|floors)',
    '(spent|spend) (the|all|most|two|three|our) (whole|entire|rest|of|next)? (night|day|days|weekend|honeymoon|vacation)? ... (bathroom|toilet|hospital|er|bed)',
    '(running|ran|had|with|spiked|has) (a|to)? (high|low|slight|bad)? (fever|temperature)',
    '(out|home|missed work|missed school|off work|off school) (sick|with (a|the) (flu|fever|stomach|bad|broken|sore|cold))',
    '(had|has|have|got|caught|with|the|from|getting|from|be) flu',
    // allergies
    `allergic|allergy|allergies`,
    `(my|our|his|her|a|an|severe|serious|deadly|{relative}'s)? (life threatening|severe|nut|peanut|tree nut|shellfish|dairy|gluten|egg|soy|sesame|wheat|milk|latex|food|bee|fish|dye) (allergy|allergies)`,
    `(can't|cannot|can not|cant|not supposed to|don't|unable to) (eat|have|tolerate|touch|be around|use|do|digest) (any|the|that|_)? (${HEALTHY}|black dye|dairy|gluten|nuts)`,
    '(i|he|she|son|daughter|skin|scalp|kid|wife|husband) (react|reacts|reacted|swells|swell|swelled|swole|wheezes) (to|up|out|badly|within|from|like)',
    `(reacts|reacted|reaction|react|sensitive|sensitivity|intolerant|intolerance) to (${HEALTHY}|_)`,
    '(a|bad|severe|allergic|skin|the|my|his|her|serious|terrible) reaction (to|on|from|after)',
    'break|breaks|broke|broken|breaking out in (hives|a rash|spots|welts|bumps|blisters)',
    'safe (meal|slice|food|place to eat|bite) (of|since|for|in) ...',
    // conditions in lay words
    `(legally|almost|partially|nearly|half|mostly|totally|profoundly|stone|i'm|am|is|was|are|went|going|mostly) (a little|completely)? (blind|deaf)`,
    '(blind|deaf) (in|mother|father|dad|mom|son|daughter|husband|wife|dog|cat|sister|brother|grandmother|customer|person|and)',
    '(using|uses|use|with|in|on|needs|my|his|her) (a|his|her|my)? (wheelchair|walker|cane|scooter|mobility aid|crutches)',
    '(i|he|she|mother|mom|dad|father|husband|wife) (use|uses|used) (a|my|his|her)? chair',
    '(weeks|months) (pregnant|along|postpartum|post op)',
    "(i'm|i am|wife is|wife's|she's|daughter is) expecting (in|our|a baby|twins|soon|again)",
    'due in (january|february|march|april|may|june|july|august|september|october|november|december)',
    '(had|have|having|after|before|recovering from|get|getting|since|needed|needs|need|scheduled for|for|recent|emergency) (a|an|my|his|her|the|minor|major|emergency)? (surgery|operation|c section|biopsy|mri|endoscopy|concussion|miscarriage|stroke|heart attack|back injury|procedure|root canal|blood test|transplant)',
    '(lost|losing) (our|the|my) (girl|boy|baby|son|daughter|dog|cat|puppy|kitten|mother|father|husband|wife)',
    `(my|his|her|our|the|a|another|different) (own|family|primary care|primary|regular|eye|skin|foot|heart|er|emergency)? (${DOCTOR}) (said|says|told|prescribed|had|put|confirmed|called|thinks|thought|wants|ordered|gave|found|warned|treat|treated|recommended|removed|referred|sent|diagnosed|ran|can|could|is) ...`,
    '(a|the|my|his|her|our) (dermatologist|cardiologist|oncologist|allergist|neurologist|urologist|orthopedist|endocrinologist|periodontist|endodontist|oral surgeon|podiatrist|pediatrician|obgyn|gynecologist|psychiatrist) (telling|saying|who|had|has|said|told|says)?',
    `(saw|see|went to|go to|going to|called|visited|by|to|had to see) (a|my|his|her|our) (own|family|primary care|regular|er)? (${DOCTOR}|emergency vet|vet|dentist)`,
    'needed|required|requires|needs (surgery|an operation|antibiotics|a root canal|physical therapy|a doctor|medical|hospital|emergency|oxygen|insulin|a blood)',
    '(terrified|scared|afraid|fear|phobia) of (needles|the dentist|dentists|doctors|blood)',
    'dental (phobia|anxiety)',
    // mind
    '(thoughts|thinking) of (hurting|harming|killing|ending) (myself|himself|herself|my life|it)?',
    'hurt|hurting|harm|harming|kill|killing|cut|cutting myself|himself|herself',
    '(want|wanted) to (be where (she|he|they) (is|are|was)|join (her|him)|die|end it|sleep forever|not be here)',
    "don't|didn't|(do not|did not|not) want to (wake up|go on|be here|be alive|live)",
    'no reason to (live|go on|wake up)',
    "can't|cannot go on",
    '(easier|better) not to wake up',
    'end (my|his|her|it) (life|all)',
    '(pills|tablets) (counted|lined up|in my hand|ready)',
    '(bottle|handful|fistful) of (pills|tablets)',
    'safe with myself',
    'crying (every|all) (day|night)',
    '(severe|social|my|crippling|bad) anxiety',
    // choking
    "(it|bead|piece|eye|button|something|magnet|battery|bone|nose) (stuck|lodged)? in (his|her|my|the baby's) (throat|mouth|windpipe|airway)",
    '(back of|stuck in|down) (his|her|my) throat',
    'chok* on',
    '(he|she|baby|son|daughter|toddler|dog|grandson|husband|wife|mother) (choked|was choking|started choking|nearly choked|gagged|seized|convulsed|collapsed|passed out|fainted|limped|wheezed)',
    '(nearly|almost) died',
    // animals
    `(the|my|our|his|her) (poor|old|older|little|sweet)? (${animals.join('|')}) (is|was|has|had|still|came home|came back|got|then|started|nearly|almost|just|now|went|ended up|keeps|kept|were|are)? (been|so|very|a|out|to)? (${ailing.join('|')})`,
    "(he|she|dog|cat|puppy|kitten|baby|pup) (won't|wouldn't|would not|will not|stopped|isn't|hasn't|is not|not|refuses to) (eat|eating|drink|drinking|eaten|poop|stand|walk|walking|put weight)",
    '(ate|swallowed|got into) (a|some|the|our)? (sock|rock|toy|bone|string|coin|magnet|magnets|battery|rat poison|chocolate|grapes|raisins|xylitol|antifreeze|corn cob|bead|beads)',
    '(limps|limping|limped) (on|for|since|around|after|out|badly|and|again|home)?',
    '(fleas|ticks|tapeworm|tapeworms|mites|mange)',
    '(emaciated|skin and bones|malnourished)',
    '(red|raw|bald|sore|itchy|bleeding) (spot|spots|patch|patches|skin|bumps|bump|mark|marks|ear|ears|welts)',
  ],
  judge: (hit, scene) =>
    idiom(hit, scene) ||
    (negated(hit, scene) && scene.document.tokens[hit.last]?.word !== 'myself') ||
    figurative(hit, scene)
      ? undefined
      : true,
}

const MACHINES = new Set('ac a/c unit car engine truck bike business furnace heater internet'.split(' '))

/** Ways of speaking that borrow health: "sick of", "allergic to fun", "a headache to park", "painless". */
function figurative(hit: Hit, { document: { tokens } }: ReviewScene): boolean {
  const ahead = tokens[hit.last + 1]?.word ?? ''
  const last = tokens[hit.last]?.word ?? ''
  const previous = tokens[hit.first - 1]?.word ?? ''
  const words = tokens.slice(hit.first, hit.last + 1).map(token => token.word)
  if (/^allerg(?:y|ies|ic)$/.test(last) && ALLERGY_HANDLING.test(ahead)) return true
  if (/^(?:wheelchairs?|handicapped|disabled|disability)$/.test(last) && ACCESS.test(ahead)) return true
  if (
    /^(?:prescriptions?|hospital|surgery|medications?)$/.test(last) &&
    PLACES_NEAR.test(tokens[hit.first - 1]?.word ?? '')
  )
    return true
  if (/^(?:bruis|swollen|numb|sore|blind|dehydrat|swelling|burnt|burned)/.test(last) && THINGS.test(ahead)) return true
  if (/^(?:hospital|depression|attack)$/.test(last) && BORROWED.test(ahead)) return true
  if (last === 'itching' && ahead === 'to') return true
  if (last === 'cancer' && previous === 'a') return true
  if (
    /^(?:limp|numb)/.test(words[0] ?? '') &&
    tokens.slice(Math.max(0, hit.first - 4), hit.first).some(token => MACHINES.has(token.word))
  )
    return true
  if (last === 'sick' && (ahead === 'of' || ahead === 'burn' || ahead === 'deal')) return true
  if (
    /^(?:pain|headache|headaches|migraine)$/.test(last) &&
    (ahead === 'in' || ahead === 'to' || ahead === 'relief' || ahead === 'free')
  )
    return true
  if (/^(?:hospital|er|clinic)$/.test(last) && /^(?:corners|grade|district|area|bed|parking)$/.test(ahead)) return true
  if (last === 'scar' || last === 'scars' || last === 'scarred') return ahead === 'free' || previous === 'the'
  if (/^(?:blind|deaf)$/.test(last)) return /^(?:date|spot|spots|taste|ears|eye)$/.test(ahead)
  if (last === 'walker' || last === 'cane') return /^(?:sugar|dog)$/.test(previous)
  if (last === 'infected' || last === 'swelling' || last === 'blisters')
    return /^(?:paint|deck|wood|floor|drywall)$/.test(previous)
  return false
}

const ALLERGY_HANDLING =
  /^(?:order|orders|menu|menus|info|information|card|cards|list|friendly|aware|protocol|protocols|policy|cup|cups|season)$/
const ACCESS =
  /^(?:accessible|access|accessibility|ramp|ramps|friendly|entrance|parking|spot|spots|stall|bathroom|restroom)$/
/** "Across from the hospital" tells where, not how somebody is. */
const PLACES_NEAR = /^(?:near|opposite|beside|past|by)$/
/** What can be bruised, swollen or burnt without hurting anybody. */
const THINGS =
  /^(?:fruit|apples?|bananas?|peach(?:es)?|tomato(?:es)?|avocados?|lettuce|produce|paperbacks?|books?|door|drawer|wood|doors|ends|toast|crust|coffee|pizza|cheese|ego|egos|taste|date|spot|spots|eye|corner|trust|luck|subject|loser|thumb|sight|cds?|dvds?|disc|discs|rubber|out|down|food|rice|sugar|popcorn|edges|cookies|steak|meat|fries|cauliflower)$/
/** "Hospital food", "the depression era", a grill named for a heart attack. */
const BORROWED =
  /^(?:type|grade|food|like|corners|style|white|vibe|vibes|feel|lighting|era|glass|grill|waiting|gown|clean)$/
