import { meanings } from '../urgency/urgency-rule'

/** Customers who are stuck now, or whose day hangs on the business, in the ways people tell it. */
export const strandedMeanings = meanings(
  'stranded-meant',
  [
    '(movers|driver|caterer|truck|tow|van|crew) ... (hours|hour) late and ...',
    '(took|take|taking) (my|our|the) (money|card|cash|deposit|key|keys) and (drove|left|went|ran|walked|vanished|disappeared) ...',
    '(want|wants|wanted|demand|demands|demanding|asking for) (another|an extra|more|extra) ... before (they|he|you|she) (unload|release|deliver|will unload|will deliver|will release|open|give|hand)',
    '(start|starting|begin) (a|my) new job ... (tomorrow|monday)',
    '(drove|drives|took|taken|went|gone) (off|away) with (my|our|all my|all our|everything|the) (whole|entire)? (house|furniture|things|stuff|car|belongings|life|keys|boxes|beds|only)',
    '(kids|children|we|i|family|baby|mother) (are|am|is|were|have been) (all)? (sleeping|living|camped|camping|eating|stuck) (on|in|at|out of) (the|a|our|my) (floor|car|motel|hotel|lobby|driveway|airport|basement|garage|suitcases|couch|street)',
    '(our|my|the) only (toilet|bathroom|shower|car|vehicle|heat|stove|sink|phone|entrance|key)',
    '(cancelled|canceled|bailed|backed out|called off) (on (me|us))? (the (day|night|morning|week) before|today|this morning|hours before|an hour before|two days before|days before|the morning of|last minute|with (two|three|four|five) days)',
    '(walk|walking) down the aisle (in|on|this|tomorrow|saturday) ...',
    '(our|my) (bags|luggage|suitcases|boxes) (are)? (in|on|outside|at) (the|a) (lobby|street|curb|sidewalk|hallway|porch) ...',
    '(no|without) (a|any)? (roof|front door|toilet|kitchen|heat|hot water|running water|power|electricity|water) (since|for (days|weeks|a week|two|three|four|five|six)|and (it|the|we|a|my)|tonight|with (a|the|my|two|three|kids)|now)',
    '(freezing|freeze) (in|inside) (our|my|the|this) ...',
    "(it is|its|it's|was|outside is) ... (degrees|below zero) ... (furnace|heat|heater|boiler|house|inside|kids|baby)",
    '(out of|run out of|ran out of|running out of|no|without|down to (my|his|her) last) (my|his|her)? (insulin|oxygen|seizure (pills|meds|medication)|heart (pills|medication|meds)|inhaler|epipen|blood pressure (pills|meds)|formula|antibiotics|chemo|dialysis|breathing machine) ...',
    '(one|two|three|four|five|six|seven|eight|nine) hours (ago|and counting|now|later and)|(now)? (two|three|four|five|six) hours out',
    '(water|sewage) (is)? (up to|over) (my|our|the) (ankles|knees|carpet|baseboards|outlets|shins|toes)',
    '(flight|plane|train|ferry|bus|ship|cruise) (boards|leaves|departs|sails|takes off|is boarding|closes) in ...',
    '(tank|oil tank|propane tank) (is|has been|was)? (empty|dry) (since|and|now|tonight) ...|burning (the|our|old|furniture|fence|pallets|wood) (old)? (fence|chairs|pallets|furniture|deck) ...',
    '(turned|switched|shut) off (his|her|their|the) phone ...',
    '(emergency|after hours|24 hour|hotline|urgent) (line|number|phone|service) (plays|rings|goes|is|just|keeps|says|has|does|loops|hangs) ...',
    '(wants|needs|want|need) the keys (back)? (at|by|tonight|tomorrow|today|on) ...',
    '(hazard lights|hazards|flashers|flares) (on|and|blinking|are|going|flashing)? ...',
    '(dying|dead|low) (phone|battery|cell)|phone (is)? (dying|at (two|three|four|five|six|seven|eight|nine|ten) percent|about to die)',
    '(been|waited|waiting|here for) (two|three|four|five|six|2|3|4|5|6) hours (now|already|and|i am|we are|on the|at the|in the|with no|without) ...',
  ],
  [
    [
      'heating|heat|furnace|boiler|heater',
      'snowing|snow|freezing|below zero|minus|frost|ice on the|see our breath|see my breath|coats',
      12,
    ],
    [
      'shuttle|flight|caterer|venue|band|dj|officiant|photographer|florist|hall|hotel|airbnb|rental|limo|bus|baker|sitter|nurse|driver|car rental|movers',
      'just cancelled|just canceled|cancelled (on us|today|this morning|tonight)|canceled (on us|today|this morning|tonight)|texted (this morning|today|to cancel)|double booked|backed out|nowhere to be found|never turned up|not coming',
      12,
    ],
    [
      'no lights|no power|no heat|no electricity|no water|no heating|no ac|without power|without heat|without lights',
      'baby|kids|asleep|tonight|until monday|says monday|until tomorrow|next week|toddler|mother|elderly|pregnant',
      10,
    ],
    [
      'my car|our car|my truck|my van|the only car',
      "in bits|on the ramp|in pieces|on the lift|still there|not ready|won't start",
      8,
    ],
    [
      'porch|doorstep|pavement|hallway|balcony|roof|driveway|street|outside',
      'pajamas|pyjamas|barefoot|nightgown|locked|no shoes|no coat|in the rain|at midnight|with the baby',
      8,
    ],
    [
      'insulin|medication|medicine|breast milk|breastmilk|oxygen|dialysis',
      'fridge|freezer|died|power|warm|ruined|runs out|running out|hours left|no one will',
      12,
    ],
    [
      'had our|have our|got our|holding our|have my|holding my|got my',
      'stuff for|things for|furniture for|want another|before they|ransom|until i pay|until we pay|more money|unless (i|we) pay',
      10,
    ],
    [
      'furnace|boiler|heat|heater|ac|air conditioner|hot water|water heater|toilet|power|fridge|kitchen|bathroom|shower|plumbing',
      'in pieces|torn out|ripped out|tore out|taken apart|shut off|in the yard|on the lawn|on the (basement|kitchen|garage) floor|nobody (came|back|has)|disappeared|vanished|never came back|walked off|left it like|parts on order',
      12,
    ],
    [
      'degrees|freezing|below zero|newborn|infant|baby|oxygen|insulin|elderly|grandmother|winter storm|heat wave|snowing|snow',
      'no heat|without heat|furnace|no hot water|no water|no power|without power|no ac|without ac|heater|boiler|air conditioning|broken ac|no electricity|locked out|stuck|waiting outside',
      18,
    ],
    [
      'sitting|standing|waiting|stuck|stranded|parked|stood|left (me|us)',
      'the shoulder|interstate|highway|freeway|roadside|side of the road|hard shoulder|gas station|truck stop|tow truck|no ride|in the dark|middle of nowhere|rest stop|airport|terminal|curb|outside my (own|apartment|house|door)|own (door|apartment|house|porch)|lobby|with (our|my) bags|in the rain|in the cold|in the snow',
      12,
    ],
    [
      'water|sewage|ceiling|pipe|leak|sink|tub|toilet',
      "still (running|leaking|dripping|pouring|coming|overflowing|rising|spraying)|as i (type|write)|right now|as we speak|getting worse|rising|coming through|through the (ceiling|light|floor)|won't stop|emergency line|spreading",
      9,
    ],
    [
      'wedding|birthday|party|ceremony|reception|graduation|funeral|prom|recital|shower|quinceanera|anniversary|baptism|christening|memorial|rehearsal dinner|walk down the aisle|closing|move|moving day|event|flight|surgery|guests|bar mitzvah|gala|reunion|thanksgiving|christmas dinner|cruise',
      '(is|are|is on|are on|is this|comes|happens|starts|be) (on|this|coming|in|next)? (saturday|sunday|friday|monday|tuesday|wednesday|thursday|tomorrow|tonight|today|weekend|two days|three days|four days|five days|a few days|a week|hours)|in (two|three|four|five|2|3|4|5|48|24|a few|a couple of) (days|hours)|tomorrow|tonight|(two|three|four|five|a few) days (away|out|from now)|this (saturday|sunday|friday|weekend|week)',
      12,
    ],
    [
      'porch|doorstep|step|steps|curb|shoulder|roadside|side of (the road|95|the highway)|terminal|airport|lobby|driveway|parking lot|rest stop|gas station|sidewalk|stairwell|platform|truck stop|hallway|elevator|tarmac|bus stop|front yard|loading dock|storage unit|ramp|exit',
      'since|still|been on|been in|been at|sitting|standing|waiting|stuck|left us|left me|stranded|locked out|nobody|no one|three hours|no tow|three percent|battery|socks|pajamas|barefoot|no coat|no shoes|phone is at|flashlight',
      'tow|kids|baby|mother|night|dark|rain|cold|snow|freezing|morning|midnight|dispatcher|dispatch|driver|locksmith|no (heat|food|water|phone|ride|answer|insulin|word|room|cab)|cancelled|canceled|sunday|hours ago|they said|forty minutes|as i type|right now|tonight|dog|wife|medication|luggage|car|95|two kids|heat|sun',
      22,
    ],
    [
      'wedding|ceremony|reception|aisle|graduation|funeral|prom|party|recital|closing|move|flight|surgery|guests|gala|birthday|quinceanera|baptism|memorial|reunion|interview|new job|exam|shower|rehearsal|cruise|event|anniversary',
      'tomorrow|tonight|day after tomorrow|saturday|sunday|friday|monday|this weekend|in (two|three|four|a few|2|3|4) days|in (two|three|four|five|six) hours|today|this afternoon|this evening|hours away|days away|start|starts|at (two|three|four|five|noon)',
      "double booked|not ready|in pieces|on (her|his) (sewing|work)? table|nobody|no one|answers|answering|cancelled|canceled|backed out|no food|no truck|no dress|no cake|no car|no flowers|no music|no venue|no dj|lost|gone|never|still (no|not|in)|just told|told us|wrong|won't|will not|refuses|cannot|stuck|not picking up|silence|disappeared|vanished|stopped (answering|picking)|unfinished|your lot|in parts|hold*|where is|no show|no idea",
      20,
    ],
    [
      'truck|movers|mover|driver|everything we own|our furniture|our beds|our things|our stuff|the van|crew|contractor|he|they|dispatcher|company|shop|dealer',
      "was due|were due|due (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last)|it is (thursday|friday|saturday|sunday|monday|tuesday|wednesday)|stopped picking up|stopped answering|not been seen|have not been seen|has not been seen|vanished|took (the|our|my) (second|last|final|first) (check|payment)|left for (a part|lunch|parts)|never came back|no sign|gone dark|no trace|cannot reach|can't reach",
      'sleep|floor|kids|water|kitchen|house|empty|since|everything|beds|furniture|no (kitchen|roof|bathroom|heat|water|bed|beds|furniture)|basement|motel|hotel|type|ankles|money|deposit|thousand|work',
      20,
    ],
    [
      'insulin|pills|prescription|medication|meds|oxygen|seizure|heart medicine|inhaler|refill|antibiotic|formula|chemo|dose',
      'ran out|run out|out of|last one|last dose|last pill|none left|left until|tonight|tomorrow|since yesterday|last night',
      "will not|won't|until|refuse*|transfer|tuesday|monday|wednesday|thursday|closed|cannot|can't|nobody|nothing till|not till|lost|sorry|days|doctor|insurance",
      18,
    ],
    [
      '(no|without|zero|lost|still no|not any) (any|our|running|hot|working|the|any working)? (heat|heating|water|hot water|power|electricity|ac|air conditioning|toilet|roof|fridge|sink|stove|lights|gas|plumbing)|(furnace|boiler|heater|heat|ac|air conditioner|power|water|water heater|pump|fridge|toilet|sewer|septic|main|gas) (is|has been|went|are|still|was|being)? (still|completely|now)? (out|dead|down|off|shut off|not working|broken|capped|disconnected|in pieces)|capped the (main|line)|(shut|turned) (off|the) (the)? (main|water)|turned off the water|off since',
      "degrees|baby|newborn|breath|freezing|oxygen|dialysis|elderly|tonight|until (monday|tuesday|wednesday|thursday|friday|saturday|next|tomorrow)|says (monday|tuesday|wednesday|thursday|friday|tomorrow|next)|since (friday|yesterday|lunch|this morning|saturday|sunday|monday|tuesday|wednesday|thursday|noon|last night|the (fifth|ninth|tenth))|lunch yesterday|phone goes|phone rings|nobody (comes|answers|is coming|picks up|came back|calls)|bucket*|infant|chemo|insulin|toddler|kids are|kids in|snow|heat wave|coats on|come turn on|please come|hotel|motel|sleep elsewhere|neighbor's (toilet|shower|house)|anyone from this|anybody from this|somebody please|someone please",
      16,
    ],
    [
      'sleep elsewhere|not to sleep here|move out|not stay (here|in)|cannot stay|yellow tape|out of our house|out of my house|condemned|not allowed back in|not allowed in|unlivable|hotel since',
      'inspector|wall|floor|roof|ceiling|mold|sewage|gas|crew|contractor|tonight|kids|told us|today|carrying|beam',
      20,
    ],
    [
      'saturday|sunday|friday|tomorrow|tonight|monday|this weekend|day after tomorrow|in two days|at four|at two|at noon|at six|at three',
      'put it on|walk down|get married|say i do|open the doors|guests arrive|guests come|start at|starts at|board|boards|fly|i need it|we need it|supposed to (wear|have|be|start|put)|move out|move in|keys|bury|funeral|sits for|due',
      "cannot find|can't find|lost|not ready|no one|nobody|nothing|never|today is|still not|has not|hasn't|turned off|gone|no dress|no cake|no truck|not answering|does not answer|disappeared|vanished|in pieces|not here|has vanished",
      24,
    ],
  ],
)
