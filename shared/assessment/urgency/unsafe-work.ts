import { unsafeWorkMeanings } from '../urgency-meanings/unsafe-work'
import { content, foundIn, pair, meant, READ_ON, soften, together, type UrgencyRule } from './urgency-rule'
import { happened, idiom, longAgo, otherFirm } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const LOOSE =
  'loose|missing|fell off|falling off|came off|coming off|not tightened|finger tight|hand tight|hand tightened|finger tightened|not torqued|gone|backwards|snapped|sheared|popped off|flew off|wobbling|rattling loose|never tightened|barely on|not tight|untightened|cross threaded|stripped|left off'

/** Vehicles and gas: a near miss counts in full. */
const moving: Cue = {
  id: 'unsafe-work-moving',
  phrases: [
    `(lug nut|lug nuts|lugs|lug|wheel bolts|caliper|calipers|caliper bolts|axle nut|tie rod|ball joint|wheel|wheels|tire|steering|control arm|brake line|brake pads|rotor|strut|cv|skid plate|hood latch|bolts|axle) ... (${LOOSE})`,
    "(loose|missing|forgot|left off|untightened|stripped|broken|never tightened|didn't tighten|did not tighten|only tightened) (to tighten)? (the|my|two|three|all|some|of|five|four|one|a)? ... (lug nuts|lug nut|lugs|wheel bolts|caliper bolts|caliper|axle nut|tie rod|brake line|brake bolts)",
    "(brakes|brake) ... (failed|fail|failing|gave out|went out|stopped working|didn't work|don't work|did not work|no pressure|metal on metal|to the floor|locked up|leaking|not working|nothing|gone|squirting|grinding|faded|smoked)",
    '(no|lost|losing|without|zero) (my|the|working|any)? (brakes|brake fluid|steering)',
    'pedal (went|goes|go|sank|dropped|sinks|hit|just went|fell) (straight|right|all the way)? ... (floor|carpet|floorboard|metal)',
    '(wheel|tire|wheels|bumper|hood|muffler|driveshaft) (almost|nearly|literally|just)? (fell|came|flew|rolled|popped) off',
    '(put|installed|mounted|fitted) (the|my|on)? ... (brake pads|pads|brakes|tire|tires|rotors|caliper) (on|in)? (backwards|wrong|upside down|inside out)',
    '(tire|tires) (blew|burst|exploded|separated) ... (highway|freeway|interstate|mph|driving|road|out)',
    "(not|isn't|wasn't|unsafe|dangerous|never) (safe)? to (drive|operate)",
    '(steering|engine|transmission|car|truck|power) (cut out|died|quit|failed|seized|locked up|gave out|shut off|stalled) (on|in|at|while|doing|going) (the|a|traffic|the middle|i was|60|70|65|75|full|highway|freeway|merging)',
    '(gas|propane|union|fitting|flare|valve|line|connection|joint|coupling) ... (only|barely)? (hand tight|finger tight|hand tightened|left loose|not tightened|never tightened)',
    '(weeping|leaking) (gas)? (fitting|union|joint)',
    '(leaking|loose|uncapped|open|cracked|improper|wrong) (gas) (line|fitting|connection|connector|pipe|valve)',
    '(gas) (line|fitting|connection|pipe|valve|hose) ... (loose|leak*|open|uncapped|not connected|disconnected|wrong|illegal|not sealed|never sealed|hissing|improperly)',
    '(flue|vent pipe|exhaust pipe|vent|chimney liner|exhaust|venting|duct) ... (not connected|disconnected|unattached|never connected|not attached|backwards|just sitting|into the attic|into the (house|wall|crawlspace|garage)|came apart|wrong|fell off|undersized|unsealed)',
  ],
}
/** Buildings, wiring and the rest: it must have happened here. */
const standing: Cue = {
  id: 'unsafe-work-standing',
  phrases: [
    '(no|without|never|not|any|lacking|zero) (a|any|the|one|pulled|had|got|proper|valid|building|single|electrical|required)? (permit|permits) (was|were|ever|on|for|pulled|filed|needed)?',
    "(never|not|didn't|did not|wasn't|failed to|forgot to|skipped|refused to) (even|ever|bother to|bothered to)? (pulled|pull|pulling|got|get|filed|apply|applied|obtain|obtained|secure) ... permit|permits",
    '(unpermitted|unlicensed) (work|electrician|contractor|plumber|deck|and|crew|sub|subs|guy|workers|job)',
    '(failed|fails|fail|flunked|failing) (the|our|its|his|my|every|final|a|their|first)? (first|second|third)? (electrical|city|county|building|code|final|rough|plumbing|safety|state|framing|gas|home|village|town)? (inspection|inspections)',
    '(inspector|inspection|city|county|engineer) ... (failed|red tagged|condemned|stop work|violation|violations|shut (it|us|the job) down|said it was (dangerous|unsafe)|unsafe|condemn|flagged)',
    "(not|nothing|isn't|wasn't|none of it|nowhere near|aren't|weren't|far from|not even close) (was|is|even)? (built|done|up)? to code",
    '(against|violates|violate|violated|violating|below|illegal under|breaks) (the)? (building|electrical|plumbing|fire|state|city)? code|codes',
    'code violation|violations',
    '(live|exposed|bare|hot) (wire|wires|wiring|splices|electrical) ... (left|behind|hanging|wall|ceiling|out|in|sticking|by|under|inside|touching|where|on|next|dangling|and)?',
    '(left|leaving|leaves|with|found|had|buried|hid|running|ran) ... (live|exposed|bare|hot|open|uncapped) (wire|wires|wiring|splices|ends|electrical|junction|panel)',
    'wires (hanging|sticking|dangling|poking|left|just|twisted) (out|exposed|down|from|open|bare|together|live|there|hanging)',
    '(uncovered|open|unboxed|buried|hidden|no cover on|no box) (the)? (junction|electrical|panel|splice|splices|outlet|breaker)',
    '(ungrounded|not grounded|no ground|never grounded|wrong breaker|wrong size breaker|wrong gauge|undersized wire|oversized breaker|double tapped|reversed polarity|overloaded (circuit|panel))',
    '(outlet|outlets|panel|breaker|oven|dryer|stove|light|lights|fixture|box|heater|furnace|circuit) (was|were|is|are)? wired (wrong|backwards|incorrectly|improperly|illegally|straight|with lamp cord|with extension)',
    '(bypassed|bypassing|bypass|jumpered|jumped|jumping|disabled|disabling|taped over|removed|removing|cut) (out)? (the|a|my|our|every)? ... (safety|cutoff|limit|thermal|rollout|float|pressure relief|relief valve|interlock|guard|sensor|fuse|gfci|breaker|smoke detector|smoke alarm)',
    '(pressure relief|relief valve|temperature valve|tpr|t p valve) ... (capped|plugged|missing|removed|blocked|blocking|never)',
    '(roof) (was|is|has been|left|sits|sat|still|now)? (wide)? (open|exposed|uncovered|stripped|torn off|half)',
    '(open|exposed|uncovered|stripped|half a|no) roof',
    '(tarp|tarps|plywood) ... (only|just|one|rain|storm|night|bricks|blew|flapping|leak|left|forecast|weeks|days|over the hole|loose)',
    '(one|a|just|single|only|flimsy|blue) (blue|flimsy|single|thin|cheap)? (tarp) (up|over|held|on|and|flapping|for|between)',
    '(hole) (left)? in (the|our|my) (roof|ceiling|floor|foundation|gas|wall) ... (open|left|days|weeks|uncovered|rain|still|gaping|exposed)',
    '(load bearing|bearing wall|support beam|support post|structural|joist|joists|header|footings|footing|girder|truss|trusses) ... (cut|removed|notched|missing|wrong|cracked|sagging|took out|undersized|without|no|unsupported|through|never|not)',
    '(cut|removed|notched|cutting|took out|drilled|knocked out|tore out|hacked) (through|into|out|right through|a|the|our|two|three|half)? ... (load bearing|bearing wall|support beam|joist|joists|truss|trusses|rafter|rafters|header|stud|studs|beam)',
    '(ledger) ... (nailed|screwed|not bolted|no bolts|siding)',
    '(deck|railing|railings|stairs|steps|balcony|porch|scaffold|scaffolding|wall|ceiling|fence|shelf|shelves|cabinet|cabinets|banister|handrail|chimney|retaining wall|gate|canopy|pergola|garage door|ladder|tree|limb|sign|chandelier|fan|tv mount|tv|gutter) ... (collapsed|collapsing|collapse|gave way|not bolted|not attached|not anchored|unsafe|caved|detached|pulled away|came crashing|came down|ripped out|ripped off|pulling away|barely attached|fell off the|crashed|falling down|about to fall|not secured|not secure|no screws|one screw|two screws|unsecured|hanging by)',
    '(nailed|screwed|held) (up|on|in|together)? (not|instead of|with only|with one|with two|with duct|by|with drywall) (bolted|bolts|screw|screws|tape|nail|nails|zip ties|duct)',
    '(asbestos|lead paint|lead dust|black mold|friable) ... (exposed|disturbed|without|no|everywhere|dust|scraped|tore|ripped|sanded|into|covered|all over|containment|spread)',
    '(unsafe|dangerous|hazardous|lethal|deadly) (work|to use|condition|state|repair|wiring|installation|install|job|situation|conditions|structure|deck|setup|mess|steps|stairs|mistake)',
    '(unsafe|not safe|dangerous|not safe enough) (to (use|be in|live|stand on|walk|turn on|occupy|operate|plug|enter)|until|for (my|the|our) (kids|family))',
    '(told|warned|telling|said) (us|me)? (to|that)? (keep|stay|not|we) ... (off (it|of it|the)|turn it on|use it|out of the (house|room|basement)) ...',
    'keep everyone off',
    'death trap',
    '(spliced|stuffed|twisted|taped|buried|joined) (the|my|our|live|two|all)? (wires|wire|wiring|splices) ...',
    '(held|hanging|attached|on) (on|up|together)? (by|with) (only|just)? (one|two|three|a couple of|a single) (nut|nuts|bolt|bolts|screw|screws|nail|nails|lug|lugs|clip|clips|staples|zip ties)',
    '(loose|warm|hot|buzzing|sparking) (outlet|socket|switch|breaker|plug|panel)',
    '(outlet|socket|switch|breaker|panel) ... (is|are|was) (loose|hot|warm|buzzing|sparking)',
    '(flew|flipped|popped|swung|blew) (up|off|open|loose) (into|onto|on|while|at|in|doing|and hit) ...',
    '(hanging|held|holding|dangling) (on|together|up)? by (a|one|two|the) (splinter|thread|wire|screw|nail|string|zip tie|single|bolt|hinge|prayer)',
    '(nobody|no one|none of us) should (stand|walk|sit|drive|sleep|be|use|swim|step|touch|go) ...',
    'never (swim|drive|use|turn|plug|stand|touch|light) (in|it|that|on|this) ...',
    'without (a|any|proper)? (ground|grounding|vent|venting|flue|footing|footings|anchor|anchors|supports|support|strap|straps|insulation around)',
    'vented (it|the _|our _)? (straight|right|directly)? (into|inside|under|to) (the|our|my) (attic|crawl|crawlspace|basement|garage|house|wall|ceiling|living|closet|bedroom)',
    '(bolt|nut|pin|clip|screw|cap|bracket|cotter pin) (was|were|is)? (just|still|simply)? (sitting|rattling|lying|rolling|resting|missing|loose) ...',
    'steering (went|got|gets|is|felt|feels|was) (stiff|loose|heavy|sloppy|wrong|out|dead)',
    '(moves|sways|bounces|shakes|shifts|wobbles|gives) (when|if|whenever|under|every) (you|we|i|anyone|somebody|the) ...',
    '(left|leaving|leave) ... (in|it|the|a|an|us|my|our) ... (dangerous|unsafe|hazardous) (state|condition|shape|mess|way)?',
    '(wrong|no) (kind of|type of|size)? (fuel|gas orifice|refrigerant|anchors|anchor|harness|bracing|shoring|supports|flashing over)',
    '(sewer gas|sewage|raw sewage|backflow) ... (into|drinking|leaking|house|coming|kitchen|basement)',
    '(water heater|boiler|furnace|tank) ... (not|no|without|never) (vented|venting|strapped|drip|relief|secured)',
    "(could|would|might) (have|'ve) (killed|electrocuted|died|been killed|blown|been electrocuted) ...",
    "(could've|would've|might've|coulda|woulda) (killed|died|electrocuted|been killed|burned) ...",
    '(killed|kill) (somebody|someone|us all|my family|my kids|our family|an innocent)',
    "(didn't|did not|never|no|without) (use|wear|have|put|set up|any)? ... (safety|harness|spotter|lifeguard|seat belt|seatbelt|car seat|hard hat|fall protection|life jacket|life jackets) ...",
    '(bald|mismatched|wrong size|dry rotted) tires',
    '(expired|recalled) (car seat|part|parts|medication|vaccine|vaccines|anesthesia|tires|fire extinguisher)',
    '(unsterilized|not sterilized|dirty needle|dirty needles|used needle|reused|unclean|not cleaned) (tools|needles|needle|instruments|equipment|razor|clippers|between|blades)',
  ],
}

