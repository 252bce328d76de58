import type { Match } from '../../text/rule'
import { anyOf, hitsOf, isPast, sentenceTokens, wordsAfter, wordsBefore } from '../neighbourhood'
import { oncePerReview } from '../once-per-review'
import type { Cue, ReplyRule, ReplyScene, Ruling } from '../reply-rule'
import { ailments, diseases } from '../lexicon/bodies'

/** Words that name an illness, an injury or a treatment whoever says them. */
const strong: Cue = {
  id: 'health:strong',
  phrases: [
    '(hives|rash|inhaler|inhalers|trauma|separation anxiety|matted|stitches|concussion|fracture|fractured|sprain|sprained|miscarriage|pregnancy|pregnant|diabetes|diabetic|cancer|chemo|chemotherapy|tumor|stroke|seizure|seizures|epilepsy|asthma|asthmatic|celiac|coeliac|anaphyla*|epipen|epi pen|vomit*|throwing up|threw up|diarrhea|nausea|nauseous|food poisoning|salmonella|norovirus|stomach bug|upset stomach|stomach ache|stomach cramps|cramps|fever|feverish|infection|infected|abscess|cavity|cavities|gum disease|root canal|root canals|crown|crowns|filling|fillings|denture|dentures|extraction|whitening treatment|biopsy|ultrasound|mri|x ray|x rays|xray|xrays|blood test|blood work|bloodwork|blood pressure|cholesterol|insulin|antibiotic|antibiotics|prescription|prescriptions|medication|medications|meds|painkiller|painkillers|dosage|dose|diagnos*|symptom|symptoms|prognosis|depression|depressed|anxiety|anxious|panic attack|panic attacks|bipolar|adhd|autism|autistic|dementia|alzheimer*|ptsd|addiction|rehab|sobriety|overdose|suicid*|eating disorder|therapy sessions|grief counseling|counseling for|surgery|surgeries|operation|operated|transplant|hospital|hospitalized|hospitalised|emergency room|urgent care|ambulance|er visit|the er|wheelchair|disability|disabled|walker|crutches|hearing aid|pacemaker|swelling|swollen|bruise|bruises|bruised|bruising|bleeding|bled|burn on|burns on|second degree|scald*|blister|blisters|wound|wounds|scar|scars|scalp burn|chemical burn|broken tooth|broken wrist|broken arm|broken leg|broken ankle|broken hip|broken rib|broken finger|broken toe|chipped tooth|cracked tooth|cut finger|twisted ankle|back injury|neck injury|knee injury|head injury|whiplash|limp|limping|migraine|migraines|headache|headaches|dizzy|dizziness|fainted|fainting|choked|choking|coughing|flu|strep|covid|pneumonia|eczema|psoriasis|dermatitis|lice|fleas|mange|kennel cough|parvo|ear infection|hot spot|torn ligament|arthritis|heart condition|heart attack|heart murmur|kidney|kidneys|liver|thyroid|ulcer|ulcers|hernia|euthan*|put to sleep|spay|spayed|neuter|neutered|vaccin*|relapse|detox|allergic|allergy|allergies|intolerance|gluten intolerance|lactose intolerant|shellfish allergy|nut allergy|peanut allergy|overweight|obese|obesity|bmi|menopause|ivf|fertility|infertility|std|hiv|hepatitis|panic disorder|incontinence|injury|injuries|injured|illness|sick|ill|unwell|ailment|ailments|recovery|swab|swabs|enamel|gum|gums|molar|molars|braces|retainer|x-ray|bite|bitten)',
  ],
}
/** A state of the body, told of the customer. */
const harmed: Cue = {
  id: 'health:harmed',
  phrases: [
    '(caught|nicked|cut|clipped|sliced|burned|burnt|hurt|hit|scratched|bruised|broke|chipped|cracked|pulled|twisted|bit|scraped|grazed|singed|poked|punctured|pinched|irritated|infected|bled|swelled|numbed|drilled|stitched|shaved|snagged) (into|on|through|off)? (the|his|her|your|their|a|its|an) (poor|left|right|front|back|lower|upper|little|whole|own|top|tip of the|side of the)? (ear|ears|nail|nail bed|nails|finger|fingers|toe|toes|skin|scalp|leg|legs|paw|paws|tail|eye|eyes|lip|lips|gum|gums|tooth|teeth|neck|back|arm|hand|hands|foot|feet|knee|ankle|wrist|nose|belly|chin|cheek|tongue|face|head|cuticle|cuticles|hip|shoulder|quick|pad|wing|beak|jaw|forehead|elbow|thumb|face)',
    '(infected|swollen|sore|burned|burnt|broken|bruised|bleeding|cracked|chipped|torn|cut|raw|irritated|itchy|blistered|bitten|twisted|sprained|red|peeling|green|black|numb) (ear|ears|nail|nails|nail bed|finger|fingers|toe|toes|skin|scalp|leg|paw|paws|tail|eye|eyes|lip|lips|gums|tooth|teeth|neck|arm|hand|hands|foot|feet|knee|ankle|wrist|nose|belly|cuticle|cuticles|hip|shoulder|jaw|thumb|stomach|stomachs)',
    '(ear|ears|nail|nails|nail bed|finger|fingers|toe|toes|skin|scalp|leg|paw|paws|tail|eye|eyes|gums|tooth|teeth|arm|hand|foot|knee|ankle|wrist|nose|cuticles|hip|shoulder|jaw|thumb|stomach|stomachs|cut|notch|nick|burn|scrape|wound|swelling|bite|rash|tummy|sunburn|bump|scratch) (is|was|were|are|has|had|will|should|looks|looked|seemed|got) (already|now|still|fully|only|just|a bit|very|so|quite|be|been|also)? (heal|healing|healed|better|sore|infected|swollen|bleeding|broken|burned|burnt|superficial|fine|fractured|bruised|tender|irritated|red|raw|numb|healthy|weak|loose|cracked|cut|nicked|painful|settled|ok|okay|upset|treated|cleaned)',
    '(bridge|crown|crowns|filling|fillings|implant|denture|dentures|tooth|teeth|brace|braces|retainer|aligners|hip|knee|back|neck|shoulder|jaw|smile|bite) (feel|feels|felt|fits|fit|healed|is feeling|are feeling|settled|bothering|bothers|hurts|hurt|aches)',
    '(medicine|medicines|medication|pills|tablets|inhaler|ointment|dose|prescription|refill|shot|vaccine|treatment|bandage|pain|painkillers|antibiotics|blood pressure|blood sugar|insulin) (like|such as|of) (yours|that|you|this)',
    '(blood pressure|heart|thyroid|pain|anxiety|sleep|diabetes|diabetic|cholesterol|asthma|seizure|birth control|hormone|psychiatric|depression) (medicine|medication|meds|pills|pill|prescription|tablets|refill|condition|problem|problems|drops|cream)',
  ],
}
const states: Cue = {
  id: 'health:states',
  phrases: [
    '(your|his|her|their|the) (poor|sore|bad|broken|hurt|injured|swollen|aching|own|left|right|lower|upper|front|back)? (health|condition|treatment|treatments|procedure|injury|injuries|illness|symptoms|recovery|reaction|allergy|allergies|pain|back pain|knee pain|tooth|teeth|gums|jaw|molar|crown|filling|root canal|cleaning|knee|knees|ankle|wrist|hip|shoulder|spine|neck|scalp|skin|foot|feet|toe|toes|finger|fingers|stomach|tummy|belly|throat|eye|eyes|ear|ears|nose|lip|lips|heart|lungs|blood|diagnosis|medication|meds|prescription|surgery|operation|pregnancy|disability|mobility|diet|weight|fever|rash|hives|stitches|bruises|burn|burns|fall|wheelchair|walker|cane|mental health|depression|anxiety|stress|drinking|sobriety|hearing|eyesight|vision|dentures|implant|implants|braces|bloodwork|lab work|labs|test results|results|scan|x ray|x rays|vitals|limp|cough|flu|cold|infection|headache|headaches|migraine|nausea|vomiting|sickness|food poisoning|hospital|er visit|medical|miscarriage|wound|wounds|cut|scar|swelling|pain level|trauma|grief|nails infection|episode|attack)',
    '(you|your _|he|she|they|your party|everyone|half your|all of you|some of you|the four of you|anyone of you) (was|were|are|is|got|fell|felt|feel|became|become|came down|ended up|being|had been|have been|might be|may be|took|been) (so|very|feeling|all|both|already|quite|really|too|badly|violently|a bit|also)? (sick|ill|unwell|nauseous|pregnant|allergic|diabetic|disabled|injured|hurt|dizzy|faint|drunk|intoxicated|hungover|contagious|feverish|poorly|queasy|anxious|depressed|in pain|in the hospital|hospitalized|bleeding|swollen|burned|burnt|bruised|concussed|dehydrated|overweight|wheelchair bound|blind|deaf|on medication|on blood|in labor|expecting|limping|coughing|choking|vomiting|throwing up|in recovery)',
    '(your|the|that|his|her) (fall|slip|tumble|accident|injury|burn|reaction|illness|sickness|hospital stay|surgery|operation|stitches|hives|rash)',
    '(get|getting|got|feel|feeling|heal|healing|healed|recover|recovering|recovered|mend|mending) (well|better|soon|quickly|fully|up|from|after|over)? (from|after|over|of) (the|your|that|this|a|it|such)',
    'for two (at the|now|these days)',
    '(you|your _|he|she) (broke|twisted|sprained|cut|burned|burnt|hurt|chipped|cracked|injured|bumped|hit|scraped|bruised|slipped|tripped|fell|choked|fainted|collapsed|vomited) (a|an|your|his|her|their|on|down|over|in|from|and|the|off|out|with)',
  ],
}

