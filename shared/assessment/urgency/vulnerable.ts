import { vulnerableMeanings } from '../urgency-meanings/vulnerable'
import {
  content,
  type Found,
  matchesOf,
  near,
  pair,
  meant,
  READ_ON,
  together,
  tradeOf,
  type UrgencyRule,
} from './urgency-rule'
import { happened, idiom, longAgo, otherFirm } from '../../text/context'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'
import { allergy } from './allergy'
import { foodIllness } from './food-illness'
import { gasFire } from './gas-fire'
import { harassment } from './harassment'
import { hurt, injury, ofAnimals } from './injury'
import { productHazard } from './product-hazard'
import { stranded } from './stranded'
import { unsafeWork } from './unsafe-work'

const AGE =
  '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|eighteen|twenty'
const OLD = '70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|seventy|eighty|ninety'

/** Somebody who cannot look after themselves. */
const who: Cue = {
  id: 'vulnerable-who',
  phrases: [
    '(my|our|his|her|a little|the little|their|little|young|youngest|oldest|two|three|four|five) (two|three|four|five|little|young|youngest|oldest|own|poor|autistic|disabled|small|sweet|only|other|first)? {child}',
    `(${AGE}) (and a half)? (year|month|week|yr|mo|day) (old|olds)`,
    `(${OLD}) (year|yr) old|olds`,
    `(${OLD}) years old`,
    `({relative}|grandma|grandpa|mom|dad|mum|neighbor|friend|lady|man|woman) (${OLD})`,
    `(is|was|she's|he's|who's|aged|age|at) (${OLD})`,
    '(grandmother|grandma|grandfather|grandpa|nana|granny|grandparents|great aunt|great grandmother)',
    '(elderly|disabled|handicapped|frail|blind|dementia|alzheimer*|autistic|wheelchair|pregnant|diabetic|quadriplegic|special needs|nonverbal|non verbal|stroke|bedridden|hospice)',
    'on (home)? (dialysis|oxygen|chemo|hospice|a ventilator|a feeding tube|life support)',
    '(kids|children|toddlers|students|campers|kindergartners|preschoolers|babies|five year olds|residents|seniors)',
    '(my|our|his|her|the|their|a) (poor|sweet|old|little|senior|elderly|new|own|other|small|big|young|beautiful)? {pet}',
  ],
}

const PERSON_HARM =
  'alone|outside|unattended|behind|unsupervised|crying in|in the (van|bus|car|hot car|bathroom|parking lot|street|rain|cold|heat|sun|crate|yard)|by (himself|herself|themselves)|on the bus|at the park|in a (hot|locked|dark)|wandering|locked'

