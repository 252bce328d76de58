import { gasFireMeanings } from '../urgency-meanings/gas-fire'
import { content, foundIn, pair, meant, READ_ON, soften, together, type UrgencyRule } from './urgency-rule'
import { idiom, longAgo, otherFirm } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const THING =
  'outlet|outlets|socket|sockets|switch|panel|breaker|wire|wires|wiring|plug|cord|charger|battery|fixture|light|lights|fan|dryer|unit|receptacle|motor|furnace|boiler|heater|oven|stove|phone|laptop|engine|hood|dash|dashboard|microwave|dishwasher|fridge|washer|compressor|transformer|junction|adapter|powerbank|scooter|bike|toaster|kettle|blanket|car|truck|van|exhaust|fryer|machine|lamp|strip'

/** A cue told also by people who came with it and left content: there it says nothing. */
const brought: Cue = {
  id: 'gas-fire-brought',
  phrases: [
    '(smell|smells|smelled|smelling|smelt|stank|stinks|stink|reeks|reeked|reeking|whiff|whiffs|odor|odour|scent|stench) (like|of|strongly)? ... gas|gasoline|propane|fuel|sulfur',
    '(smell|smells|smelled|smelling|smelt|stank|stinks|stink|reeks|reeked|whiff|odor|stench) (like|of)? ... rotten egg|eggs',
    'gas|propane leak|leaks|leaking|leaked|smell|fumes|odor',
    'leaking|leaked gas|propane|fuel|gasoline',
    'gas|propane|fuel (line|lines|pipe|valve|fitting|connection|hose|connector) ... (leak|leaks|leaking|leaked|loose|cut|nicked|open|uncapped|unsealed|disconnected|cracked|broke|broken|punctured|hissing)',
    '(loose|uncapped|cracked|leaking|weeping|disconnected|stripped|nicked|punctured|hit|cut|struck) (the|a|our)? gas|propane (fitting|line|connection|connector|valve|pipe|union|main)',
    'left the gas|burner|burners|propane on|open|running',
    'gas (was|is|had been)? (left|still) (on|open|running|leaking|hissing)',
    '(carbon monoxide|co|monoxide) (alarm|alarms|detector|detectors|monitor) ... (went|going|goes|kept|keeps|screaming|beeping|blaring|sounding|sounded|shrieking|triggered|tripped|started|off|reading)',
    '(alarm|detector) ... (went|going) off ... carbon monoxide',
    'carbon monoxide|monoxide (poisoning|poisoned|leak|leaking|levels|exposure|reading|readings|in|was|filling|into)',
    'co (poisoning|leak|levels|readings)',
    '(high|elevated|dangerous|deadly|lethal|unsafe) (levels)? (of)? (carbon monoxide|co)',
    'ppm',
    '(furnace|boiler|heater|stove|meter|water heater|appliance|gas line) ... (red tagged|redtagged|red tag|tagged)',
    'red tag|tagged',
    'tag on the|our meter|furnace|boiler|gas',
    '(shut|turned|cut) (off)? (the|our) gas (off)? (to|at|and|because|for)?',
    '(flue|exhaust|vent|chimney) (pipe)? ... (disconnected|not connected|unattached|blocked|fell off|came apart|venting into|backwards)',
    'exhaust|fumes (venting|leaking|coming|pouring|spilling|going) (back)? (into|inside|in)',
    'backdraft*',
    '(fire department|fire dept|fire trucks|fire truck|firemen|firefighters|firefighter) ... (came|come|evacuat*|shut|told|read|measured|arrived|showed|responded|found|put|made|said|pulled|ripped|cut)',
    '(called|call|calling|dial*) (out)? (the)? (fire department|fire dept|firemen|firefighters|gas company)',
    '(catch|catches|catching|caught) (on)? fire',
    '{thing} (was|is|were|are)? on fire',
    '(house|kitchen|garage|apartment|stove|oven|fryer|grease|curtain|curtains|pan|hair|engine|porch|deck|attic|wall|table|napkin|sleeve|shirt|room|roof|trailer) (was|is|were|are) on fire',
    '(set|setting) ... on fire|ablaze|alight',
    'set fire to',
    '(went|go|going|gone|goes) up (in (flames|smoke))',
    '(burst|bursting) into flames',
    '(canopy|curtain|curtains|tent|awning|tablecloth|napkin|umbrella|drapes|tree) (went up|ignited|caught|lit up)',
    '(flames|sparks) (came|coming|come|shot|shooting|from|out|leapt|leaping|licking|flew|flying|everywhere|up|inches|feet|were|behind|inside)',
    '(saw|seeing|see|shooting|throwing|shot|threw|actual) ... flames|sparks',
    '(electrical|house|kitchen|grease|dryer|garage|apartment|chimney|engine|attic|battery|trash|lint|stove|small|little|actual|real|oven|ceiling) fire (in|on|at|started|broke|because|due|from|and|behind|last|that|when|inside|under|was)',
    '(started|start|starting|caused|cause|causing|sparked) (a|an|the|this|another)? (small|little|kitchen|house|electrical|grease)? fire',
    'there was (a|an|actual) (small|little|grease|electrical|actual|kitchen|real)? fire',
    '(fire) (broke out|started in|started behind|alarm and real)',
    '(smoke) (pouring|poured|pours|billowing|billowed|came|coming|comes|rising|rolled|rolling|filled|filling|curling|everywhere) (out|up|from|into|the|of|in|through|our|my)',
    '(filled|full) (up)? (with|of) (black|thick|acrid|white|blue)? smoke',
    '{thing} ... (smoking|smoked|smoldering|smouldering|charred|scorched|singed|burnt|burned|melted|melting|arcing|arced|sparking|sparked|sparks|spark|exploded|overheated|overheating|glowing)',
    '{thing} (is|was|gets|got|are|were|feels|still) (so|very|super|really|too|burning|scorching|extremely)? (hot to the touch|hot hot|too hot to touch|warm to the touch|buzzing)',
    '(outlet|outlets|plug|switch|panel|breaker|socket|wires|wire|wiring|cord|charger) (is|was|gets|got|are|were|feels) (so|very|super|really|too|burning|scorching|extremely|getting)? hot',
    '(and|then|it|just|literally|suddenly) (started|began) smoking',
    '(smoke) (detector|detectors|alarm|alarms) ... (smoke|flames|burning)',
    '(burning|burnt|burned|melted|melting) (electrical|plastic|wire|wires|wiring|insulation)',
    '(smell|smells|smelled|smelling|smelt|odor|whiff) (of|like)? (something)? (burning (electrical|plastic|wire|wires|wiring|insulation|rubber|from)?|burnt (electrical|plastic|wire|wires|wiring|insulation|rubber))',
    'electrical|electric (burning|shock|shocks|hazard|short|smell|burn)',
    '(melted|scorched|singed|charred|burned|burnt) (the|my|our|a|through)? (outlet|plug|wiring|insulation|breaker|panel|ceiling|nightstand|countertop|carpet|deck|siding|floor|sheets|mattress|joists|joist|drywall|studs|curtains|lint|cord|socket)',
    'lint ... (singed|scorched|charred|burnt|smoldering|burned)',
    'electrocut*',
    '(trip|trips|tripped|tripping|sets off|set off|setting off) the (co|carbon monoxide|smoke|gas) (sensor|alarm|detector|alarms|detectors)',
    '(flame|flames|fire) (came|come|comes|shot|shoots|leapt|jumped|burst|blew|went) (out|up|over|across|from) ...',
    '(taped|tape|twisted|stuffed|spliced) ... (wires|wire|wiring|splices)',
    '(spliced|stuffed|twisted|buried) (the|my|our|live|two)? (wires|wire|wiring) ...',
    '(shocks|shocked|zaps|zapped) (you|me|us|him|her|my _|anyone|everyone) (when|every|if|as|through|whenever|each|from)',
    '(gives|gave|give|got|get|felt) (me|you|us|him|her)? (a|an|quite a)? (real|nasty|good|little)? (jolt|zap)',
    '(burning|flaming|smoldering) (grease|oil|cardboard|coal|ember|embers|paper|wood|box|curtain|rag|rags|towel|debris|insulation)',
    '(cardboard|box|napkin|table|wall|curtain|curtains|hair|cable|carpet|rug|menu|tablecloth|sleeve|shirt|tree|fence|mulch|couch|mattress|roof|attic|bag|towel|pan|pot|counter) (was|were|is) (burning|smoking|smoldering|in flames)',
    'hot (coal|coals|ember|embers)',
    '(another|one more) (night|hour|day) (would|could|might) have (been|killed) ...',
    '(would|might|could) (not|never) have (woken|woke) up',
    "(wouldn't|might not|may not|couldn't) have (woken|woke|survived|made it)",
    'lights (flicker|flickering|dim|flickered) ... (jolt|shock|buzz|smell|hot|spark*|burn*)',
    '(got|get|getting|gave|gives|give|received|felt) (me|him|her|us|my _)? (a|an|the|another)? (nasty|bad|good|huge|serious|mild|strong)? (electric|electrical) (shock|jolt|shocks)',
    '(got|get|getting|was|been) zapped',
    '(zapped|shocks|shocked) (me|him|her|us|my _) (when|every|as|through|if|whenever|from)',
    '(live|exposed|bare|hot|naked) (wire|wires|wiring|electrical|conductors)',
    'wires (hanging|sticking|dangling|poking|left) (out|exposed|down|from|open|bare)',
    '(tripped|trips|trip|tripping) the breaker ... (spark*|burn*|smok*)',
    'fire hazard|risk|trap',
    'fire waiting to happen',
    '(furnace|boiler|heater|oven|grill|battery|water heater|stove|fryer|fireplace|propane tank|tank) (just|almost|nearly|literally)? (exploded|explodes|blew up|burst)',
    'explosion',
    'alight|ablaze|combusted|ignited',
    '(candle|jar|fireplace) ... (flared|flare|flames|fireball|hot wax)',
    'hot wax',
    '(burn|burned|burnt|burning) (down|up) (the|our|my|his|her|their|whole|this) ...',
    '(burn|burned|burnt|burning|burns) (the|our|my|his|her|their|down our|down my|us) (whole|entire|damn|own)? (house|home|place|building|apartment|garage|kitchen|family|shop|barn|condo) (down|up|to)',
    '(burned|burn|burnt) to the ground',
    'blow|blown|blew up the|our|my house|home|block|kitchen|place',
    '(fire extinguisher) ... (grab*|used|empt*|out)',
    '(grabbed|used|use|needed|emptied|get) (a|the|my|our|their) (fire)? extinguisher',
    '(bypass*|jumper*) ... (thermal|cutoff|limit|rollout|flame)',
    '(put|putting) (it|the fire|them|the flames|flames) out (with|using|before|in time)',
  ],
}
const cue: Cue = { ...brought, phrases: brought.phrases.map(phrase => phrase.replaceAll('{thing}', `(${THING})`)) }