const APPROVED = /^(?:to|up|passed|pulled)$/

/** Ideas that mean it together, wherever they stand in a sentence. */
const pairs = [
  pair(
    'unsafe-work-expert',
    [
      'inspector|inspectors|engineer|(fire marshal)|(second (plumber|electrician|roofer|contractor|mechanic|opinion|shop|builder|guy))|(another (plumber|electrician|roofer|contractor|mechanic|shop|builder|company|tech))|(new (plumber|electrician|roofer|contractor|mechanic))|(other mechanic)|(other shop)|(next mechanic)|(tow driver)|(utility man)|(utility guy)|(gas company)|(power company)|(dealer said)|(dealership)',
    ],
    [
      'dangerous|unsafe|hazard|hazardous|deathtrap|(death trap)|condemned|collapse|collapsed|bomb|(come down)|(fallen down)|(killed)|(could have died)|(not to code)|(up to code)|(against code)|illegal|(shut (it|us|them|everything|the (job|site|power|gas|water)) down)|(lucky to be)|(lucky (we|nobody|no one|you|i))|(stop (using|driving))|(do not (use|drive|turn))|(not (to|let) (use|drive|anyone|anybody))|(keep (off|everyone|people|out))|(never seen)|(red tag*)|violations|(loose)|(not (bolted|attached|connected|grounded|vented|secured|tightened))',
    ],
  ),
  pair(
    'unsafe-work-fasten',
    [
      'wheel|wheels|lug|lugs|nuts|bolts|brake|brakes|caliper|axle|railing|handrail|ledger|joists|shelf|cabinet|tv|mirror|fitting|valve|gas|flue|vent|panel|wires|breaker|hitch|tire|tires|seat|rotor|strut|chimney|beam|deck|stairs|steps|ceiling fan|light fixture|hood|windshield|trunk|door|duct|pipe|ladder|swing|fence post|drain plug',
    ],
    [
      "(forgot|forgotten|failed|neglected|never bothered|didn't|did not|never|not|hadn't|wasn't|weren't|hardly|barely) (to|even|been|properly|ever)? (tighten|tightened|torque|torqued|bolt|bolted|secure|secured|cap|capped|seal|sealed|anchor|anchored|connect|connected|ground|grounded|fasten|fastened|attach|attached|latch|latched|lock|locked|hook|hooked|close|closed|support|supported|reinstall|screwed|nailed in|vented|strapped)",
      '(falling|fell|came|coming|flew|about to come|ready to come|pulled) (off|loose|apart|down|away) (while|on the|in traffic|doing|at|when|as|with|driving|the wall|from the)',
      '(shaking|wobbling|shuddering|vibrating|pulling) (at|on|so|like|badly|violently) ...',
    ],
  ),
  pair(
    'unsafe-work-brakes',
    ['brake|brakes|steering|throttle|gas pedal|wheel|airbag|seatbelt|tires'],
    [
      '(no|lost|without|zero|all|any) (brake)? (fluid|pressure|pads|control|power)',
      "bottom of (the|a) hill|(couldn't stop)|(could not stop)|(wouldn't stop)|(didn't stop)|(barely stopped)|(ran a red)|(through the intersection)|(into a ditch)|(on the highway)|(on the freeway)|(on the interstate)|(locked up)|(gave out)|(failed)|(backwards)|(upside down)|(metal on metal)|(fell off)",
    ],
  ),
  pair(
    'unsafe-work-roof',
    ['roof|shingles|ceiling|house|window|windows|wall'],
    [
      '(tore|torn|ripped|stripped|took|pulled|opened) (it|off|up|out|the|our|open|everything)? ... (left|rain|rained|storm|cover|tarp|gone|open|snow|weeks|days)',
      '(no|without|never a|not even a) (cover|tarp|plastic|protection|underlayment)',
      '(rained|raining|poured|pouring|leaked|water|snow|snowed) (in|into|through|straight|right) ...',
      '(wide open|open to the|exposed to|left open|left exposed)',
    ],
  ),
  pair(
    'unsafe-work-bearing',
    [
      '(took out|taken out|removed|cut|cut through|cut into|knocked|knocked out|knocked down|demolished|notched|drilled through|tore out|pulled out|sawed)',
    ],
    [
      '(holding up|held up|holds up|supporting|supports|load bearing|bearing wall|support beam|joist|joists|truss|trusses|header|stud|studs|beam|main beam|post)',
    ],
  ),
  pair(
    'unsafe-work-missing',
    ["(without|no|missing|lacks|lacking|left out|left off|never put|never installed|didn't install|skipped|forgot)"],
    [
      '(relief valve|pressure valve|railing|railings|handrail|handrails|guardrail|gfci|ground wire|grounding|anchors|permits|permit|shutoff|shut off valve|vent pipe|venting|smoke detector|smoke detectors|harness|hurricane straps|flashing|footings|rebar|joist hangers|safety (switch|cover|guard|gate|latch|pin|chain|bar)|seat belts|lifeguard|brake fluid|oil plug)',
    ],
  ),
  pair(
    'unsafe-work-live',
    ['live|exposed|bare|hot|uncapped|open|loose'],
    [
      'conductors|conductor|wire|wires|splices|junction|breaker box|electrical panel|electrical box|gas line|gas pipe|gas stub|manhole|trench|shaft|elevator shaft|septic|hole in the (floor|sidewalk|yard)',
    ],
  ),
]