/** What was done to them, in its own words. */
const harmed: Cue = {
  id: 'vulnerable-harmed',
  phrases: [
    `(left|leaving|leave|forgot|forgotten|found|locked|lost track of) (my|our|the|his|her|a|him|her|them|{child}|two|three|some) ... (${PERSON_HARM})`,
    '(my|our) {child} (was|were|had been|got|is) (left|forgotten|found|locked|missing|lost|gone|alone|unattended|unsupervised|wandering|bitten|hit|slapped|grabbed|choked|pushed|bullied|dropped|shaken|tied|restrained|screaming in|burned|scalded|bruised|molested|touched) ...',
    '(came|come|comes|coming|sent|picked (him|her|them|my _) up|returned) (him|her|them|my _)? (home|back|out) ... (bruises|bruised|bruise|bite marks|scratches|scratched|bump|marks|black eye|burns|burned|bleeding|bloody|limping|limp|cuts|cut|raw|rash|soaked|soiled|dehydrated|shaking|trembling|terrified|sick|gash|stitches|missing|injured|lethargic|matted|wounds|infected|sunburned|blistered|kennel cough|parvo|fleas)',
    'bit|bitten by (another|an older|a) (child|kid|dog|boy|girl|student|toddler)',
    '(wandered|walked|ran|crawled|got|slipped|toddled|escaped|snuck) (off|out|away|into) (of|the|into|through|from|onto|without)? ... (parking lot|street|road|pool|unnoticed|gate|building|traffic|noticed|fence|classroom|door|neighbor|highway|noticing|kennel|yard|leash)',
    '(wrong side of the|over the|outside the|under the|open) (fence|gate) ... (parking|alone|street|road|toddler|child|kids|dog)?',
    "(no idea|didn't know|did not know|never noticed|didn't notice|nobody noticed|unaware|no one noticed) (she|he|they|my _|that (she|he|they)) (was|were|had) (gone|missing|left|out|outside|wandered|hurt)",
    '(left|leaving|leaves|put|watching|has|with|had) ... (five|four|three|six|two) (year olds|kids|children) ... (deep end|pool|water|street|road|unattended|alone|phone|unsupervised)',
    '(row|group|class|line|bunch) of ... (year olds|kids|children|toddlers|babies) ... (deep end|pool|water|street|road|unattended|alone|unsupervised)',
    '(nearly|almost|could have) (drowned|drown|suffocated|choked|been (run over|hit|killed|kidnapped|taken|abducted))',
    '(went|slipped|sank|pulled) under (the)? (water)? ... (lifeguard|instructor|nobody|no one|pulled|seconds)',
    '(lifeguard|instructor|teacher|teachers|sitter|aide|caregiver|walker|counselor) ... (on (her|his|their) phone|asleep|sleeping|texting|not watching|drunk|high|scrolling|left (them|him|her|the (kids|children|room))|walked (off|away)) ... (water|deep|pool|kids|children|babies|while|and|my)?',
    '(killed|lost|losing) (my|our|the) (poor|sweet|beloved|only)? {pet}',
    '(my|our|the) (poor|sweet|little|senior|old|beloved)? {pet} ... (died|dead|dying|escaped|got (out|loose)|ran away|went missing|missing|bleeding|limping|burned|dehydrated|overheated|collapsed|seizure|seizures|overdosed|choked|injured|attacked|mauled|stepped on|strangled|hung|heat|starving|starved|lost weight|dropped|fractured|broken|cut|bitten|sliced|shaking|traumatized|terrified|nicked|quicked|razor)',
    "(cut|nicked|sliced|clipped|quicked|burned|broke|snipped|stabbed|injured|hurt|kicked|hit|yanked|choked|dragged|slapped|shook|threw|dropped|jerked|strangled|sedated|punched|spanked|grabbed|screamed at|swung|muzzled) (the|my|our|a|his|her|one of) ... ({pet}|{child}|{pet}'s|dog's|cat's|puppy's)",
    '(hit|kick|kicking|hitting|yank|yanking|dragging|choking|slapping|shaking|throwing|jerking|swinging|striking|spanking|grabbing|screaming at) (a|the|my|our|another|an|his|some) ... ({pet}|{child}|animal|animals)',
    "(his|her|the dog's|dog's|cat's|one) (ear|tongue|pad|paw|tail|nail|nipple|quick) (was|is|were|got|bleeding|cut|sliced|clipped) ...",
    '(razor|clipper|brush|dryer) (burn|burns) ...',
    '(no|without|empty|never (had|given|gave)|not (any|given)|out of) (any|fresh|his|her|the|a)? (water|food) ... (bowl|dog|hours|all day|heat|kennel|cage|crate|thirsty|her|him)?',
    '(empty|dry) (water)? (bowl|bowls|dish)',
    '(heat stroke|heatstroke|hot car|hot van|heat advisory|left in the (heat|sun|cage|dryer))',
    '(seized|seizure|seizures|convulsed) (in|on|at|and|all|for|the|that)',
    '(left|leaving|found|sat|sitting|lying|laying|lay) ... (in (a|her|his|the|their|my) (own|soiled|wet|dirty|same|urine|filth|feces|diaper|chair)|on the floor (for|all|overnight|alone|until)|in (urine|feces|filth))',
    '(left) (my|our|her|him) (mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|aunt|uncle|brother|sister|{relative}) ... (alone|floor|unattended|soiled|without|wet|outside|toilet|cold|chair|bed)',
    '(soiled|bedsore|bedsores|bed sore|bed sores|pressure sore|pressure sores|same diaper|dirty diaper|diaper rash|unchanged|not been changed|never changed (him|her|his))',
    "(missed|skipped|forgot|gave (the)? wrong|wrong|never gave|didn't give|without|double|not (given|been given)|out of) (her|his|my _|the|him|mom|dad|grandma)? (insulin|medication|medications|meds|dose|doses|pills|medicine|dosage|inhaler|oxygen|feeding)",
    "(could not|couldn't|can't) reach (her|his|the) (insulin|pills|medication|phone|water|inhaler|walker|call button)",
    '(sat|sitting|lay|stuck) in the same (chair|bed|clothes|diaper|position) ...',
    '(overdos*|overmedicat*|over sedated|oversedated) (my|our|the|her|him|on)?',
    '(neglect|neglected|neglectful|abuse|abused|abusive|abusing|mistreat*|cruel|cruelty) ... ({child}|{pet}|mother|father|mom|dad|grandma|residents|animals|kids|patients|elderly|him|her)',
    '({child}|{pet}|mother|father|mom|dad|grandma|residents|animals|kids|elderly|animal|child|elder) (was|were|being|is|are)? (neglect|neglected|abuse|abused|mistreated)',
    "(aide|caregiver|nurse|sitter|next one) ... (never (came|showed|arrived)|no show|didn't (come|show)|left early|fell asleep|asleep|stole|drunk) ... (alone|mom|mother|dad|father|night|insulin|hours|floor|she|he|baby)?",
    '(gave|released|handed|let|sent|sending) (my|our|the) {child} ... (to (a|the) (stranger|wrong)|wrong (bus|person|parent|stop|child)|someone not on|unauthorized)',
    '(dropped|left) (my|our|him|her|the) ... (at the wrong (stop|house|bus|school)|wrong stop)',
    '(car seat|carseat|seat belt|seatbelt|booster) ... (not buckled|unbuckled|never buckled|without|no|missing|not strapped|unstrapped|wrong)',
    '(with|and|had|have|got) (my|our|two|three|a|the|both) ... ({child}|girls|boys) (were|was|are|is|asleep|strapped|buckled|sitting|riding|both)? (in|inside) (the|my) (back|car|van|backseat|back seat|truck|house|tub|room|crib)',
    '(six|two|three|four|five|seven|eight|nine|ten|one) (week|month|day) old (here|at home|in the house|baby|is|and|with|infant)',
    '(in (his|her) throat|turned (blue|purple)|stopped breathing|limp in my arms|unresponsive)',
    '(euthaniz*|put down|put to sleep) (the wrong|without|my|our) ...',
    '(lost|escaped|let) (my|our) ({pet}|cat|dog) (out|escape|go|loose|off leash|run|in|for|at|and|while)',
    '(hooked up|hooked) to (a|an) (drip|iv|machine|oxygen|ventilator|monitor)',
    '(in|into) (the)? (hospital|er|icu|nicu|emergency room)',
  ],
}

