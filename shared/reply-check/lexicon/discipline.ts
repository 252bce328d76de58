import type { Phrase } from '../../text/phrases'

/** Who works here, as owners call them; "motor" and "speaker" only end like them. */
export const people: ReadonlySet<string> = new Set(
  `he she they him her them he's she's they're server waiter waitress hostess host bartender barista cook chef cashier clerk
  driver technician tech mechanic plumber stylist barber hygienist nurse assistant receptionist manager supervisor groomer cleaner
  teacher tutor aide trainer coach agent installer mover girl boy kid guy fella fellow lad man men woman lady apprentice temp
  dispatcher bookkeeper paralegal caregiver foreman crew helper bouncer doorman porter intern trainee employee employees staffer
  person individual member housekeeper dishwasher painter roofer electrician instructor lifeguard attendant salesman
  saleswoman rep operator colleague technicians drivers servers cooks movers cleaners`.split(/\s+/),
)

/** What befalls a person who is disciplined; the words alone are not enough, somebody of the staff must stand near. */
export const consequences: readonly Phrase[] = [
  '(poured|served|cut|driven|drove|cooked|cleaned|answered|taken|groomed|taught|worked|made|done|fixed|sold|seen|walked) (his|her|their) last ',
  '(back|down|over) (to|on) (folding|washing|sweeping|mopping|peeling|stocking|filing|cleaning|dishes|towels|training|the basics|the dish|night|nights|the mop|sorting|shadowing|observing|assisting)',
  "(is|are|stays|stay|was|were|he's|she's|they're) (now|currently)? off (the|all|his|her)? (_) (_)? (until|till|for|this|from|now|as of|after|pending|and)",
  '(heard|hears|hear|got|gets|had|felt) (it|about it|this|plenty|an earful|the rough side) (from|of|off) (me|us|my tongue|the manager|the owner)',
  '(in front of|before) (everyone|everybody|the whole (crew|team|staff|shift|kitchen|shop))',
  "(won't|will not|doesn't|does not|isn't going to|isn't) (see|seeing|get|getting|have|having|receive|earn|keep|keeping) (his|her|their|a|the|any|this) (_)? (bonus|tips|raise|shift|shifts|promotion|keys|job|route|section|weekend|overtime|commission|badge|spot)",
  '(no longer|not anymore|not any longer) (a)? (part|member|one) of (the|our|this) (family|team|crew|shop|staff|house|kitchen|company|us)',
  '(no longer) (with|among|working|works|employed|behind|on|at|in|here|part|answers|drives|serves|handles|cuts|touches|teaches)',
  "(responsible|who did (it|this|that)|involved|at fault|in question|to blame) (has been|have been|is|are|was|were|will be|will|won't|has|had) (_|_ _|_ _ _)? (dealt|spoken|gone|fired|warned|moved|punished|disciplined|suspended|answer|pay|regret|leave|removed|let|off|out|replaced|reprimanded|sorry|bonus|written)",
  '(found|finding|gave|given|assigned) (him|her|them|the _) (something|another|other|a different|a new) (else|to do|work|task|duties|position|role)',

  "(won't|will not|isn't|is not|aren't|are not|no longer|can't|cannot) (be|going to be|to be)? (waiting|serving|driving|answering|working|cutting|handling|seeing|teaching|running|cooking|touching|cleaning|greeting|pouring|allowed|trusted|scheduled|near) (on|the|anyone|anybody|any|your|our|a|tables|phones|customers|guests|here|with|alone|near|bar|for)?",
  '(moved|put|sent|transferred|shifted|switched|reassigned|bumped|relegated|demoted|busted|stuck|placed) (_)? (back|down|over|off|out)? (to|on|in|into|onto) (the)? (laundry|back|kitchen|dish|dish line|dish pit|dishes|dish duty|mop|mops|night shift|nights|early shift|basement|stockroom|warehouse|desk duty|probation|leave|unpaid leave|notice|thin ice|a short leash|another|other|cleaning|bathrooms|a different|stock|trash|training|retraining|school|class)',
  '(on) (dishes|dish duty|the dish line|dish line|mop duty|laundry duty|probation|thin ice|a short leash|desk duty|bathroom duty|last chance|a last chance|his last|her last|their last|a final|final warning|notice|unpaid leave|leave without|the bench|warning)',
  '(contract|shift|shifts|employment|internship|apprenticeship|trial|time here|days here|run here|job here|lease on) (has|have)? (ended|ends|is over|are over|was ended|were ended|was cut|was not renewed|not renewed|was terminated|came to an end|are numbered|is done)',
  '(days|run|time|weeks|career) (here|with us)? (are|is) (numbered|over|done|up)',
  '(dressing down|telling off|scolding|chewing out|tongue lashing|ear bashing|riot act)',
  '(gave|given|give|got|gotten|gets|had|received|handed) ... (talking to|earful|roasting|good shouting|lecture|stern word|stern words|harsh words|hard word|hard words|sharp word|sharp words|strong words|piece of my mind|rocket|what for)',
  '(chewed|chewing|dressed|dressing|bawled|bawling|told|telling|called|ripped|ripping|tore|laid|laying|came down) (him|her|them|the _|that _|my _|our _|both|into|_)? (out|down|off|on the carpet|into|a new one|into him|into her|into them|hard on)',
  '(only|just) (sweeps|sweep|washes|wash|answers|folds|cleans|clean|mops|stocks|dries|peels|carries|watches|shadows|observes) (for|from|until|now|till|dishes|floors|here|and)',
  '(no|without) (clients|tables|shifts|driving|customers|chairs|cars|jobs|patients|guests|keys|tips|bonus|overtime|pay) (for|until|till|this|of his|of her|of their|anymore|from|now)',
  '(lost|loses|losing|lose|forfeits|forfeited|gave up|gives up|surrendered|missing out on|stripped of|cost|costs) (him|her|them|the _|that _)? (his|her|their|a|the|this|all) (weekend|week|next|best|holiday|whole|overtime|good|quarterly|christmas)? (shift|shifts|tips|weekend|bonus|section|spot|job|keys|route|position|place|chair|station|raise|commission|hours|wages|pay|tables|badge)',
  '(days|day|week|weeks|month|shift|shifts) (at home|off|without pay|unpaid|suspended|on the bench|with no pay|with no tips|to think|to reflect|to cool)',
  '(look|looking|hunt|hunting|search|searching|find|finding) (for)? (another|a new|other|new|a different) (job|work|employer|line of|position|employment|career|place to work)',
  "(did not|didn't|does not|doesn't|won't|will not|failed to|never) (make|pass|survive|finish|complete|last|get) (it)? (past|through|out|the|his|her|their|of) (the|it|his|her|their|a)? (trial|probation|week|training|it|end|month|test|first)",
  '(let|letting) (the|that|our|this|my|one|both|two) _ (_|_ _ _|_ _)? go',
  '(docked|dock|docking|fined|fine|fining|charged|billed|penalized) (the|that|our|his|her|their|my|him|both|all|each|every|half|a|an|for|it from|pay) (crew|driver|cook|server|technician|cleaner|pay|wages|tips|day|hour|paycheck|check|stylist|mover|movers|team|two|it|week|guys|girls|staff|bonus|half|for|of|mechanic|groomer|clerk|bartender|men|man|girl|boy)',
  '(out of|from|off) (his|her|their|the _|the _ _) (pay|paycheck|wages|tips|check|bonus|commission|salary|pocket|own pocket|week)',
  '(is|are|was|were|has been|have been|got|be|being) (fired|canned|sacked|axed|benched|docked|suspended|demoted|disciplined|punished|reprimanded|written up|shown the door|sent packing|history|toast|a goner|off the schedule|off the truck|off the floor|off the crew|off the rota|off the job|off the team|off our crew|off phones|off the phones|off the road|off the bar|out the door)',
  '(pack|packed|packing|clear|cleared|clearing|clean|cleaned|cleaning|empty|emptied) (up|out)? (his|her|their) (bags|things|locker|desk|tools|stuff|apron|box|station)',
  '(hang|hung|hand|handed|turn|turned|took|taken|gave|given) (up|in|back|over|away)? (his|her|their|the) (apron|keys|badge|uniform|notice|scissors|clippers|radio|truck keys)',
  "(won't|will not|isn't going to|is not going to) (make|do|try|pull) (that|this|it) (mistake|again|twice|a second)",
  '(one|two|three|next|last|final) (more)? (strike|strikes|complaint|slip|mistake|burn|time|warning|word) and (he|she|they|it|out|gone|that)',
  '(learned|learnt|learns) (his|her|their) lesson',
  '(taught|teach|teaching) (him|her|them|that|the) _? a lesson',
  '(replaced|replacing|replace) (him|her|them|the {staffer}|that {staffer}|both)',
  '(he|she|they) (will|has|have|is going to|are going to) (to)? (pay|answer|suffer) (dearly)? (for it|for that|for this)',
]
