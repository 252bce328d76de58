import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'
import { ODDS, praising, READ_ON, seen, type FairnessRule } from './fairness-rule'

/** The writer says so. */
const said: Cue = {
  id: 'wrong-business-said',
  phrases: [
    '(this|it|that|yours) (one)? (come|comes|came|popped|pops|showed) up (in|for|when|as|first|instead) ...',
    '(think|thought|guess|assume|hope|believe|maybe) (it|this|they|that)? (is|are|was|were|be)? (the)? same (chain|company|owner|owners|people|franchise)',
    '(wrong|different|another|other) (listing|page|business page|google page|yelp page|profile|review page) ...',
    '(posted|left|put|wrote|reviewed|reviewing|posting|rated|writing) (this|it|my review|a review)? (on|to|for|about|at|in|under) the wrong (place|business|page|listing|location|company|shop|restaurant|one|store|hotel|account)',
    '(meant|intended|supposed|meaning) (this|to|it)? (be|for|post|review|to (post|review|be|rate))? (for|on|about|a review for)? (a|the|another) (different|other|one in|one on|place|shop|same name|location) ...',
    '(same|similar|identical) name (as|in|but|different|,|and|so|down|across|over|at|sorry)?',
    '(with|by|of) (the|a|almost the) (same|similar) name',
    '(this|that) (listing|page|place|one) (is|was) (the|a|for|not the) (six|other|wrong|different|one|place|hotel|shop) ...',
    '(wrong (business|company|hotel|restaurant|dentist|salon|shop|store|clinic)) (sorry|my|oops|but|listing|on|name|entirely)',
    '(realized|realised|noticed|see now|turns out|only (realized|realised|noticed)) ... (wrong (place|business|page|listing|location)|different (place|business|company|location|shop)|other (location|one|branch)|same name)',
    "(not|isn't) (the|this|even the) (same|one|place|location|shop|business|company) (i|we|that i|that we) (went|used|hired|visited|called|meant|mean|stayed|ate)",
  ],
}

/**
 * What one buys of each kind of trade: words that name its work or goods as the thing that was had.
 * A review of another trade that speaks only of these is about another business.
 */