/** Ideas that mean it together, wherever they stand in a sentence. */
const pairs = [
  pair(
    'gas-fire-electric',
    [
      'outlet|outlets|socket|sockets|switch|switches|dimmer|panel|breaker|breakers|wire|wires|wiring|conductor|conductors|plug|plugs|cord|fixture|fixtures|wall plate|fan|dryer|receptacle|junction box|fuse box|extension cord|heater|furnace|boiler|thermostat|charger|ceiling light|chandelier|water heater|baseboard',
    ],
    [
      'spark*|arcing|arced|arcs|crackle*|crackling|sizzl*|frying|hums|humming|loose|warm|buzz|buzzes|buzzed|buzzing|melted|melting|smoke|smoking|smoked|smoldering|scorch*|singed|charred|zapp*|shocked|shocks|electrocut*|glowing|popping|popped|flames|flame',
      'burning (smell|plastic|odor|up|hot)',
      '(too hot|so hot|hot to|burning hot|very hot|warm to|warm enough|getting hot|gets hot|red hot|hot enough)',
      '(caught fire|on fire|fire hazard|burn* down)',
    ],
  ),
  pair(
    'gas-fire-gas',
    [
      'gas|propane|stove|gas line|gas pipe|pipe|meter|burner|furnace|boiler|water heater|grill|cooktop|range|heater|valve',
    ],
    [
      'hiss|hisses|hissing',
      '(smell* gas|gas leak*|leak* gas|rotten eggs|whiff|evacuat*|explod*|explosion|blew up|fireball|red tag*|turned it off at the meter|shut it off at the meter)',
      "(didn't|did not|never|forgot to) (seal|cap|connect|tighten|close|turn off|shut off|reconnect) ...",
    ],
  ),
  pair(
    'gas-fire-street',
    [
      'evacuat*|(cleared the)|(had to be cleared)|(everyone out)|(everybody out)|(ordered out)|(get out of the house)|(slept at a hotel)',
    ],
    ['gas|smoke|fire|alarm|carbon|monoxide|fumes|propane|firefighters|firemen|leak'],
  ),
  pair(
    'gas-fire-monoxide',
    ['headache|headaches|dizzy|nauseous|nausea|woozy|passed out|fainted|lightheaded'],
    ['furnace|heater|boiler|fumes|gas|alarm|flue|carbon|monoxide|stove|exhaust'],
  ),
  pair(
    'gas-fire-alarm',
    ['(carbon monoxide|co|monoxide)'],
    ['alarm|alarms|detector|detectors|firefighters|fire department|ppm|levels|reading|hospital|oxygen'],
  ),
  pair(
    'gas-fire-smoke',
    ['smoke|flames|flame|fire|sparks|fireball'],
    [
      '(from|out of|in|behind|inside) (the|our|my|a) (wall|walls|ceiling|vent|vents|heater|outlet|panel|oven|dryer|attic|engine|hood|dash|furnace|fryer|unit|room|kitchen|hallway|closet|basement|microwave|grill|curtain|curtains|tablecloth|menu|napkin|sleeve|hair)',
    ],
  ),
]