/** Those cared for, by whatever name, and how they were found: for the trades of care. */
const neglected = pair(
  'vulnerable-neglected',
  [
    'mom|mother|dad|father|mum|grandma|grandmother|grandpa|grandfather|aunt|uncle|husband|wife|brother|sister|son|daughter|baby|toddler|child|infant|kid|kids|children|residents|{pet}|he|she|him|her|they|them|twins|kindergartner|preschooler',
  ],
  [
    '(soaked|wet|soiled|urine|filthy|feces|diaper) (bed|sheets|bedding|clothes|diaper|chair|pants|mattress|all day|for|since|when)',
    'in (a|his|her|their) (soaked|wet|soiled|dirty|own)',
    "unattended|unsupervised|neglected|malnourished|(lost (weight|ten|twelve|five|pounds|fifteen|twenty))|ill|burn|burns|sore|sores|wound|wounds|starving|dehydrated|unconscious|emaciated|bruises|bruised|bleeding|limping|gash|seizure|seizures|overdose|unfed|shivering|hypothermia|heatstroke|lethargic|(bite marks)|(raw skin)|(bed sores)|(bedsores)|(burn marks)|(broken leg)|(broken arm)|(left alone)|(all alone)|(by himself)|(by herself)|(on the floor)|(wrong stop)|(wrong bus)|(wrong medication)|(wrong child)|(along the highway)|(into the street)|(into traffic)|(in the street)|(wandering)|(no one was watching)|(nobody was watching)|(locked in)|(locked out)|(hot car)|(went missing)|(been gone)|(ran away)|(got out)|(escaped)|(never fed)|(not fed)|(without water)|(no water)|(without food)|(skin is raw)|(black eye)|(puncture wounds)|(puncture wound)|(bite wounds)|(cuts on)|(shaved to the skin)|(hasn't eaten)|(left on the)|(left in the)|(left at the)|(call light)|(lost count)|(left behind)|(at the lake)|(at the park)|(at the pool)|(tied to)|(strapped to)|(slapped)|(choked)|(another dog's medication)|(another child's)",
  ],
)