const work: Readonly<Record<string, Cue>> = Object.fromEntries(
  Object.entries({
    food: [
      'pad thai|curry|burger|burgers|fries|noodles|ramen|sushi|burrito|burritos|tacos|taco|pizza|pizzas|pepperoni|lasagna|enchiladas|quesadilla|steak|ribeye|brisket|wings|lobster|oysters|dumplings|egg rolls|fried rice|pho|omelet|pancakes|waffles|croissant|cappuccino|latte|espresso|milkshake|cheesecake|tiramisu|sandwich|sandwiches|soup|guacamole|hummus|falafel|gyro|kebab|spaghetti|fettuccine|alfredo|risotto|calamari|clam chowder|caesar salad|biscuits and gravy|hash browns|bagel|bagels|muffin|scone',
      '(our|my|the) (waiter|waitress|server|appetizer|appetizers|entree|entrees|bartender|takeout order|brunch|happy hour)',
      '(ordered|order) (two|three|a|an|the|large|some) ... (to go|takeout|delivery|well done|medium rare|extra cheese|side of)',
    ],
    auto: [
      '(rotated|rotating|balanced|aligned|inflated|changed|slashed) (my|the|our|all four|all) tires',
      'my tires|the truck pulls|oil leak|my brakes|transmission|alternator|carburetor|catalytic|muffler|radiator|spark plugs|brake pads|brakes|rotors|oil change|tire rotation|timing belt|head gasket|check engine|engine light|wheel alignment|windshield wipers|power steering|serpentine belt|struts|odometer|smog check|tie rod',
      '(my|our|the) (car|truck|suv|engine|tires|brakes|bumper|sedan|jeep|civic|camry|silverado) (back|in|was|is|to|for|still|started|ran|leaks|towed)',
    ],
    dental: [
      'root canal|crown|crowns|cavity|cavities|fillings|dentures|braces|invisalign|wisdom tooth|wisdom teeth|molar|teeth cleaning|hygienist|dental|gum surgery|night guard|veneers',
    ],
    hair: [
      'haircut|highlights|balayage|perm|fade|bangs|blowout|layers|lash extensions|eyelash|brow|brows|acrylics|gel nails|manicure|pedicure|cuticles|bikini wax|keratin|roots|stylist|beard trim',
    ],
    spa: ['deep tissue|hot stone|facial|massage therapist|couples massage|exfoliat*|microderm*|swedish massage'],
    plumbing: [
      'toilet|toilets|faucet|septic|sewer line|water heater|clogged drain|sump pump|leaky pipe|garbage disposal|drain snake|shutoff valve|plumber',
    ],
    hvac: ['furnace|thermostat|air conditioner|heat pump|ductwork|freon|condenser|compressor|hvac|boiler|ac unit'],
    electric: ['breaker panel|rewire|rewired|electrician|light fixture|ceiling fan|outlets|circuit breaker|ev charger'],
    roof: ['shingles|shingle|gutters|flashing|roof leak|new roof|roofers|skylight|roof'],
    mover: ['movers|moving truck|u haul|moving company|packed our boxes|moving crew'],
    phone: [
      'cracked screen|phone screen|charging port|iphone|ipad|motherboard|logic board|battery replacement|phone battery|touch screen|touchscreen|data recovery|laptop screen',
    ],
    hotel: [
      'front desk|hotel room|our room|room key|check in|check out|housekeeping|minibar|hotel lobby|continental breakfast|pillows|king bed|queen bed|suite|shuttle|resort fee|waterslide',
    ],
    vet: [
      'my dog|my cat|puppy|kitten|vet tech|rabies|spay|neuter|neutered|heartworm|microchip|dog groomed|the vet|boarding my|kennel',
    ],
    medical: [
      'my doctor|pediatrician|prescription|lab results|blood work|x ray|mri|copay|physical exam|flu shot|nurse practitioner|dermatologist|urgent care',
    ],
    legal: [
      'my divorce|custody case|my attorney|my lawyer|retainer|paralegal|court date|deposition|settlement|will and trust|bankruptcy filing|immigration case',
    ],
    money: [
      'tax return|my taxes|my refund from the irs|bookkeeping|w2|1099|mortgage|loan officer|interest rate|refinance|escrow|closing costs|credit score|appraisal|underwriter|loan',
    ],
    fitness: [
      'treadmill|treadmills|dumbbells|squat rack|personal trainer|spin class|yoga class|zumba|membership fee|locker room|weight room|swim lesson|burpees',
    ],
    child: [
      "daycare|my son's teacher|toddler room|preschool|diaper|nap time|the tutor|algebra|sat prep|homework|report card",
    ],
    clothes: [
      'dress|sweater|jeans|blouse|fitting room|size medium|size small|hem|zipper|bridesmaid dress|shoes|boots|handbag|jacket',
    ],
    flower: ['bouquet|roses|tulips|peonies|centerpieces|corsage|boutonniere|floral arrangement|lilies|florist'],
    pet: ['(trimmed|groomed|shaved|clipped|bathed|neutered|spayed|vaccinated|microchipped) (my|our|the) (_)? {pet}'],
    photo: ['photographer|photo shoot|photoshoot|engagement photos|wedding photos|headshots|retouching|the album'],
    lock: ['locksmith|deadbolt|rekey|rekeyed|key fob|locked out'],
    yard: ['lawn|mowed|mowing|hedges|sod|mulch|sprinklers|weeds|landscapers|tree stump|leaf removal|peonies'],
    pest: ['termites|exterminator|bed bugs|bedbugs|ant bait|rodent traps|wasp nest|roaches'],
    clean: ['cleaning lady|deep clean|maid|maids|house cleaning|vacuumed|dusted|cleaners|carpet cleaning'],
    build: [
      'drywall|kitchen remodel|tile|grout|cabinets|countertops|deck|fence|painters|primer|trim work|bathroom remodel|contractor|hardwood floors|foundation',
    ],
    appliance: ['dishwasher|dryer|washing machine|refrigerator|ice maker|oven repair|washer|freezer'],
    bike: ['derailleur|inner tube|bike tune|handlebars|bike chain|spokes|bottom bracket|cassette'],
    glasses: ['eye exam|progressives|contact lenses|optometrist|new glasses|eyeglasses'],
  } satisfies Record<string, readonly string[]>).map(([kind, phrases]) => [
    kind,
    { id: `wrong-business-${kind}`, phrases: phrases.map(group) },
  ]),
)

