import { productMeanings } from '../urgency-meanings/product-hazard'
import { content, foundIn, ifHappened, pair, meant, READ_ON, together, tradeOf, type UrgencyRule } from './urgency-rule'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const PRODUCT =
  'battery|batteries|charger|phone|tablet|laptop|power bank|powerbank|toy|toys|candle|candles|vape|pen|bike|ebike|scooter|hoverboard|heater|blanket|pad|dryer|straightener|curling iron|jar|mug|vase|dish|pan|pot|cooker|blender|kettle|chair|stool|ladder|helmet|fork|frame|handlebar|handlebars|pedal|stem|seatpost|stroller|crib|carseat|car seat|highchair|high chair|mattress|necklace|bracelet|earrings|drone|lamp|string lights|lights|bear|doll|rattle|teether|pacifier|bottle|tree|ornament|lantern|torch|lighter|grill|fryer|microwave|fan|cable|cord|adapter|case|screen|ring|earbuds|headphones|watch|swing|trampoline|slime|balloon|balloons|bead|beads|magnet|magnets|button|eye|bowl|glass|tumbler|thermos|shelf|dresser|bunk bed|bed|tire|tires|saw|drill|mower|chainsaw|fireworks|sparkler|diffuser|humidifier|lotion|serum|sunscreen|shampoo|supplement|supplements|gummies|leash|harness|collar|chew|bone|treat|treats|part|unit|rotor|chain|wheel|carabiner|rope'

const hazard: Cue = {
  id: 'product-hazard',
  phrases: [
    `(${PRODUCT}) ... (caught fire|exploded|explode|explodes|burst|bursts|shattered|shatters|overheated|overheats|overheating|melted|melts|smoked|smoking|swelled|swollen|swelling|swells|puffed|bulged|bulging|ballooned|leaked acid|leaking|sparked|sparks|ignited|blew up|on fire|burned|burnt|scorched|got so hot|burning hot)`,
    `(${PRODUCT}) ... (snapped|sheared|collapsed|gave way|cracked|broke off|broke in half|popped off|came off|fell apart|splintered|came apart|detached|failed|separated|broke clean) ... (mouth|throat|hand|hands|face|eye|riding|ride|mph|sitting|fell|landed|baby|son|daughter|toddler|kid|child|half|clean|two|while|under|dog|hot|wax|pieces|off)`,
    '(choked|choking|chokes|choke|gagged|gagging) on (a|the|it|one|his|her|part|some|an|your|this|that|piece|something|its)',
    '(choking|suffocation|strangulation|tip over|burn|fire|safety|lead) (hazard)',
    "(in|down|had|stuck) (it|one|them|a piece|the _)? ... (his|her|my (son's|daughter's|baby's|kid's)) (throat|mouth|airway|windpipe)",
    '(swallowed|swallowing|swallow|ate|inhaled) (a|the|one|two|it|some|part|an) ... (battery|magnet|magnets|bead|beads|button|eye|piece|screw|squeaker|part)',
    '(recalled|recall|under recall|was recalled|has been recalled)',
    '(lead|cadmium|toxic|formaldehyde|mercury) (in|paint|tested|test|chemicals|levels|positive)',
    '(sharp|jagged|exposed|razor) (edge|edges|metal|wire|point|points|nail|staple|blade|spring) ... (cut|sliced|poked|sticking|toy|baby|out)',
    '(glass) (shattered|exploded|broke|cracked|burst) (in (my|his|her)|everywhere|all over|when|while|on|after|into|for no)',
    '(cracked|split|shattered|exploded) (top to bottom|right down|in half|in two|into) ... (hot|wax|glass|hour|shards|pieces|hand|mantel|boiling)?',
    'hot wax',
    '(handle|wheel|brake|seat|strap|buckle|leg|rung|chain|pedal|lid|blade|guard|latch|harness|stem|bar) ... (came off|fell off|snapped|broke|gave way|popped off|let go|came loose|locked up) ... (hands|hand|downhill|riding|mph|street|traffic|fell|baby|kid|son|daughter|nephew|niece|hot)',
    '(gave out|gave way|snapped|broke|collapsed|sheared|buckled|split) (on|during|under|the) (its|the|my|his|her|our)? (first|second|third) (use|ride|time|day|try|climb|night)',
    '(puffed|swelled|swollen|blew|ballooned|bulging) (up|out)? (like|and|so|to) ...',
    '(burned|burnt|scorched|singed|melted|ruined) (through|a hole|the|my|our|his|her|right) ... (nightstand|sheets|bed|bedding|pillow|couch|carpet|counter|table|pocket|rug|desk|mantel|floor|dresser|jeans|leg|thigh|hand|hair|scalp)',
    '(batch|lot|shelf|rack|others) ... (pull|take (it|them) down|take down|recall|off the shelf|warn|stop selling)',
    '(still|keep|keeps|stop) selling (it|them|these|this|that|those)',
    '(sheared|snapped|broke) (clean|right|completely) (off|in half|in two|through)',
    '(made|gave|left) (my|his|her|our) (skin|face|scalp|hair|eyes|dog|cat) ... (burn|fall out|blister|sick|peel|seizures|seizure|vomit)',
    '(brakes|brake|wheel|fork|handlebars|handlebar|chain|stem|frame|seat) ... (failed|sheared|snapped|came off|fell off|locked up|broke) ... (mph|hill|ride|riding|traffic|street|brand new|first|second)',
  ],
}
/** Ideas that mean it together, wherever they stand in a sentence. */
const pairs = [
  pair(
    'product-hazard-broke',
    [PRODUCT],
    [
      '(caught fire|exploded|burst|shattered|overheated|melted|smoking|swelled|swollen|ignited|sparks|blew up|on fire|scorched|sharp edge|sharp edges|razor sharp|burned my|burned his|burned her|burned through)',
      '(collapsed|snapped|sheared|gave way|broke|split|cracked|tipped over) ... (under|beneath|while|riding|half|two|first ride|and (i|he|she|my) (fell|hit|landed|broke|cut|went))',
      '(toxic|recalled|lead paint|choking|choked|strangled|suffocat*)',
    ],
  ),
  pair(
    'product-hazard-swallow',
    [
      'swallow*|(in his mouth)|(in her mouth)|(in his throat)|(in her throat)|choked|choking|inhaled|(put it in his)|(put it in her)|(stuck in)',
    ],
    [
      'magnet|magnets|battery|batteries|button|bead|beads|eye|piece|pieces|wheel|screw|toy|part|parts|squeaker|stuffing|top|cap|coin|bell|nose|pacifier|teether|chew|treat',
    ],
  ),
]

