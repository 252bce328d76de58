import { meanings } from '../urgency/urgency-rule'

/** Danger in a house, a vehicle or a thing, by what it does and where: the ways people tell it without its name. */

const WIRED =
  'outlet(s)?|socket(s)?|wall plate|switch(es)?|plug(s)?|panel|breaker(s)?|breaker box|fuse box|cord(s)?|wire(s)?|wiring|light fixture|fixture|dimmer|junction box|ceiling fan|chandelier|charger|extension cord|meter box|transformer|baseboard heater|space heater|heat pump|receptacle'
const BURNS_GAS =
  'furnace|boiler|water heater|heater|stove|flue|vent|chimney|fireplace|gas line|gas pipe|gas|burner|pilot|generator|exhaust|oven|dryer|range|tankless'
const BUILT =
  'railing(s)?|rail|handrail|hand rail|banister|deck|porch|balcony|stairs|staircase|stair rail|steps|roof|ceiling|beam(s)?|joist(s)?|rafter(s)?|chimney|awning|kitchen cabinets|upper cabinets|retaining wall|scaffold(ing)?|ledger|chandelier|swing set|playset|bunk bed|upstairs floor|second floor|floorboards|pergola|wall|carport|tree limb|gazebo|ladder|landing|loft'
const DRIVEN =
  'wheel(s)?|brake(s)?|brake pedal|pedal|steering|steering wheel|caliper(s)?|lug nut(s)?|nuts|tie rod|axle|hood|driveshaft|seat belt|airbag|rotor(s)?|brake pads|fuel line|gas tank|oil plug|drain plug|ball joint|trailer|hitch|tires|tire'