/** An ailment told in passing. */
const passing: Cue = { id: 'health:passing', phrases: ailments }
/** An ailment that is nothing else. */
const plain: Cue = { id: 'health:plain', phrases: diseases }

/** The customer's health, or an animal's. */
export const health: ReplyRule = {
  id: 'health',
  title: 'Health',
  severity: 'block',
  message: 'It tells everyone about their health.',
  why: 'Health is the most private thing a customer has. It does not matter that they wrote it first: practices paid up to $50,000 for repeating it. "I’m very concerned to read this" says enough.',
  source: 'L5, L7, L15',
  readOn: '2026-11-24',
  example: { marks: 'I hope the hives have gone down.', leaves: 'I’m very concerned to read this.' },
  cues: [strong, states, harmed, passing, plain],
  find: findHealth,
}

function* findHealth(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text, tokens } = scene.document
  const echoed = healthWordsOf(scene.context)
  const trade = scene.context.profile.trade
  for (const hit of hitsOf(scene, states)) {
    const said = text.slice(hit.start, hit.end).toLowerCase()
    const sentence = sentenceTokens(scene, hit.first).map(token => token.word)
    const last = tokens[hit.last]?.word ?? ''
    if (GENERAL_FRAME.test(sentence.join(' ')) && !/\byour? (?:own )?(?:allerg|reaction|hives|injur)/.test(said))
      continue
    if (/^(?:the|that|his|her|their)\b/.test(said) && !SURE.test(said)) continue
    if (
      BODY.test(last) &&
      !bodyTalk(trade, scene.regulated) &&
      !anyOf([...wordsAfter(scene, hit.last, 4), ...wordsBefore(scene, hit.first, 4)], HURTS)
    )
      continue
    if (LOOSE.test(said) && !scene.harm && !HEALTH_TRADES.has(trade)) continue
    if (
      /\b(?:cold|cut|heart|stress|results?|cleaning|condition|nose|weight|attack|episode|drinking|hearing|eyes|vision|pain|trauma|treatments?|procedure|chart|scan|filling|crown|crowns)$/.test(
        said,
      ) &&
      !HEALTH_TRADES.has(trade)
    )
      continue
    if (NEUTRAL_AFTER.has(wordsAfter(scene, hit.last, 1)[0] ?? '')) continue
    yield {
      start: hit.start,
      end: hit.end,
      value: /^(?:about|for|of)$/.test(wordsBefore(scene, hit.first, 1)[0] ?? '') ? { suggestion: 'this' } : {},
    }
  }
  for (let at = 0; at < scene.signatureFrom; at++) {
    const token = tokens[at]
    if (!token || !(BY_ENDING.test(token.word) || MEDICINES.has(token.word))) continue
    const words = sentenceTokens(scene, at).map(one => one.word)
    if (GENERAL_FRAME.test(words.join(' ')) || wordsBefore(scene, at, 1)[0] === 'our') continue
    yield { start: token.start, end: token.end, value: {} }
  }
  for (const hit of hitsOf(scene, plain)) {
    const words = sentenceTokens(scene, hit.first).map(token => token.word)
    if (hit.first >= scene.signatureFrom || (GENERAL_FRAME.test(words.join(' ')) && !WISHED.test(words.join(' '))))
      continue
    if (
      anyOf(wordsBefore(scene, hit.first, 2), OF_THE_HOUSE) ||
      NEUTRAL_AFTER.has(wordsAfter(scene, hit.last, 1)[0] ?? '')
    )
      continue
    if (anyOf(words, OWN_CREW) && !anyOf(words, PERSONAL)) continue
    yield { start: hit.start, end: hit.end, value: {} }
  }
  for (const hit of hitsOf(scene, passing)) {
    const words = sentenceTokens(scene, hit.first).map(token => token.word)
    if (hit.first >= scene.signatureFrom || GENERAL_FRAME.test(words.join(' '))) continue
    if (anyOf(wordsBefore(scene, hit.first, 2), OF_THE_HOUSE) || (anyOf(words, OWN_CREW) && !anyOf(words, YOU)))
      continue
    if (NEUTRAL_AFTER.has(wordsAfter(scene, hit.last, 1)[0] ?? '') || anyOf(words.slice(0, 1), FOND)) continue
    if (!anyOf(words, PERSONAL) && !scene.harm && !(HEALTH_TRADES.has(trade) && words.some(isPast))) continue
    yield { start: hit.start, end: hit.end, value: {} }
  }
  for (const hit of hitsOf(scene, harmed)) {
    const words = sentenceTokens(scene, hit.first).map(token => token.word)
    if (anyOf(wordsBefore(scene, hit.first, 2), OF_THE_HOUSE)) continue
    if (!scene.harm && !HEALTH_TRADES.has(trade) && !anyOf(words, YOU)) continue
    yield { start: hit.start, end: hit.end, value: {} }
  }
  for (const hit of hitsOf(scene, strong)) {
    const said = text.slice(hit.start, hit.end).toLowerCase()
    const sentence = sentenceTokens(scene, hit.first)
    const words = sentence.map(token => token.word)
    const before = wordsBefore(scene, hit.first, 4)
    const after = wordsAfter(scene, hit.last, 2)
    if (hit.first >= scene.signatureFrom) continue
    if (anyOf(after.slice(0, 1), NEUTRAL_AFTER) || anyOf(before.slice(-1), OF_THE_HOUSE)) continue
    if (AMBIGUOUS.has(said)) {
      if (!(anyOf(before, PERSONAL) && (scene.harm || HEALTH_TRADES.has(trade)))) continue
      if (/^(?:sick|ill)$/.test(said) && anyOf(before, OWN_CREW)) continue
    }
    if (ROUTINE.has(said) && !HEALTH_TRADES.has(trade)) continue
    if (GENERAL_FRAME.test(words.join(' ')) && !(HURT_ONLY.has(said) && scene.harm)) continue
    const personal = anyOf(words, PERSONAL)
    const echo =
      scene.review.text.toLowerCase().includes(said) ||
      echoed.has(said) ||
      said.split(' ').some(word => echoed.has(word) && word.length > 3)
    if (!personal && !echo && !HURT_ONLY.has(said) && !TELLS.test(words.join(' '))) continue
    if (anyOf(words, OWN_CREW) && !anyOf(words, YOU)) continue
    yield { start: hit.start, end: hit.end, value: {} }
  }
}