/** That it was sold here. */
const sold: Cue = {
  id: 'product-hazard-sold',
  phrases: [
    '(bought|buy|sold|purchased|ordered|sells|selling|purchase|got|picked up|gift|gifted) (it|this|a|an|the|my|me|us|from|here|in|online|one|two|three|for|them|these|your|their|new|at|that)',
    'brand new|replacement',
    '(first|second|third) (use|ride|time|day|charge|week|wear|night|try)',
    '(two|three|four|five|six|{number}|2|3|4|5|6) (days|weeks|months) (old|later|in|after)',
    '(your|their|the) (store|shop|product|products|shelf|website|rack)',
    'new (battery|bike|fork|charger|phone|toy|heater|grill|stroller|helmet|part|tires)',
    'sold (me|us)|(they sold)|(you sold)',
  ],
}

const SHOP =
  /shop|store|boutique|toy|retail|market|dealer|phone|bike|gift|pet|hardware|furniture|jewel|electronics|sport|garden|appliance|vape|grocer|pharm|candle|book|baby|craft|outlet|mattress|repair/
const NO_PRODUCT =
  /restaurant|pizz|cafe|bakery|\bbar\b|cater|hotel|dent|clinic|lawyer|account|roof|plumb|hvac|electrician|contractor|mover|auto|car/

const happenedHere = ifHappened(1)

function judge(hit: Hit, scene: ReviewScene) {
  const trade = tradeOf(scene)
  if (content(scene)) return undefined
  const shop = SHOP.test(trade) && !/auto|car-|body/.test(trade)
  if (!shop && NO_PRODUCT.test(trade)) return undefined
  if (!shop && !scene.hits.get(sold)?.length) return undefined
  return happenedHere(hit, scene)
}

/** A thing that did harm speaks for itself, unless the trade sells none. */
function judgeMeant(hit: Hit, scene: ReviewScene) {
  const trade = tradeOf(scene)
  if (content(scene) || (NO_PRODUCT.test(trade) && !SHOP.test(trade))) return undefined
  return happenedHere(hit, scene)
}

export const productHazard: UrgencyRule = {
  id: 'product-hazard',
  title: 'A product that is dangerous',
  why: 'Others have bought the same. A seller may have a duty to report within 24 hours.',
  tier: 1,
  source: 'U1',
  readOn: READ_ON,
  example: {
    marks: 'The charger you sold me melted on the desk.',
    leaves: 'The new screen cracked when I dropped it.',
  },
  cues: [hazard, sold, ...pairs.flat(), ...productMeanings.cues],
  *find(scene) {
    yield* foundIn(hazard, scene, judge)
    for (const both of pairs) yield* together(both, scene, judge)
    yield* meant(productMeanings, scene, judgeMeant)
  },
  publicReply: 'Hold. Concern and your direct line.',
  steps: [
    {
      id: 'product-hazard-stop',
      title: 'Stop selling it',
      detail: 'Take it off the shelf and keep one with its lot number; ask the customer to keep theirs.',
    },
    {
      id: 'product-hazard-report',
      title: 'Ask the supplier, decide on a report',
      detail: 'In the US, once what you know reasonably supports a hazard, sellers too have 24 hours to tell the CPSC.',
    },
    {
      id: 'product-hazard-insurer',
      title: 'Tell insurer and lawyer',
      detail: 'Before writing about the cause to anybody.',
    },
  ],
}
