import { meanings } from '../urgency/urgency-rule'

const WIRED =
  'outlet(s)?|socket(s)?|wall plate|switch(es)?|plug(s)?|panel|breaker(s)?|breaker box|fuse box|cord(s)?|wire(s)?|wiring|light fixture|fixture|dimmer|junction box|ceiling fan|chandelier|charger|extension cord|meter box|transformer|baseboard heater|space heater|heat pump|receptacle'

const BURNS_GAS =
  'furnace|boiler|water heater|heater|stove|flue|vent|chimney|fireplace|gas line|gas pipe|gas|burner|pilot|generator|exhaust|oven|dryer|range|tankless'

/** Gas, smoke, flames and current, in the ways people tell it. */
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
    '(one|a|single) (spark|match) (and|away|would|could|from)',
    '(no more|lost (my|his|her|both)|singed (my|his|her|off)|burned off (my|his|her)|without|there go my) (eyelashes|eyebrows|arm hair|beard|lashes|bangs)',
    '(smell|smelled|smelt) it (the (moment|minute|second)|as soon as|from the (street|driveway|sidewalk)) ...',
    '(capped|cap) the (gas)? (line|pipe|meter)|blown (us|me|the house|the block|everyone) (up|sky high|to)',
    "(fire|battalion|fire department) (captain|chief|lieutenant|captain's|chief's) ...",
    '(meter|sniffer|tester|wand|gauge) (read|reads|maxed|went|pegged|screamed|jumped|hit|lit) ...',
    '(orange|blue|red|yellow|bright) (line|glow|light|flash|arc|spark) (ran|run|up|went|jumped|shot|came|from|behind|inside|in the wall) ...',
    '(gives|gave|give|got|get|felt) (you|me|him|her|us|anyone)? a (kick|jolt|tickle|buzz|bite|poke) (when|if|every|off|from|through) ...',
    '(flame|flames|fire|sparks|glow) (behind|under|underneath|inside|out of|from|in) (the|our|my|a) (kick plate|dishwasher|stove|oven|dryer|washer|fridge|panel|outlet|wall|heater|furnace|hood|dash|engine|vent|ceiling|light|fan|microwave|sink|machine|unit|motor)',
    '(brown|black|burnt|burned|scorched) (hole|ring|mark|spot|patch) in (the|our|my|it) ...',
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
      40,
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
    [
      'alarm|alarms|detector|detectors|monitor|sensor|sensors|siren|white box|little box',
      "shriek*|scream*|beep*|blar*|chirp*|went off|going off|goes off|goes crazy|went crazy|would not stop|wouldn't stop|sounding|sounded|wailing|howling|triggered|kept going",
      'gas|co|monoxide|furnace|boiler|heater|tune up|firemen|fire department|fire crew|firefighters|evacuat*|get out|got everyone out|headache*|dizzy|utility|smoke|ppm|stove|flue|since you|after you|after your|since your|3 in the morning|2 am|3 am|4 am',
      22,
    ],
    [
      'exhaust|flue|vent pipe|vent|chimney|exhaust pipe|fumes|exhaust gas',
      'ends in|end in|ends at|stops in|goes into|go into|going into|blowing into|blows into|straight into|goes nowhere|inside the (house|closet|wall|attic|garage)|into the (closet|room|house|hallway|basement|garage|attic|bedroom|kitchen)|not hooked|never hooked|open in|back into|never went outside|just ends|just stops',
      10,
    ],
    [
      'tingle|tingles|tingling|shock|shocks|shocked|jolt|jolts|zap|zaps|zapped|buzz|buzzing|bite|bites|current',
      'tap|faucet|pipe|pipes|sink|shower|fridge|washer|dishwasher|stove|handle|pool|railing|hot tub|doorknob|door knob|light switch|metal|case|lamp|chain|tub|kettle|kitchen counter|radiator',
      'touch*|every time|whenever|off the|from the|keep getting|when i|when you|get a|got a|gives|gave',
      14,
    ],
    [
      'fireball|ball of fire|ball of flame|wall of flame|whoosh|jet of flame|sheet of flame',
      'face|stove|grill|oven|lit|ignited|valve|knob|hose|burner|furnace|kitchen|heater|tank|turned on|came out|hair',
      14,
    ],
    [
      'breaker box|fuse box|electrical box|junction box|panel|breaker panel|meter box|outlet box|wires|cables|outlets',
      'open|wide open|exposed|uncovered|no cover|no covers|cover off|covers off|without a cover|without covers|live bus|bare|missing cover|hanging out|hanging open|dangling',
      'toddler|kids|children|baby|live|bus|left|touch*|reach|current|energized|still on|shock*|hot|dog|rain|wet',
      14,
    ],
    [
      'fuel|gasoline|petrol|diesel|propane|gas',
      'drip*|leak*|spray*|puddle|pooled|pooling|spill*|squirt*|pour*|gush*|soak*|running down|all over the engine',
      'exhaust|engine|manifold|spark|garage|driveway|floor|fumes|basement|trunk|under the|since the|after the|tank',
      16,
    ],
    [
      'breaker|breakers|fuse|lights|outlets|switch|plugs|wall|panel|ceiling',
      'burning smell|smell of burning|burnt smell|smells burnt|smelled burnt|burnt wood|burning wood|paint bubbled|bubbl*|hot to|too hot|so hot|scorch*|smold*|frying|sizzl*|humming|crackl*|brown around|black around|turned brown|turned black|blue flash|flash|flashed|glow*|went bang',
      'wall|switch|plate|outlet|socket|plug|panel|stove|behind|lamp|nursery|since|after|when|wiring|breaker|light|heater|drywall|touch',
      14,
    ],
    [
      'menu|napkin|tablecloth|curtain|curtains|sleeve|hair|scarf|jacket|decorations|carpet|rug|towel|lint|oven|pan|fryer|centerpiece|dress|tree|couch',
      'alight|on fire|caught fire|caught|flames|burst into|ablaze|up in flames|burning|smoldering|singed|torched',
      'candle|candles|flame|flames|fire|pitcher|extinguisher|water over|beat out|put it out|stamped|threw water|smoke|blanket|waiter|stove|burner|dryer|heater|staff',
      14,
    ],
    [
      'flame|flames|burner|burners|pilot|fondue|grill|stove|fireplace|range|oven|torch|sterno|can|candle|lighter fluid',
      "foot high|feet high|to the ceiling|licked|lick|orange|yellow|jumped|shot up|went up|leapt|whoosh|roar*|will not go out|would not go out|would not turn off|won't turn off|cannot turn|out of control|caught the|the whole can went",
      'stove|curtain|new|hood|cabinet|wall|sleeve|eyebrow*|hair|face|yesterday|phone|table|napkin|waitress|waiter|kids|kitchen|ceiling|sister|hand|arm|installed|connected|hooked',
      18,
    ],
    [
      'dog|cat|canary|bird|birds|fish|hamster|son|daughter|kids|wife|husband|all of us|everybody|we all|both of us|baby|mother',
      "would not get up|wouldn't get up|would not wake|wouldn't wake|could not wake|died|passed out|collapsed|wobbl*|stagger*|like a drunk|headache*|dizzy|the flu|throwing up|carried me|carried (us|her|him) out|on the lawn|groggy|limp|slept through|fainted|drowsy",
      'furnace|boiler|heater|water heater|stove|flue|chimney|meter|captain|fireman|firemen|firefighter*|fire department|monoxide|alarm|detector|ppm|gas|exhaust|basement|tune up|serviced|vent|generator',
      40,
    ],
    [
      'rag|fitting|clip|clamp|cap|line|hose|rail|tank|carburetor|injector|filter|plug|valve',
      'wet|soaked|dripping|leaking|stuffed|missing|loose|off|smoke|smoking|smelled fuel|smell of fuel|smelled gas|smell of gas|gasoline|fuel',
      'fuel|gas|gasoline|smoke|smoking|engine|exhaust|driveway|hot|hood|fire|spark|burning',
      12,
    ],
    [
      'metal siding|siding|faucet|tap|shower head|fridge|mailbox|gate|fence|handrail|pipes|radiator|doorknob|doorbell|pool ladder|hot tub|washer|dishwasher|stove',
      'bites|bite|tingle|tingles|zaps|zap|shocks|shock|buzzes|hums|current|live|jolt|kick|sting|stings',
      'bare feet|wet|rain*|touch*|hand|hands|finger*|barefoot|when|if you|whenever|every time|kids|me|you|us',
      10,
    ],
  ],
)