/** Rules whose harm makes the presence of a child, an old person or an animal urgent by itself. */
const harms = [allergy, injury, unsafeWork, productHazard, gasFire, harassment, foodIllness, stranded]
const CARE =
  /daycare|school|kennel|groom|vet|sitter|home-care|nurs|camp|swim|pet|walker|child|senior|elder|preschool|tutor|gymnast/
/** Whom a cold night or a long wait can harm. */
const FRAIL =
  /\d|old|dialysis|oxygen|chemo|baby|babies|newborn|infant|toddler|elder|grand|disabled|wheelchair|diabetic|pregnant|nana|autis|dementia|kids|children/i
/** A matter of looks, at a groomer or a barber. */
const STYLED = /^(?:cut|clipped|snipped)\b.{0,200}\b(?:short|shorter|uneven|long|longer|hair|fur|coat|bangs)\b/i
const CHILDISH = /^(?:kids|children|students|babies)$/

function* besideHarm(scene: ReviewScene): Generator<Found> {
  const people = scene.hits.get(who) ?? []
  if (people.length === 0) return
  for (const rule of harms) {
    if (!rule.cues?.some(cue => scene.hits.has(cue))) continue
    const harm = matchesOf(rule, scene).filter(match => match.value <= 1)
    for (const match of harm) {
      const first = scene.document.tokens.findIndex(token => token.end > match.start)
      const place = { start: match.start, end: match.end, first, last: first, phrase: '' }
      const reach = rule === foodIllness || rule === stranded || rule === gasFire ? 0 : 1
      const person = people.find(
        hit =>
          near(hit, place, scene, reach) &&
          !negatedOrJoking(hit, scene) &&
          (rule !== stranded || FRAIL.test(scene.document.text.slice(hit.start, hit.end))),
      )
      if (person) yield { start: person.start, end: person.end, value: 1 }
    }
  }
}

const negatedOrJoking = (hit: Parameters<typeof idiom>[0], scene: ReviewScene): boolean =>
  idiom(hit, scene) ||
  otherFirm(hit, scene) ||
  longAgo(hit, scene) ||
  CHILDISH.test(scene.document.text.slice(hit.start, hit.end).toLowerCase())

export const vulnerable: UrgencyRule = {
  id: 'vulnerable',
  title: 'A child, an old or disabled person, or an animal was harmed or in danger',
  why: 'They cannot speak for themselves, and there may be a duty to report today.',
  tier: 1,
  readOn: READ_ON,
  example: { marks: 'My son came home with bruises on his arm.', leaves: 'The kids loved the pool.' },
  cues: [who, harmed, ...neglected, ...vulnerableMeanings.cues],
  *find(scene) {
    if (content(scene)) return
    const care = CARE.test(tradeOf(scene))
    for (const hit of scene.hits.get(harmed) ?? []) {
      // "Cut her ears shorter", "cut his hair": how a coat looks.
      if (STYLED.test(scene.document.text.slice(hit.start, hit.end + 16))) continue
      if (
        !happened(hit, scene) &&
        !/almost|nearly|could have/.test(scene.document.text.slice(hit.start, hit.end).toLowerCase())
      )
        continue
      const person =
        care || (scene.hits.get(who) ?? []).some(one => near(one, hit, scene, 1)) || harmed.phrases.length === 0
      if (person) yield { start: hit.start, end: hit.end, value: 1 }
    }
    if (ofAnimals(scene))
      for (const hit of scene.hits.get(hurt) ?? [])
        if (happened(hit, scene) && !STYLED.test(scene.document.text.slice(hit.start, hit.end + 16)))
          yield { start: hit.start, end: hit.end, value: 1 }
    if (care) yield* together(neglected, scene, hit => (happened(hit, scene) ? 1 : undefined), 14)
    yield* meant(vulnerableMeanings, scene, hit => (happened(hit, scene) ? 1 : undefined))
    yield* besideHarm(scene)
  },
  publicReply: 'Hold. No names, no ages, no health facts.',
  steps: [
    {
      id: 'vulnerable-safe',
      title: 'Safety now',
      detail: 'Doctor, vet or 911 first, if that is still open. Then call, and listen.',
      ask: 'How is he or she now? Is somebody with them?',
      leaveOut: 'Explanations.',
    },
    {
      id: 'vulnerable-duty',
      title: 'Is there a duty to report?',
      detail: 'Child care and elder care are often bound by law to report. Look up your state’s rule today.',
    },
    { id: 'vulnerable-keep', title: 'Keep the video', detail: 'And rosters and logs. Tell your insurer.' },
  ],
}