/** Work of this business as the cause: then even a content reviewer tells of a danger. */
const ours: Cue = {
  id: 'gas-fire-ours',
  phrases: [
    '(after|since|following|day after) (the|their|your|his|this|our|my)? (install|installation|installed|installing|repair|repaired|visit|service|tune up|hookup|replaced|work|new)',
    'after (they|he|she|you|the (tech|guy|crew|technician|plumber|electrician)) (left|installed|finished|replaced|repaired|fixed|worked)',
    '(they|he|she|you) (left|had left|forgot|installed|hooked)',
  ],
}

const TESTED =
  /^(?:tested|tests|testing|checked|checks|checking|check|test|installed|installs|replaced|sells|bought|buy|inspected|new|free)$/

/** Danger of gas, carbon monoxide, fire or electricity; a near miss, a negation and a "could have" count in full. */
function judge(hit: Hit, scene: ReviewScene) {
  if (idiom(hit, scene) || otherFirm(hit, scene) || longAgo(hit, scene)) return undefined
  const { tokens } = scene.document
  for (let at = Math.max(0, hit.first - 3); at < hit.first; at++) {
    const word = tokens[at]?.word ?? ''
    if (TESTED.test(word) || word === 'no' || word === 'zero' || word === 'without' || word === 'repaired')
      return undefined
  }
  if (content(scene) && !scene.hits.get(ours)?.length) return undefined
  return soften(0, hit, scene)
}