/** Illnesses, operations and their doctors, told by the ending of the word. */
const BY_ENDING =
  /^(?!aroma|diploma|coma$|apology|technology|biology|psychology|sympathy|empathy|dichotomy|economy|autonomy|anatomy|metropolis|neurosis$|apotheosis)[a-z]{3,40}(?:oma|itis|osis|emia|aemia|pathy|ectomy|otomy|algia|plasty|opsy|ologist|ologists|iatrist|iatrician)$/
/** Medicines by their common names. */
const MEDICINES = new Set(
  'adderall xanax ativan valium ritalin prozac zoloft lexapro wellbutrin ambien lithium oxycodone vicodin percocet hydrocodone codeine tramadol morphine ibuprofen tylenol advil aspirin amoxicillin penicillin zithromax prednisone steroid steroids cortisone metformin ozempic wegovy statin lipitor lisinopril warfarin albuterol viagra cialis botox filler fillers accutane retinol methadone suboxone naltrexone novocaine lidocaine anesthetic fluoride chemo radiation gabapentin benadryl zyrtec claritin rimadyl apoquel bravecto simparica'.split(
    ' ',
  ),
)

/** The words of the review that were seen as health details. */
const healthWordsOf = oncePerReview(({ review, assessment }) => {
  const words = new Set<string>()
  for (const detail of assessment.sensitive)
    if (detail.id === 'health')
      for (const word of review.text
        .slice(detail.start, detail.end)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [])
        if (!LITTLE.has(word)) words.add(word)
  return words
})