export const gasFireMeanings = meanings(
  'gas-fire-meant',
  [
    '(red|danger|condemned) (sticker|tag) (on|across|over) ...',
    '(house|place|home|building|kitchen|roof) (nearly|almost|could have|might have)? (burned|burnt|burn|went up|gone up|blown up)',
    '(lucky|surprised|amazed|wonder|miracle) ... (still standing|still alive|did not burn|not burn|woke up|blow up|blown up|wake up at all|not dead)',
    '(pulled|yanked|threw) the (plug|breaker) (just in time|before it|as it)',
    '(smell|smelled|smelt|reek(s|ed)?) (of)? (exhaust|burning (plastic|rubber|wire|wires|insulation|electric|electrical|hair|dust|metal))',
    '(fire extinguisher|extinguisher) ... (put|used|grab(bed)?|empty|spray(ed)?|myself|flames)',
    '(flames|sparks) (shot|shoot|shooting|flew|flying|coming|came|licking|leapt|jumped|went|from|out|rained) ...',
    '(up|went) in (flames|smoke)',
    '(went|gone|goes) up while charging',
    '(never|not) (vented|vent) (it|the|outside|to)',
  ],
  [
    [
      'fuse box|breaker box|panel|meter|outlet|socket|switch|plug',
      'bang|black marks|black mark|went bang|boom|puff',
      10,
    ],
    ['dizzy|faint|headache|headaches|woozy', 'cooktop|stove|oven|burner|hob|furnace|boiler|heater', 14],
    ['eyebrows|eyelashes|arm hair|hair', 'gone|singed|burned off|burnt off|fireball|frizzled', 6],
    [
      'gas people|gas board|gas engineer|gas fitter|gas company|fire service|fire brigade',
      'sticker|came out|shut|lethal|leak|at (2|3|4|night|midnight)|capped|tag|evacuat*',
      14,
    ],
    [
      'set (the|my|our|a|his|her)|alight|ablaze|caught light',
      'shelf|table|curtain|wall|alight|ablaze|sleeve|hair|kitchen|bin|carpet|bed|sofa',
      6,
    ],
    [
      'smell(s|ed|ing)?|smelt|reek(s|ed|ing)?|stink(s|ing)?|stank|stench|odor|odour|whiff|fumes',
      'gas|propane|rotten eggs|bad eggs|spoiled eggs|sulfur|sulphur|burning|melting|singed|exhaust|electrical|something burning|hot plastic|burnt plastic|burnt wires',
      8,
    ],
    [
      WIRED,
      'warm|hot|scorched|scorch|melted|melting|melts|blackened|charred|singed|brown|browned|buzzing|buzzes|buzz|humming|crackl*|sizzl*|hissing|popping|popped|spark|sparks|sparked|sparking|arcing|arced|blue flash|flash|flashes|shock|shocks|shocked|zap|zaps|zapped|tingl*|jolt|smoke|smoking|smoked|glow(s|ed|ing)|frying|burnt smell|burn mark|burn marks|too hot|soot|exploded',
      10,
    ],
    [
      'filled|filling|full of|thick|black|billow*|pouring|poured|rolling|wisps of|puff of|cloud of|saw|white',
      'smoke (in|into|out|from|coming|everywhere|within|and|all|through|inside|alarm|while|behind|rose|rising)?',
      6,
    ],
    [
      'flames|on fire|caught fire|catching fire|caught the|blaze|small fire|grease fire|electrical fire|set fire|started a fire|a fire started|burst into|went up in',
      'kitchen|curtain(s)?|wall(s)?|attic|basement|ceiling|roof|hood|engine|dryer|oven|stove|heater|furnace|boiler|outlet|panel|house|garage|deck|carpet|battery|bike|scooter|charger|motor|laundry|hallway|car|extinguisher|evacuat*|ran out|fire department|waiter|table|napkin|sleeve|hair|grill|tent|bed|room|lint|truck',
      10,
    ],
    [
      'alarm(s)?|detector(s)?|monitor|sensor|sniffer|meter',
      'carbon monoxide|monoxide|co|ppm|furnace|boiler|water heater|heater|flue|gas|exhaust|chimney',
      14,
    ],
    [
      'alarm(s)?|detector(s)?|monitor|sensor|sniffer',
      'gas company|fire department|firefighters|firemen|fire crew|evacuat*|aired out|open the windows|opened the windows|headache(s)?|dizzy|smoke|out of the house|outside in',
      20,
    ],
    [
      'headache(s)?|dizzy|nauseous|woozy|passed out|lightheaded|light headed|drowsy|groggy|fainted|sick',
      'furnace|boiler|water heater|flue|exhaust|generator|chimney|monoxide|gas leak|fumes from|heater|gas smell|vented|venting|detector',
      16,
    ],
    [
      'gas company|gas man|gas guy|utility|utility man|utility company|fire department|firefighters|firemen|fire crew|fire marshal|fire trucks|meter man|electric company|power company',
      'shut (us|it|off|our|the|me)|tagged|red tagged|red tag|turned off|turned it off|evacuat*|aired|capped|condemned|leak|put (it|out)|fire hazard|still standing|pulled the meter|cut the (power|gas)|locked out|ppm|one spark|blown up|burned down|lucky',
      12,
    ],
    [
      BURNS_GAS,
      "leak(s|ed|ing)? gas|leaking|hissing|hiss|blue flame|yellow flame|flame out|roll out|rollout|backdraft*|soot|disconnected|not connected|never connected|venting into|vents into|vented into|vent into|backwards|pouring into|into the (bedroom|house|attic|garage|basement|nursery|living room)|monoxide|boom|whoosh|explo*|fireball|singed|stinks of|won't light|left on|open valve|cracked heat exchanger",
      10,
    ],
  ],
)

