import { idiom, negated } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { ReviewScene } from '../review-scene'
import type { SensitiveRule } from './sensitive-rule'

/** Symptoms, injuries, conditions, treatment; of persons and of their animals. */
export const health: SensitiveRule = {
  id: 'health',
  title: 'Health',
  why: 'Health is nobody else’s business, also where the customer wrote of it first.',
  example: { marks: 'My son broke out in hives.', leaves: 'The wings are to die for.' },
  phrases: [
    'a|iv|the drip',
    'hospice',
    'my|his|her cholesterol',
    '(lips|lip|face|fingers|tongue|eyes|skin|hands|feet|legs|arm|hand|leg|foot) (went|turned|got|were|are|was|is) (blue|red|numb|purple|white|yellow|black|swollen|cold)',
    'felt|feeling|feel (rough|ill|queasy|faint|sick|dizzy|terrible|awful) (the|all|after|for|next|that)',
    'power chair',
    'wheelchair|scooter|walker',
    'lost (our|the|my) (girl|boy|baby|son|daughter|dog|cat|mother|father|husband|wife)',
    "doctor's note",
    'broken (wrist|arm|leg|ankle|hip|finger|toe|nose|rib|ribs|tooth|collarbone|foot|hand)',
    'cracked|broke|bruised (two|three|a|some|my|his|her) ribs|rib|teeth|tooth',
    "(gauze|bandage|bandages|bandaid|stitches|staples|patches|spots|bumps|bump|lump|lumps|marks|mark|burns|burn|bites|bite|welts|pins|cast|ice|brace|splint|sling|rash|blisters|blister|sores|sore|scab|scabs|gash|hole|redness|hives|swelling|bruising|fingerprints|scratches|blood|itching|a cut|cuts) ... (on|in|over|across|around|down|up|to|from|under|behind) (my|his|her|our|their|both|the baby's)? (own|left|right|entire|whole|lower|upper|front|back|little|poor)? arm|arms|wrist|wrists|ankle|ankles|leg|legs|hip|finger|fingers|hand|hands|foot|feet|toe|toes|knee|knees|nose|rib|ribs|collarbone|back|neck|skin|scalp|tongue|mouth|lip|lips|ear|ears|head|shoulder|shoulders|elbow|face|chin|forehead|eye|eyes|eyelid|eyelids|lid|lids|thumb|thigh|thighs|cheek|cheeks|belly|stomach|chest|throat|jaw|gum|gums|spine|calf|calves|shin|heel|temple|tooth|teeth|molar|paw|paws|tail|snout|abdomen|armpit|groin|kidney|lung|lungs|liver|brain|bladder|uterus|womb",
    '(landed|fell|fallen|came down|burned|cut|stuck|poked|dropped|scraped|bit) (hard|right|down)? (on|into|onto|through) (my|his|her) (left|right)? arm|arms|wrist|wrists|ankle|ankles|leg|legs|hip|finger|fingers|hand|hands|foot|feet|toe|toes|knee|knees|nose|rib|ribs|collarbone|back|neck|skin|scalp|tongue|mouth|lip|lips|ear|ears|head|shoulder|shoulders|elbow|face|chin|forehead|eye|eyes|eyelid|eyelids|lid|lids|thumb|thigh|thighs|cheek|cheeks|belly|stomach|chest|throat|jaw|gum|gums|spine|calf|calves|shin|heel|temple|tooth|teeth|molar|paw|paws|tail|snout|abdomen|armpit|groin|kidney|lung|lungs|liver|brain|bladder|uterus|womb',
    "(my|his|her|both|our|their|one|a|the|dog's|cat's) (left|right|entire|whole|lower|upper|front|back|poor|own)? arm|arms|wrist|wrists|ankle|ankles|leg|legs|hip|finger|fingers|hand|hands|foot|feet|toe|toes|knee|knees|nose|rib|ribs|collarbone|back|neck|skin|scalp|tongue|mouth|lip|lips|ear|ears|head|shoulder|shoulders|elbow|face|chin|forehead|eye|eyes|eyelid|eyelids|lid|lids|thumb|thigh|thighs|cheek|cheeks|belly|stomach|chest|throat|jaw|gum|gums|spine|calf|calves|shin|heel|temple|tooth|teeth|molar|paw|paws|tail|snout|abdomen|armpit|groin|kidney|lung|lungs|liver|brain|bladder|uterus|womb (is|was|are|were|got|went|started|still|has been|have been|broken|turned|swelled|looked|felt|started)? (still|all|so|completely|badly|really|to)? (broken|swollen|hurt|hurts|bleeding|bled|numb|sore|tender|infected|burning|burned|itchy|itched|itching|throbbing|throbbed|raw|red|peeling|aching|ached|purple|blue|bruised|cut|cracked|sprained|fractured|swell|swelled|puffy|stiff|useless|shaking|killing|on fire|give out|gave out)",
    '(pain|sharp pain|burning|numbness|tingling|soreness|discomfort|ache|stiffness|weakness) in (my|his|her|the|both) (left|right|lower|upper)? arm|arms|wrist|wrists|ankle|ankles|leg|legs|hip|finger|fingers|hand|hands|foot|feet|toe|toes|knee|knees|nose|rib|ribs|collarbone|back|neck|skin|scalp|tongue|mouth|lip|lips|ear|ears|head|shoulder|shoulders|elbow|face|chin|forehead|eye|eyes|eyelid|eyelids|lid|lids|thumb|thigh|thighs|cheek|cheeks|belly|stomach|chest|throat|jaw|gum|gums|spine|calf|calves|shin|heel|temple|tooth|teeth|molar|paw|paws|tail|snout|abdomen|armpit|groin|kidney|lung|lungs|liver|brain|bladder|uterus|womb',
    'tooth|molar|crown|filling|jaw|implant (broken|cracked|fell out|came out|popped out|infected|split)',
    '(new|temporary|lost my|my|a|the|broken) crown|filling|veneer|implant|denture|dentures|bridgework',
    'night guard|mouthguard',
    '(my|his|her|our|the|a|another|different) (own|family|primary care|primary|regular|eye|skin|foot|heart|er|emergency)? (doctor|doctors|physician|pediatrician|dermatologist|specialist|cardiologist|oncologist|surgeon|ob|obgyn|gynecologist|psychiatrist|allergist|podiatrist|chiropractor|neurologist|urologist|ophthalmologist|orthopedist|midwife|gp) (said|says|told|prescribed|had|has|put|confirmed|can|could|called|thinks|thought|wants|ordered|gave|found|warned|treat|treated|is|was) ...',
    '(saw|see|went to|go to|going to|call|called|visited|from|by|to) (a|my|the|his|her|our) (doctor|physician|pediatrician|dermatologist|specialist|cardiologist|oncologist|surgeon|psychiatrist|allergist|chiropractor|neurologist|emergency vet)',
    'pills|needle|needles|catheter|tablets|dose|doses|iv|morphine|novocaine|lidocaine|anesthesia|sedated|sedation|cortisone|ointment|antihistamine|antihistamines|ibuprofen|tylenol|xanax|oxygen|crutch|splint|tourniquet',
    '(terrified|scared|afraid|fear) of (needles|the dentist|dentists|heights|shots|doctors)',
    'hooked up to (a|an)? ...',
    '(reacts|reacted|reaction|react|sensitive|sensitivity) to (adhesives|adhesive|latex|gluten|dairy|nuts|the (dye|tint|glue|product|peel|wax|cream|color)|it|fragrance|fragrances|perfume|bleach|_)',
    '(a|bad|severe|allergic|skin|the|my|his|her) reaction (to|on|from|after)',
    'sensitive (skin|scalp|teeth|stomach)',
    'swollen|swelled|puffed shut',
    '(he|she|it|dog|cat|puppy) (seized|convulsed|collapsed|limped|wheezed|staggered)',
    'seized in',
    "(can't|cannot|couldn't|unable to|can barely|could barely|can hardly) (even)? (stand|walk|bend|lift|swallow|chew|sit up|feel|move) (on|my|his|her|weight|without)? (back|own|left|right|any)? (legs|leg|arm|hand|neck|jaw|weight|fingers|back|properly|straight)",
    '(missed|miss|off|out of) (work|school) (with|from|because|two|three)',
    'on (the)? bathroom floor',
    '(spent|was|were|up) (the|all|two|three|a|most of the)? (night|days|evening|weekend|hours)? ... bathroom|toilet|bed sick|floor',
    'hugging the toilet',
    '(running|ran|had|with|spiked) (a|to)? (high|low|slight)? fever|temperature',
    '(want|wanted) to (be where (she|he|they) (is|are|was)|join (her|him)|die|end it|sleep forever|not be here)',
    "don't|(do not) want to (wake up|go on|be here)",
    'no reason to (live|go on|wake up)',
    "can't|cannot go on",
    '(my|his|her|our) (condition|diagnosis|symptoms|immune system|blood pressure|sugar|heart|allergies|allergy|asthma|diabetes|arthritis|autism|disability|anxiety|depression|ptsd|adhd|cancer|chemo|recovery|due date|trimester|knee surgery|back surgery|hysterectomy|transplant|pacemaker|insulin pump|hearing aids|wheelchair|walker|cane|oxygen|prosthesis|cochlear)',
    '(first|second|third) trimester',
    'due in (january|february|march|april|may|june|july|august|september|october|november|december|two|three|a)',
    '(had|have|having|after|before|recovering from|get|getting|since) (a|an|my|his|her|the)? (surgery|operation|c section|mastectomy|transplant|hysterectomy|bypass|miscarriage|stroke|heart attack|concussion|biopsy|mri|endoscopy|colonoscopy|baby)',
    '(lost|losing) (the baby|consciousness|feeling|hearing|sight|vision|my hair|her hair|his hair|a lot of blood|a toe|a finger|a leg)',
    'razor|clipper|chemical|sun|wax burn|burns|burned|burnt',
    '(quicked|nicked|cut) (his|her|the) (nail|nails|quick|ear|skin|paw)',
    "(he|she|dog|cat|puppy|kitten|baby) (won't|wouldn't|stopped|isn't|hasn't|is not) eat|eating|drink|drinking",
    '(bit|bitten|stung|scratched|attacked) by (a|an|another|the|their) (dog|cat|bee|wasp|spider|tick|rat|snake)?',
    'bedbug|flea|tick|spider|bug|mosquito bite|bites',
    'itching|itchy',
    '(weak|bad|trick|sore|stiff|replaced) (knee|knees|back|hip|hips|shoulder|ankle|heart|lungs)',
    // sickness
    '(got|get|getting|was|were|been|be|feel|feeling|felt|became|became|made|making|so|really|very|violently|fell|home|still|is|are|being|both|all|everyone|us|me) (so|really|very|violently|pretty|us|me|everyone|both|all|him|her|half)? sick|ill|unwell|nauseous|nauseated|queasy|dizzy|lightheaded|faint|feverish|woozy',
    'sick (to (my|our|his|her) stomach|as a dog|all night|for (days|two|three|a|hours|_)|from|the (next|whole|same)|on (the|that|their)|that night|after|within|with)',
    'throw|throws|threw|throwing up',
    'vomit*|puke|puked|puking|barfed|barfing|retching',
    'diarrhea|diarrhoea|nausea|cramps|cramping|bloated|migraine|migraines|headache|headaches|fever|fevers|chills|rash|rashes|hives|blisters|blister|swelling|swollen|welts|bruise|bruises|bruised|bruising|stitches|concussion|fracture|fractured|sprain|sprained|seizure|seizures|infection|infected|abscess|inflamed|scar|scars|scarred|bleeding|bled|wheezing|coughing|anaphylaxis|anaphylactic|unconscious|numb|numbness|whiplash|hernia',
    '(upset|bad|sick|sour) stomach|stomachs|tummy|stomachache',
    'stomach (ache|pain|pains|bug|cramps|flu|issues|problems|pumped|was|hurt)',
    'with their stomachs',
    'food poisoning|poisoned',
    'salmonella|listeria|norovirus|e coli',
    '(had|has|have|got|caught|with|the|from|getting|from|be) flu|covid|pneumonia|bronchitis|strep|shingles|measles|staph|mrsa|lice|ringworm|scabies|giardia|parvo',
    'turned out to be flu|covid|pneumonia|cancer|broken|infected|fractured|strep',
    // allergies
    'allergic (to _|reaction|reactions|and|kid|son|daughter)?',
    "(a|an|my|our|his|her|severe|deadly|serious|nut|peanut|tree nut|shellfish|dairy|gluten|egg|soy|sesame|wheat|milk|latex|food|life threatening|bee|pet|it's an|that) allergy|allergies",
    '(celiac|coeliac|lactose intolerant|intolerance|epipen|anaphylaxis|benadryl|inhaler|insulin)',
    'epi pen',
    'break|breaks|broke|broken|breaking out in (hives|a rash|spots|welts)',
    'throat (closed|closing|swelled|swelling|swelled up|was closing|started|tight|tightened)',
    'lips|lip|face|eyes|eye|tongue|throat|hand|hands|foot|ankle|cheek|jaw|gums|knee (was|were|is|are|all|started|doubled|ballooned)? (swelled|swollen|swelling|swell|puffed|doubled|blew|ballooned|swole) (up|shut|in size)?',
    "(couldn't|can't|could not|cannot|unable|struggled|struggling) (to)? breathe|breath|walk|swallow|chew (properly)?",
    'stopped breathing',
    // injuries
    '(broke|broken|fractured|sprained|twisted|hurt|injured|cut|burned|burnt|scalded|sliced|gashed|bruised|tore|dislocated|chipped|cracked|scraped|smashed|bumped|hit|banged|skinned|lost|nicked|split|pinched|threw out|jammed|busted) (my|our|his|her|their|a|the|two|one) (right|left|own|front|lower|upper|poor)? arm|wrist|wrists|ankle|ankles|leg|legs|hip|finger|fingers|hand|hands|foot|feet|toe|toes|knee|knees|nose|rib|ribs|collarbone|tooth|teeth|back|neck|skin|scalp|tongue|mouth|lip|lips|ear|ears|head|shoulder|elbow|face|chin|forehead|eye|thumb|shin|cuticle|cuticles|paw|tail|spine|jaw|cheek|molar|crown',
    '(burn|burns|cut|cuts|gash|scrape|bruise|bruises|lump|bump|rash|stitches|scratch|scratches|scar|blisters|sore|wound|welt|fingerprints|scab|scabs) (on|to|across|along|down|all over|in|under) (my|his|her|our|their|the) (left|right|whole|entire|inner|upper|lower|poor)? (arm|arms|wrist|ankle|leg|legs|hip|finger|fingers|hand|hands|foot|feet|toe|toes|knee|nose|back|neck|skin|scalp|tongue|mouth|lip|lips|ear|ears|head|shoulder|elbow|face|chin|forehead|eye|eyes|thumb|thigh|thighs|cheek|belly|paw|tail|body)',
    'second|first|third degree (burn|burns)',
    'collarbone has',
    'black eye',
    'knocked (me|him|her) (out|unconscious)',
    '(slipped|tripped|fell) (and (hurt|hit|broke|landed|cracked|sprained|twisted|hurt)|on (my|his|her) (back|hip|knee|face|arm|wrist|head))',
    'needed|required|requires|needs (surgery|stitches|_ stitches|an operation|antibiotics|a root canal|physical therapy|a doctor|medical|hospital|emergency)',
    '_ stitches',
    'emergency (room|vet|surgery|clinic|department)',
    'to|in|at|from the er',
    'er visit|trip|doctor|bill',
    'urgent care',
    '(hospital|hospitalized|hospitalised|ambulance|paramedics|stretcher|icu|surgery|surgeries|chemo|chemotherapy|radiation|dialysis|transfusion|biopsy|mri|ultrasound|x ray|x rays|xray)',
    'iv in (my|his|her)',
    'on (a)? stretcher (with)? ...',
    'surgery (that|the|on|same|next|for)?',
    // conditions
    'pregnant|pregnancy|miscarriage|miscarried|expecting a baby|postpartum|ivf|infertility|breastfeeding',
    '(weeks|months) pregnant',
    "diabetes|diabetic|cancer|tumor|leukemia|lymphoma|epilepsy|epileptic|asthma|asthmatic|arthritis|parkinson's|alzheimer's|dementia|autism|autistic|adhd|aspergers|ptsd|ocd|bipolar|schizophrenia|anxiety|depression|depressed|insomnia|anorexia|bulimia|addiction|alcoholism|rehab|sober|sobriety|stroke|aneurysm|copd|fibromyalgia|lupus|hepatitis|hiv|aids|herpes|chlamydia|eczema|psoriasis|scoliosis|sciatica|neuropathy|vertigo|glaucoma|cataract|cataracts|osteoporosis|gout|ibs|crohn's|colitis|endometriosis|menopause|thyroid|anemia|anemic|hemophilia|immunocompromised",
    'down syndrome',
    'multiple sclerosis',
    'heart (attack|condition|disease|surgery|failure|problem|problems|issue|murmur)',
    'blood (pressure|clot|clots|sugar|test|tests|work|thinner|thinners)',
    'panic attack|attacks|disorder',
    'mental (health|illness)|breakdown',
    'disabled|disability|disabilities|wheelchair|wheelchairs|crutches|walker|cane|blind|deaf|paralyzed|amputee|prosthetic|handicapped',
    'hearing aid|aids|loss|impaired',
    'service dog',
    'hard of hearing',
    'oxygen (tank|tube)',
    // what was done about it
    'diagnosed|misdiagnosed|diagnosis|prognosis (with)? ...?',
    'medication|medications|meds|prescription|prescriptions|antibiotics|antibiotic|steroids|painkillers|opioids|antidepressants|chemotherapy|dosage',
    'lab|test results',
    'hiv panel',
    'root canal|canals',
    'wisdom (tooth|teeth)',
    '(cracked|broken|infected|missing|abscessed|rotten|chipped|bad|sore) tooth|teeth|molar|crown|filling',
    '(my|his|her) (filling|crown|implant|implants|dentures|braces|extraction|bridge|veneers|biopsy|procedure|operation|therapy|sessions|treatment|injury|injuries|condition|illness|weight|scar|rash|wound|recovery|tumor|c section|hip replacement|knee replacement|mastectomy|vasectomy|colonoscopy|test|labs|mole|moles|lump|pain|back pain)',
    '(in|so much|severe|constant|terrible|awful|excruciating|horrible|chest|back|neck|knee|shoulder|tooth|jaw|joint|hip|nerve|chronic|the|a lot of) (so much|a lot of|severe)? pain|agony',
    'tooth|ear|tummy ache',
    'toothache|earache|backache',
    'bad (back|knee|knees|hip|shoulder)',
    'hip|knee|shoulder replacement',
    // mind
    'suicid*',
    '(thoughts|thinking) of (hurting|harming|killing|ending) (myself|himself|herself|my life|it)?',
    'hurt|hurting|harm|harming|kill|killing myself|himself|herself',
    'not want to (be alive|live|wake up|be here)',
    "(didn't|don't|did not|do not) want to be (alive|here anymore)",
    'easier not to wake up',
    'end (my|his|her) life',
    'safe with myself',
    'nervous breakdown',
    'crying (every|all) (day|night)',
    // choking, animals
    '(chok*) (on)? ...?',
    "(it|bead|piece|eye|button|something) in (his|her|my|the baby's) throat|mouth|windpipe",
    'had it in (his|her|my) throat',
    '(limps|limping|limped|neutered|spayed|kennel cough|euthanized|euthanize|put (him|her|it|them) (down|to sleep)|dehydrated|emaciated|matted)',
    '(the|my|our|his|her) (dog|cat|puppy|kitten|pup|lab|rabbit|horse|bird|hamster|poodle|beagle|terrier|retriever|shepherd|pet|boy|girl|old girl|old boy) (is|was|has|had|still|nearly|almost|just|then|got|came home|got)? (been|a|so|very|nearly|almost)? (sick|limping|limps|bleeding|died|dead|vomiting|lethargic|allergic|blind|deaf|diabetic|injured|hurt|arthritis|seizures|seizure|burned|cut|dying|passed|ill|dehydrated|lump|tumor|lame|razor burn|fleas|worms)',
    'ate a (sock|rock|toy|bone|string|ring|coin|magnet|battery)',
    'ate (rat poison|chocolate|grapes|raisins|something)',
    'nearly|almost died',
    '(fleas|ticks|worms|mange|parvo|heartworm|razor burn|clipper burn|ear infection)',
    'passed out|fainted|collapsed',
    'in labor|labour',
    'called (in|out) sick ...',
    'burned|burnt|scalded|cut|bit|bitten|stung (me|him|her|us)',
    'nicked (her|his|my) (ear|skin|quick)',
    'bed (sores|sore)|bedsores',
    'overdose|overdosed|withdrawal',
    'hit (my|his|her) head',
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
  if (last === 'cancer' && previous === 'a') return true
  if (/^limp/.test(last) && tokens.slice(Math.max(0, hit.first - 4), hit.first).some(token => MACHINES.has(token.word)))
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
