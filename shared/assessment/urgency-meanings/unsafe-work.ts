import { meanings } from '../urgency/urgency-rule'

const BUILT =
  'railing(s)?|rail|handrail|hand rail|banister|deck|porch|balcony|stairs|staircase|stair rail|steps|roof|ceiling|beam(s)?|joist(s)?|rafter(s)?|chimney|awning|kitchen cabinets|upper cabinets|retaining wall|scaffold(ing)?|ledger|chandelier|swing set|playset|bunk bed|upstairs floor|second floor|floorboards|pergola|wall|carport|tree limb|gazebo|ladder|landing|loft'

const DRIVEN =
  'wheel(s)?|brake(s)?|brake pedal|pedal|steering|steering wheel|caliper(s)?|lug nut(s)?|nuts|tie rod|axle|hood|driveshaft|seat belt|airbag|rotor(s)?|brake pads|fuel line|gas tank|oil plug|drain plug|ball joint|trailer|hitch|tires|tire'

/** Work that may give way, in the ways people tell it. */
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
    '(every|each|all|the|two|three|four|five|none of the) (single)? (lug)? (nut|nuts|bolt|bolts|lug|lugs|screw|screws) (was|were|is|are|on|had) ... (finger|hand|loose|missing|gone|cross threaded|not)',
    "(there|is|was) (isn't|is not|wasn't|was not|not) (a|one|a single) (bolt|screw|nail|bracket|anchor|stud) ...",
    '(came|comes|coming|come) (away|off|loose) in (my|his|her|our) hand(s)?',
    'like a guillotine|(bomb|grenade|missile) in (my|our|the) (basement|house|garage|closet|kitchen|attic)',
    '(dropped|drops|falls|fell|slammed|came down) (a)? (few|six|two|three|several|a) (inches|inch|feet|foot|floors|floor) ...',
    '(park|pull|parked) it (right)? (there|over|here|now) ...',
    '(held|hanging|hung|attached|fixed|mounted|secured) (on|up|there|to the (wall|ceiling|beam))? (by|with|on) (two|one|three|a few|a couple of|four|only) (_)? (screws|screw|nails|nail|staples|anchors|bolts|bolt|hooks|clips|ties)',
    "(would|will|did) not (walk|stand|step|go|set foot|stay|put weight) (on|under|in|near|up|out) (it|there|that|on it) ...|wouldn't (walk|stand|step|go|set foot) (on|under|near) (it|there)",
    '(license number|license|name) of (whoever|the (person|man|idiot|guy) who) (signed|did|installed|wired|put|hooked|built) ...',
    '(swings|swing|swung|opens|pops|drops|falls|rolls|slides|comes) (open|down|off|shut|out) (on its own|by itself|all by itself) ...',
    '(wheel|tire|left front|right front|front wheel|back wheel|rear wheel) (came|went|rolled|passed|flew|overtook) (past|by|me|ahead|down) ...',
    '(put|hung|slapped|left|stuck) a (red|yellow|danger|warning)? (tag|sticker|lock|notice) on (it|the (furnace|boiler|meter|tank|heater|panel|door|gas|line)) ...',
    "(would not|wouldn't|refused to|won't|will not|did not want to) let (me|us|her|him) (drive|take) (it|the (car|truck|van)|off|out|home|away) ...",
    '(no|without|missing) (posts|post|footings|footing|studs|anchors|bolts|brackets|supports|flashing|hangers) (under|in|on|at|anywhere|behind|beneath|holding) ...',
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
      'pull(s|ed) (out|off|away)|wobbl*|sway(s|ed|ing)|sag(s|ging|ged)|gave way|gives way|collaps*|came down|comes down|come down|coming down|caved|caving|not (bolted|attached|anchored|secured|nailed|screwed|fastened)|never (bolted|attached|anchored|secured|nailed|fastened)|no (bolts|anchors|screws|brackets|footings|flashing|straps|nails)|hanging by|hangs by|leaning (out|over|in|away|toward)|leans|bowing|bowed|buckl*|cut through|cut into|propped up|tied a rope|fell (in|off|down|through|on)|falling (in|off|down)|give(s)? under|bounc(es|y)|rock(s) when|moves when|loose|detach*|broke off|cracked in|one hand|one screw|tilt(s|ed|ing)',
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
    [
      'wall|beam|column|post|posts|pillar|joist|joists|truss|trusses|header|support|supports|chimney breast|rafters|foundation|footing|footings|ridge',
      'carrying|carries|carry|supporting|holding|holds|held|load|bearing|structural|second floor|upper floor|upstairs|roof',
      'took out|taken out|removed|cut|knocked|tore out|ripped out|gone|nothing in its place|nothing under|jack|jacks|sagg*|crack*|dropping|engineer|demolish*|sawed|notched|propped|drill*',
      20,
    ],
    [
      'brake|brakes|pedal|wheel|wheels|steering|tire|tires|axle|caliper|pads|suspension|hood|bumper|trailer|hitch|belt|airbag|nuts|bolts|lugs|throttle|accelerator',
      "went to the floor|to the floor|rolled into|rolled through|could not stop|couldn't stop|would not stop|wouldn't stop|pulled hard|pulls hard|jerked|came off|fell off|fell apart|flew off|wobbl*|shook|shaking|shimmy*|locked|finger tight|hand tight|loose|snapped|popped|stuck|smok*|failed|failure|gave out|no (pressure|brakes|steering)|sideways|crosswalk|intersection|ditch|trooper|park it|tow*|highway|freeway|sixty|seventy|mph|miles an hour",
      'after|since|you|they|shop|mechanic|alignment|pads|job|did|changed|replaced|rotated|installed|fixed|left|home|yesterday|brand new|new|your|driving|light|highway|freeway|nut|nuts|bolt|found out|trooper|stopped me',
      14,
    ],
    [
      'railing|rail|handrail|banister|balcony|deck|porch|stairs|steps|stair|ladder|shelf|shelves|cabinet|cabinets|tv|mount|mirror|gate|fence|swing|canopy|pergola|scaffold|chandelier|fan|tank|door|garage door|spring|elevator|lift|hoist|window|shower door|glass panel|sink|toilet|water heater|tree|limb|branch|trunk|pole|chimney|gutter|hot tub',
      'came away|gave way|came off|fell|dropped|drops|collapsed|not one bolt|not a bolt|no bolts|not bolted|no screws|not anchored|not attached|wobbl*|sway*|loose|hanging|leaning|half cut|halfway|cut through|split|wrong way|backwards|upside down|pulled out|tore out|guillotine|tilting|about to fall|ready to fall|barely|one screw|two screws|bent|buckl*|rotten|crack*|not level|not secured|crashed|slammed',
      "drop|foot|feet|kids|children|cat|dog|toddler|head|crush*|kill*|nobody can|cannot let|can't let|dare|scared|under it|below|inches|in my hand|on top of|over the|above|bolt|bolts|yard|swing set|house|roof|car|bed|crib|signed off|passed it|wife|husband|standing|could have|hurt|danger*|unsafe|your man|your crew|installed|you built|you put|he put|they put|put on|they hung",
      15,
    ],
    [
      'roof|shingles|half of it|ceiling|skylight|tarp|siding|windows|wall',
      'stripped|tore off|torn off|ripped off|opened|open|left|took off|removed|pulled off|uncovered|no tarp|exposed',
      'storm|rain|rained|raining|poured|snow|ceiling is on|water in|soaked|bed|drove away|gone|never came back|flooded|leaking|drip*|buckets|attic|weekend|hole',
      18,
    ],
    [
      'pool|hot tub|spa|drain|pump|fence|gate|light under water|ladder|slide|diving board',
      "no cover|without a cover|missing cover|cut cable|frayed|bare wire*|exposed|broken latch|does not latch|doesn't latch|no fence|sharp|cracked|rusted through|shock*|suction|entrap*",
      8,
    ],
    [
      'inspector|county|city|engineer|electrician|plumber|mechanic|shop|dealer|dealership|trooper|marshal|utility|neighbor who|friend who|brother who|contractor|next guy|second opinion|adjuster|insurance',
      "rip (it)? (all)? out|rip it out|tear it out|tore it out|do not (use|drive|turn|let)|don't (use|drive|turn|let)|stop (using|driving)|switch (it)? off|shut it (off|down)|turn it off|condemn*|bomb|death trap|park it|off the road|unsafe|not safe|danger*|never seen (anything|such|work)|illegal|lucky|could have (killed|died|burned)|killed|nothing was grounded|not grounded|no permit|violation*|red tag*|failed|collapse|fire hazard|jaw dropped|hair stand|who on earth|who did this|went white|took (a)? (photos|pictures)",
      'install*|wiring|wired|tank|pipe|job|work|deck|brakes|wheel|roof|panel|furnace|heater|gas|beam|wall|he|they|you|your|his|their|steering|alignment|it',
      14,
    ],
    [
      'floor|deck|nursery|stairs|ceiling|wall|balcony|porch|roof|beam|joist|steps|rail|stair rail|banister|landing|loft|garage|foundation',
      'rolled across|slopes|sloping|sags|sagging|dips|dipping|tilts|bounces|springs|moves under|shakes|sways|crack runs|cracks run|opened up|pulled out|in the hall with|came out with|came down with|lifts|separat*|gap',
      'engineer|inspector|by itself|new|marble|nobody|would not|afraid|kids|baby|crib|piano|since|weeks|you|crew|contractor|built|finished|upstairs|second floor|after they|removed',
      18,
    ],
    [
      'gate|fence|railing|window|guard|latch|lock|rail|cover|lid|screen|balcony door|pool gate|trapdoor|hatch|manhole|well cover',
      "swings open|does not latch|doesn't latch|will not latch|won't latch|does not close|doesn't close|does not lock|open on its own|pops open|missing|left off|never put back|falls off|not fastened|lifts right off",
      'two year old|toddler|year old|kids|child|children|baby|pool|well|dog|drop|street|pond|grandson|grandmother',
      16,
    ],
    [
      'tv|television|shelf|cabinet|mirror|bookcase|air conditioner|chandelier|swing|hammock|punching bag|ceiling fan|wardrobe|headboard|projector|clock|bike rack',
      'drywall screws|drywall anchors|two screws|one screw|no stud|not in a stud|missed the stud|held by|toothpick*|glue|command strips|nails|leaning|tilting|coming away',
      'crib|bed|baby|kid|kids|above|over|head|sofa|couch|toddler|fell|fall|wall|down',
      12,
    ],
    [
      'steps|step|deck|landing|porch|stairs|balcony|shed|wall|ramp|floor|beam|car|engine|tank|furnace|water heater',
      'stack of (bricks|blocks|books|wood|boards|pavers)|cinder blocks|cinderblock|a brick|two bricks|paint can|car jack|scissor jack|a bucket|shims|two by four|scrap wood|propped|duct tape|zip ties|coat hanger|wire hanger|bungee',
      'under|holding|only|supported|resting|sitting|propped|father|mother|kids|wife|husband|uses|new|built|no posts|up on|left',
      14,
    ],
  ],
)