export const unsafeWorkMeanings = meanings(
  'unsafe-work-meant',
  [
    'not (tied down|bolted down|anchored|strapped down|nailed down|bolted in|screwed down)',
    "(not|without|isn't|wasn't) (one|a single|any) (screw|bolt|nail|bracket|anchor|nut) (in|holding|into|on|through)?",
    '(nothing happened|went nowhere) when i (pressed|braked|hit|stepped|pushed)',
    '(held|hanging|holding) (on)? (by|with) (two|one|a|three|only) (nut|nuts|bolt|bolts|screw|screws|wire|nail|nails)',
    'death trap|deathtrap|(ticking)? time bomb|called it a bomb|accident waiting|disaster waiting',
    '(could|would|going to) (have)? (come|came|fall|fallen) (down|through) (on|with|at) ...',
    '(held|holding) (up|on|together) (by|with) (tape|duct tape|a (single|couple)|one|two|nothing|wire|zip ties|a prayer|caulk|glue)',
    "(we|i|kids|nobody|they) (can't|cannot|could not|dare not|are afraid to|am afraid to|won't|will not) (use|go on|step on|stand on|drive|let the kids) (the|it|on|near) ...",
    '(cut|cutting|sawed|notched|hacked|drilled) (right|straight|clean)? (through|into|out)? (a|the|our|two|three)? (load bearing|support|main|structural|floor|bearing|roof) ...',
    '(no|without|missing|forgot|left out|never put in|skipped) (a|the|any)? (relief valve|pressure valve|flashing|footings|footing|header|bolts|anchors|brackets|hangers|ground|grounding|gfci|smoke detectors|shutoff|expansion tank|lag bolts|support|joist hangers|cotter pin|drain plug|oil cap|guard|guardrail|handrail|safety latch)',
  ],
  [
    [
      'tied|tapped|spliced|hooked|wired|ran',
      'doorbell wire|extension cord|lamp cord|speaker wire|phone wire|lamp wire|into the same breaker|bell wire',
      8,
    ],
    [
      'pillar|column|load bearing|support|post|main beam|bearing wall',
      'took out|taken out|removed|cut|knocked out|knocked down|tore out|ripped out|moved',
      8,
    ],
    [
      'floor upstairs|upstairs floor|floor above|floor|ceiling|landing|deck|stairs',
      'dropped (an|two|three|a)|sunk|sinking|sank|moved like|moves like|shifted|gives when|springy|bounces',
      6,
    ],
    [
      'roof|roofers|roofer|shingles|skylight|chimney',
      'hole|open to|storm|tarp|rain coming|daylight through|see the sky',
      10,
    ],
    [
      'brakes|brake|pedal|brake line|fluid|steering',
      'red light|ran (a|the)|nearly hit|could not stop|would not stop|no way to stop|pouring out|pouring from|hit the wall|into the (ditch|car|truck|guardrail)',
      16,
    ],
    [
      BUILT,
      'pull(s|ed) (out|off|away)|wobbl*|sway(s|ed|ing)|sag(s|ging|ged)|gave way|gives way|collaps*|came down|comes down|come down|coming down|caved|caving|not (bolted|attached|anchored|secured|nailed|screwed|fastened)|never (bolted|attached|anchored|secured|nailed|fastened)|no (bolts|anchors|screws|brackets|footings|flashing|straps|nails)|hanging by|hangs by|leaning|leans|bowing|bowed|buckl*|cut through|cut into|propped|tied a rope|fell (in|off|down|through|on)|falling (in|off|down)|give(s)? under|bounc(es|y)|rock(s) when|moves when|loose|detach*|broke off|cracked in|one hand|one screw|tilt(s|ed|ing)',
      9,
    ],
    [
      'roof|shingles|ceiling|wall|attic|windows',
      'tarp|open to the|rained in|rain came|rain poured|rain is|water poured|uncovered|soaked|pouring in|ceiling is on|on the floor|poured in',
      14,
    ],
    [
      DRIVEN,
      'wobbl*|shimmy*|fell off|came off|coming off|rolled|flew off|missing|loose|locked (up)?|no (nuts|pressure|fluid)|to the floor|backwards|never tightened|not tightened|finger tight|by hand|by a thread|smok(ed|ing)|failed|failing|gave out|not attached|not connected|snapped|sheared|bulg*|pulls hard|gone|blew|spongy|detached|disconnected|hanging|unbolted|separated|grinding metal|passed me',
      8,
    ],
    [
      'wire|wires|wiring|cables|outlet|outlets|panel|junction|splice(s)?|live end(s)?|conductors|breaker',
      'bare|exposed|hanging|dangling|taped|electrical tape|no cover|uncovered|sticking out|twisted together|twisted|buried|reversed|no ground|ungrounded|wire nuts|wrong size|overloaded|double tapped|undersized|stapled through|touching|duct tape|behind drywall|under the insulation|no box|in reach of|over the (tub|crib|sink|shower)|above the (crib|bed|tub|sink)',
      8,
    ],
    [
      'inspector|engineer|second opinion|another|new|next|different|other|second|my own|dealer|dealership|city|county|state trooper|tow driver',
      'condemned|would (have)? collapse(d)?|collapse|time bomb|bomb|death trap|never seen|illegal|unsafe|hazard|dangerous|come down|red tag*|could have (died|killed|been killed)|should not be (driving|used|on the road)|not safe|killed|stop driving|off the road|violation(s)?|tear it (out|down)|lucky to be',
      14,
    ],
    [
      'relief valve|pressure valve|flue|vent pipe|exhaust|gas line|gas fitting|backflow|water heater|furnace|boiler|gas valve|dryer vent|fitting',
      'no|without|missing|not connected|disconnected|never connected|never hooked|forgot|left off|backwards|into the (attic|house|garage|bedroom|crawlspace|crawl space|wall)|loose|capped|leaking|hand tight|wrong',
      6,
    ],
  ],
)