const bodyTalk = (trade: string, regulated: boolean): boolean => regulated && HEALTH_TRADES.has(trade)
/** Trades in which a body part or a treatment is a matter of health. */
const HEALTH_TRADES = new Set([
  'dentist',
  'clinic',
  'doctor',
  'medical',
  'pharmacy',
  'therapist',
  'home-care',
  'chiropractor',
  'optometrist',
  'physical-therapy',
  'orthodontist',
  'hospital',
  'counseling',
  'psychologist',
  'dermatologist',
  'urgent-care',
  'nursing-home',
  'vet',
  'acupuncture',
  'midwife',
  'med-spa',
  'hearing',
  'podiatrist',
  'pediatrician',
  'kennel',
  'groomer',
])
/** "Anyone with an allergy", "we take any report seriously": said of nobody. */
const GENERAL_FRAME =
  /\b(?:anyone|anybody|everyone|everybody|anyone's|everyone's|no one's|nobody's|any (?:report|guest|person|dish|animal|pet|patient|child|customer|food|safety|health|allergy|illness|injury|medical)|every (?:report|dish|tray|plate|table|guest|animal|patient|person|label|case)|all (?:reports|dishes|plates|patients|guests|allergens)|people (?:with|who)|guests (?:with|who)|those (?:with|who)|patients (?:with|who)|in general|as a rule|privacy|allergens?|take(?:s)? (?:health|safety|allerg\w{1,30}|food safety|injur\w{1,30}|reports?|any) )\b/