/** Work left dangerous. Brakes, wheels and gas keep their own near misses. */
function judgeMoving(hit: Hit, scene: ReviewScene) {
  if (idiom(hit, scene) || otherFirm(hit, scene) || longAgo(hit, scene) || content(scene)) {
    return content(scene) && !otherFirm(hit, scene) && soften(1, hit, scene) === 2 && caused(hit, scene) ? 2 : undefined
  }
  return soften(1, hit, scene)
}

/** Where the reviewer is content, only work that this business did and mended is told of. */
const caused = (_hit: Hit, scene: ReviewScene): boolean =>
  /\b(?:after|since|day after|following) (?:the |their |your |his )?(?:install|installation|repair|visit|service)|mistakes? happen/i.test(
    scene.document.text,
  )

function judgeStanding(hit: Hit, scene: ReviewScene) {
  if (content(scene)) return undefined
  // The phrases carry their own "not" and "never"; only what stands before them may take them back.
  const first = scene.document.tokens[hit.first]?.word ?? ''
  if (APPROVED.test(first)) return undefined
  return happened(hit, scene) || (/^(?:could|would|might)/.test(first) && !otherFirm(hit, scene) && !idiom(hit, scene))
    ? soften(1, hit, scene)
    : undefined
}

/** A pair carries its own negations; another firm may be the one who found it. */
const judgePair = (hit: Hit, scene: ReviewScene) =>
  content(scene) || idiom(hit, scene) || longAgo(hit, scene) || otherFirm(hit, scene)
    ? undefined
    : soften(1, hit, scene)