export const productMeanings = meanings(
  'product-hazard-meant',
  [
    '(fished|pulled|dug|took|got) (it|one|a piece|them) out of (my|our|his|her|the) ... (mouth|throat)',
    'battery acid|(leaked|leaking) (acid|battery)',
    '(small parts|choking hazard|sharp edge|sharp edges|lead paint)',
  ],
  [
    [
      'crib|cot|bassinet|stroller|high chair|pram|playpen|baby gate',
      'side dropped|rail dropped|dropped with|came loose|came down|bars|head stuck|fell out|fell through|trapped',
      10,
    ],
    [
      'night light|charger|lamp|monitor|baby monitor|heating pad|toaster|blanket|humidifier|cord|plug|adapter|battery|bulb',
      'so hot|too hot|burning hot|brown ring|burn mark|scorch*|melted|left a ring|smell of burning|singed',
      10,
    ],
    [
      'buckle|harness|latch|strap|clip|lock|brake|brakes|rail',
      'pops open|popped open|comes undone|came undone|opens when|does not latch|will not latch|gave way|slipped off|let go|fails',
      6,
    ],
    [
      'blade|wheel|handle|head|handlebar|lid|pedal|spring|rod',
      'flew off|flew across|shot off|shot across|flew out|came flying|flew at',
      5,
    ],
    [
      'swallowed|inhaled|in my mouth|in his mouth|in her mouth',
      'sliver|shard|splinter|glass|plastic|metal|bristle|magnet|battery|bead|cap',
      8,
    ],
    [
      'power bank|battery|batteries|battery pack|charger|e bike|ebike|bike|scooter|hoverboard|vape|laptop|phone|tablet|headphones|earbuds|flashlight|cordless drill|drone|power strip|adapter|toy car|remote',
      'exploded|explode|burst|caught fire|smoke|smoking|smoked|melted|melting|swelled|swollen|swelling|swell|hiss(ed|ing)?|bulg(ed|ing)|sparks|sparked|went up|burned (my|a|through|his|her)|flames|blew up|too hot to|burnt my|popped|scorched|shocked',
      10,
    ],
    [
      'glass|dish|jar|bottle|mug|pan|pot|kettle|pressure cooker|instant pot|blender|candle|bowl|casserole|coffee maker|carafe|baking dish|oven door|shower door|table top|tabletop|light bulb|bulb|thermos|lid|can|canister|vase|ornament|plate',
      'exploded|explode|shattered|burst|blew (up|off|its|the)|flew apart|cracked open and|in my hand(s)?|into my (hand|face|foot)|hole in my|all over my (hand|face|arm)|popped off|shot across|cut my|split open',
      9,
    ],
    [
      'heater|space heater|heating pad|electric blanket|blanket|lamp|fan|toaster|air fryer|microwave|oven|dishwasher|dryer|washer|hair dryer|straightener|curling iron|grill|fryer|humidifier|fridge|refrigerator|freezer|dehumidifier|iron|slow cooker|crock pot|lights|christmas lights|string lights|treadmill|massager|generator|mower',
      'caught fire|caught on fire|on fire|sparks|sparked|sparking|smoke|smoking|smoked|exploded|melted|melting|shocked|shock|electrocuted|flames|burn mark|burned (my|me|a|the|his|her)|burnt (my|me|a|the)|scorched|fireball|left a burn|blew up|zapped',
      10,
    ],
    [
      'toy|toys|doll|bear|rattle|teether|pacifier|magnet|magnets|button|eye|bead|beads|wheel|battery|cap|screw|piece|part|parts|crib|necklace|puzzle|squeaker|chew|rawhide|bone|bully stick|balloon',
      "mouth|throat|choked|choking|choke|gagg*|swallow*|stuck in (his|her)|x ray|couldn't breathe|blocked|vet",
      16,
    ],
    [
      'crib|bassinet|stroller|car seat|high chair|highchair|bike|bicycle|scooter|helmet|ladder|chair|stool|bunk bed|bed|swing|trampoline|dresser|bookcase|shelf|walker|wheelchair|cane|exercise ball|treadmill|hammock|car jack|jack|harness|rope|leash|baby gate|gate|tent|cot|swing set|carrier|bar stool',
      'folded|collapsed|snapped|gave way|split|broke (in|under|off|while)|came apart|fell apart|tipped over|tipped|buckled|let go|failed|gave out|dropped (me|him|her)|threw (me|him|her)|pinched|trapped|front wheel came|brakes failed|handlebar(s)?|cracked in',
      10,
    ],
  ],
)