const SURE =
  /\b(?:fall|slip|tumble|injury|injuries|burns?|reaction|illness|sickness|hospital(?: stay)?|er visit|surgery|operation|stitches|hives|rash|food poisoning|allergy|diagnosis|medication|prescription|symptoms|infection|miscarriage|wounds?|bruises|swelling|fever|vomiting|nausea)$|^(?:his|her|their) (?:\w{1,30} )?(?:treatments?|knee|tooth|teeth|recovery|meds|limp|cough|ears?|blood\w{0,30}|labs|x rays?|condition|diet|weight|anxiety)$/
const BODY =
  /^(?:tooth|teeth|gums|jaw|molar|knees?|ankle|wrist|hip|shoulder|spine|neck|scalp|skin|foot|feet|toes?|fingers?|stomach|tummy|belly|throat|eyes?|ears?|lips?|heart|lungs|blood|nose)$/
const HURTS = new Set(
  'hurt hurts pain painful sore burn burned burnt burning bleeding bled swollen broke broken cut stitches bruised bruise red itchy peeling infected injured hit twisted sprained ache aching better heal healing healed recover recovered raw numb blister blisters chipped cracked irritated'.split(
    ' ',
  ),
)
const LOOSE =
  /\b(?:fall|slip|tumble|accident|burn|reaction|recover\w{0,30}|heal\w{0,30}|mend\w{0,30}|get\w{0,30} well|feel\w{0,30} \w{1,30} (?:from|after)|fell|slipped|tripped|cut|hit|broke|cracked|chipped|scraped|bumped|got|had been|expecting|drunk|intoxicated|hurt|anxious|collapsed)\b/