/** Single words and word groups of one line as one phrase. */
function group(line: string): string {
  return line.startsWith('(') ? line : `(${line})`
}

/** Kinds of trade by the words of a trade's name, with the kinds that belong to it as well. */
const TRADES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /restaurant|pizz|cafe|coffee|bak|\bbar\b|pub|diner|deli|food|cater|grill|bistro|brew|ice.?cream|juice|taco|sushi|winery/,
    ['food'],
  ],
  [
    /hotel|motel|inn|b&b|resort|hostel/,
    ['hotel', 'food', 'spa', 'fitness', 'clean', 'appliance', 'plumbing', 'hvac', 'yard'],
  ],
  [/wedding|venue|event/, ['food', 'flower', 'photo', 'hotel', 'clothes', 'hair', 'yard']],
  [/auto|car|tire|mechanic|body|tow|dealer|motor/, ['auto', 'lock', 'money']],
  [/dent|orthodon/, ['dental', 'medical', 'money']],
  [/salon|hair|barber|nail|beauty|lash|brow/, ['hair', 'spa', 'clothes']],
  [/spa|massage|wax|aesthet/, ['spa', 'hair', 'hotel', 'medical']],
  [/plumb|drain|sewer|septic/, ['plumbing', 'hvac', 'appliance', 'build', 'yard']],
  [/hvac|heat|cool|air|furnace/, ['hvac', 'plumbing', 'electric', 'appliance', 'build']],
  [/electric/, ['electric', 'hvac', 'appliance', 'build', 'lock']],
  [/roof|gutter|solar/, ['roof', 'build', 'electric', 'yard', 'hvac']],
  [/mov|storage|haul/, ['mover', 'clean', 'build', 'clothes', 'appliance', 'lock']],
  [/phone|computer|electronic/, ['phone', 'appliance']],
  [/groom/, ['vet', 'hair', 'pet']],
  [/vet|kennel|pet|dog|animal/, ['vet', 'medical', 'pet']],
  [
    /clinic|doctor|hospital|medical|urgent|pharm|physio|chiro|derma|home.?care|nurs/,
    ['medical', 'dental', 'spa', 'glasses', 'fitness', 'hotel'],
  ],
  [/therap|psych|counsel/, ['medical', 'legal', 'child']],
  [/law|attorney|legal|notary/, ['legal', 'money']],
  [
    /account|tax|bookkeep|lend|bank|loan|mortgage|insur|financ|real/,
    ['money', 'legal', 'auto', 'roof', 'build', 'clothes'],
  ],
  [/gym|fitness|yoga|pilates|swim|martial|climb/, ['fitness', 'spa', 'medical', 'child', 'clothes']],
  [/day.?care|school|tutor|camp|preschool|nanny/, ['child', 'fitness', 'medical', 'clothes', 'food']],
  [
    /boutique|cloth|shoe|tailor|dry.?clean|laund|bridal|jewel|gift|toy|book|shop|store|furniture/,
    ['clothes', 'flower', 'bike', 'phone', 'food', 'appliance', 'child'],
  ],
  [/flor|garden|nursery/, ['flower', 'yard', 'food']],
  [/photo|video/, ['photo', 'clothes', 'hair', 'flower', 'phone']],
  [/lock|secur|alarm/, ['lock', 'auto', 'electric', 'build']],
  [/landscap|lawn|tree|yard|pool/, ['yard', 'flower', 'build', 'roof', 'plumbing']],
  [/pest|extermin/, ['pest', 'build', 'yard', 'food', 'roof', 'hotel']],
  [/clean|maid|janitor/, ['clean', 'plumbing', 'appliance', 'hotel', 'clothes', 'build', 'vet']],
  [
    /contract|paint|floor|carpent|remodel|handy|build|fence|deck|tile|window|kitchen/,
    ['build', 'roof', 'plumbing', 'electric', 'hvac', 'yard', 'appliance', 'clean', 'clothes'],
  ],
  [/appliance/, ['appliance', 'hvac', 'plumbing', 'electric']],
  [/bike|cycl/, ['bike', 'clothes']],
  [/optic|optom|eye|glass/, ['glasses', 'medical']],
]
/** Kinds whose words are said of anything in passing. */
const COMMON = new Set(['clothes', 'money', 'hotel', 'legal', 'clean', 'vet', 'fitness'])