const TRADES =
  /restaurant|pizz|cafe|bakery|\bbar\b|cater|salon|barber|spa|bank|lender|account|lawyer|boutique|photograph|florist|therap|tutor/

export const unsafeWork: UrgencyRule = {
  id: 'unsafe-work',
  title: 'Work left in a dangerous state',
  why: 'It may still be in use. Telling people to stop using it is the one thing that may be said in public.',
  tier: 1,
  readOn: READ_ON,
  example: {
    marks: 'Two lug nuts were missing when the wheel began to wobble.',
    leaves: 'The outfit before these guys left bare wires; they fixed it all.',
  },
  cues: [moving, standing, ...pairs.flat(), ...unsafeWorkMeanings.cues],
  *find(scene) {
    if (TRADES.test((scene.review.trade ?? '').toLowerCase())) return
    yield* foundIn(moving, scene, judgeMoving)
    yield* foundIn(standing, scene, judgeStanding)
    for (const both of pairs) yield* together(both, scene, judgePair)
    yield* meant(unsafeWorkMeanings, scene, judgePair)
  },
  publicReply: '“Please stop using it until we’ve checked” may be said: safety beats image. Nothing about the cause.',
  steps: [
    {
      id: 'unsafe-work-call',
      title: 'Call: stop using it',
      detail: 'Driving, heating, standing on it: none of it until it has been looked at.',
      say: 'Until somebody has checked it, leave it off and parked.',
      ask: 'Is everybody safe? Who has looked at it, and have they photographs?',
      leaveOut: 'Who did it, and what it costs.',
    },
    {
      id: 'unsafe-work-inspect',
      title: 'Inspect today at no charge',
      detail: 'By somebody else where the trust is gone.',
    },
    { id: 'unsafe-work-others', title: 'Check other recent jobs', detail: 'Those of the same crew, part or method.' },
  ],
}