const NEUTRAL_AFTER = new Set(
  'page pages section sheet code codes department inspector inspection inspections insurance insurer cards card list labels label menu menus chart information free friendly protocol training safety aware kit kits policy policies standards and-safety season loss lifting limit scale room'.split(
    ' ',
  ),
)
const OF_THE_HOUSE = new Set(['our', 'my', 'any', 'animal', 'food'])
/** Everyday words that only mean health when said of a person who was hurt or treated. */
const AMBIGUOUS = new Set(
  'crown crowns filling fillings operation operated recovery weight kidney kidneys liver crown walker dose depressed anxious anxiety bite limp wound wounds scar ill sick bled stroke gum gums cavity braces retainer extraction cramps fever choking choked infection burn on illness injury injuries injured unwell ailment put down hospital fainted coughing headache headaches bruise bruises bruised bruising bitten spay surgery enamel detox'.split(
    ' ',
  ),
)
const ROUTINE = new Set([
  'root canal',
  'root canals',
  'x ray',
  'x rays',
  'xray',
  'xrays',
  'swab',
  'swabs',
  'vaccination',
  'crown',
  'filling',
  'whitening treatment',
  'prescription',
  'prescriptions',
])
/** Words of one person's trouble, also where the sentence speaks of everybody. */
const HURT_ONLY = new Set(
  'hives stitches concussion infected abscess miscarriage vomiting diarrhea food poisoning salmonella swollen swelling bleeding blisters'.split(
    ' ',
  ),
)
/** "Give him a scratch behind the ears": a kindness, no wound. */
const FOND = new Set(['give', 'hug', 'pet', 'kiss'])
/** "Glad everyone is keeping food down": everyone is somebody here. */
const WISHED =
  /^(?:i(?:'m| am)? |we(?:'re| are)? )?(?:so |very )?(?:glad|hope|hoping|happy|relieved|sorry)\b|\bmonths along\b/
const YOU = new Set(['you', 'your', 'yours', "you're", "you've", "you'd"])
const PERSONAL = new Set([
  ...YOU,
  'his',
  'her',
  'hers',
  'he',
  'she',
  'their',
  'theirs',
  'everyone',
  'party',
  'son',
  'daughter',
  'guest',
  'guests',
  'patient',
])
const OWN_CREW = new Set(
  [
    'we',
    'our',
    'staff',
    'cook',
    'called',
    'out',
    'team',
    'crew',
    'driver',
    'employee',
    'server',
    'i',
    'my',
    'receptionist',
    'stylist',
    'tech',
  ].filter(word => word !== 'we' && word !== 'i'),
)
const TELLS =
  /\b(?:sorry (?:about|for|to hear (?:about|of)|to read (?:about|of))|hope|heard about|read (?:about|of)|after|concerned (?:about|by|to (?:hear|read) (?:about|of))|glad|thinking of)\b/
const LITTLE = new Set(
  'the and our was were had for her his him she them they you all with from that this got then day days days two one who whole after before been because into made about time night'.split(
    ' ',
  ),
)