/** A customer's car outside is no work on a car. */
const PARKED = /\b(?:park(?:ed|ing)?|valet|driveway|lot|garage|towed|car seat)\b/i

const kindsByTrade = new Map<string, readonly string[]>()

/** The kinds of work that belong to a trade, looked up once per trade. */
function kindsOf(trade: string): readonly string[] {
  const known = kindsByTrade.get(trade)
  if (known) return known
  if (kindsByTrade.size > 500) kindsByTrade.clear()
  const kinds = TRADES.filter(([pattern]) => pattern.test(trade)).flatMap(([, names]) => names)
  kindsByTrade.set(trade, kinds)
  return kinds
}

function ofOtherTrade(scene: ReviewScene): { readonly start: number; readonly end: number } | undefined {
  const trade = (scene.review.trade ?? '').toLowerCase()
  const own = kindsOf(trade)
  if (trade === '' || own.length === 0) return undefined
  let best: { readonly start: number; readonly end: number } | undefined
  let count = 0
  for (const [kind, cue] of Object.entries(work)) {
    const hits = scene.hits.get(cue) ?? []
    if (hits.length === 0) continue
    if (own.includes(kind)) return undefined
    if (kind === 'auto' && PARKED.test(scene.document.text)) continue
    const weight = hits.filter(hit => had(hit, scene)).length * (COMMON.has(kind) ? 0.5 : 1)
    if (weight > count) {
      count = weight
      best = hits[0]
    }
  }
  // A long text with one strange word is about this business; a short one that has only that word is not.
  return best && count >= 1 && (count >= 2 || scene.document.tokens.length <= 45) ? best : undefined
}

/** Whether the thing was had: bought, ordered, owned, worked on; not a place ("on the lawn") nor a figure ("like a root canal"). */
function had(hit: Hit, { document: { tokens } }: ReviewScene): boolean {
  const before = tokens[hit.first - 1]
  const earlier = tokens[hit.first - 2]?.word ?? ''
  const opens = before === undefined || tokens[hit.first]?.gap !== 0
  if (
    before &&
    /^(?:like|than|as|worse|of|no|without|next|across|near|by|on|at|to|behind)$/.test(before.word) &&
    !opens
  )
    return false
  // "Shares a wall with a pizza place": a neighbor, not a meal.
  if (/^(?:place|places|shop|shops|joint|store|parlor|company|truck)$/.test(tokens[hit.last + 1]?.word ?? ''))
    return false
  return !(
    before &&
    /^(?:a|an|the|my|his|her|their)$/.test(before.word) &&
    /^(?:like|than|as|of|near|to|across|on|in|at|behind|onto|from|over|by)$/.test(earlier)
  )
}

export const wrongBusiness: FairnessRule = {
  id: 'wrong-business',
  title: 'Plainly about another business',
  why: 'The sites move or remove a review of a different place.',
  siteRule: 'P1',
  source: 'Y1',
  readOn: READ_ON,
  example: { marks: 'At a dentist: ordered two pad thai and a curry.', leaves: 'At a hotel: the burger was cold.' },
  cues: [said, ...Object.values(work)],
  *find(scene) {
    yield* seen(said, scene, () => 'clear')
    if (praising(scene) && scene.document.tokens.length > 30) return
    const other = ofOtherTrade(scene)
    if (other) yield { start: other.start, end: other.end, value: 'possible' }
  },
  mayMean: 'A sister branch, a former owner, a business with a similar name.',
  check: 'Do you sell this, and is that your address?',
  report: 'The review is about a different kind of business or place than this listing.',
  stillHelps: 'Whether your name or listing is easily taken for another.',
  odds: ODDS.own,
}