export const gasFire: UrgencyRule = {
  id: 'gas-fire',
  title: 'Gas, carbon monoxide, fire or electrical danger',
  why: 'People may still be in danger. Phone before anything is written, also where it went well by luck.',
  tier: 0,
  source: 'U4',
  readOn: READ_ON,
  example: {
    marks: 'The basement still smells of gas since your visit.',
    leaves: 'He tested the carbon monoxide alarm and showed us the zero reading.',
  },
  cues: [cue, ours, ...pairs.flat(), ...gasFireMeanings.cues],
  *find(scene) {
    yield* foundIn(cue, scene, judge)
    for (const both of pairs) yield* together(both, scene, judge)
    if (!content(scene)) yield* meant(gasFireMeanings, scene, judge)
  },
  publicReply: 'Hold. At most a short line that you are calling right now, with your number.',
  steps: [
    {
      id: 'gas-fire-call',
      title: 'Phone the customer now',
      detail: 'Until somebody has looked, treat it as still dangerous.',
      say: 'Leave the building, touch no switches, and call 911 and the utility from outside.',
      ask: 'Is everybody out and well? Who has looked at it since?',
      leaveOut: 'Whose fault it is.',
    },
    {
      id: 'gas-fire-check',
      title: 'Have it checked by somebody else',
      detail: 'Send a licensed supervisor or another firm, and stop other jobs with the same method or part.',
    },
    {
      id: 'gas-fire-record',
      title: 'Write down the times',
      detail: 'Who called whom and when. Then tell your insurer.',
    },
  ],
}
