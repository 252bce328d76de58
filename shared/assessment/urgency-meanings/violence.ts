import { meanings } from '../urgency/urgency-rule'

const ME =
  'me|us|my {relative}|my friend|my date|my boyfriend|my girlfriend|my buddy|another customer|a customer|him|her|a kid|my coworker|our friend|a woman|an old man|the guy next to'

/** Blows and threats, in the ways people tell it. */
export const assaultMeanings = meanings(
  'violence-assault-meant',
  [
    '(squared|squaring) up (to|at|with) ...|chest to chest|by the throat|vaulted over ...',
    '(throw|threw|throwing|thrown|swung|swinging|landed|traded|exchanged|took|taking) ... (punch|punches|fist|fists|blows|a swing|swings)',
    '(in|into) a (headlock|chokehold|choke hold|choke)',
    '(fist fight|fistfight|brawl) (broke|with|between|in|at)?',
    '(punched|slapped|kicked|elbowed|headbutted|kneed|hit|spat|spit|struck|smacked) ... (in|on|across) the (face|head|stomach|ribs|mouth|jaw|gut|nose|throat|groin|chest)',
    '(fist|fists) ... (in my face|raised|clenched|up|at me)',
    '(get|got|gets|come|came) (out|over)? (here|there|back|outside)? before (somebody|someone|you|i) (gets|get|got|hurt) (cut|hurt|shot|hit|stabbed)?',
    '(lifted|raised|pulled up|opened) (his|her) (shirt|jacket|coat) ...',
    '(tried|trying|going|wanted|about) to (run|mow|knock) (me|us|him|her|my {relative}|them|people|the kids|a customer) (over|down) ...',
    '(drove|drives|driving|floored it|gunned it|swerved|backed up|accelerated|reversed) (straight|right|directly)? (at|into|toward|towards) (me|us|my {relative}|him|her|my (legs|friend|mother|kid|kids|dog)|people|pedestrians)',
    '(punch|punched|punching|punches|slapped|slapping|headbutted|strangled|choked|stabbed|tackled|assaulted|clobbered|pummeled|pistol whipped|body slammed|slugged|decked|kneed|throttled) (me|us|him|her|one of us|somebody|(the|a|an|another|my|our|one|some|this|that) (other|poor|young|old|elderly|fellow|little|pregnant|deaf|female)? (referee|umpire|customer|guest|patron|waitress|waiter|server|cashier|driver|employee|woman|man|guy|kid|boy|girl|teenager|passenger|neighbor|friend|player|coach|parent|doorman|bartender|clerk|nurse|teacher|stranger|dog|{relative}))',
    '(had|has|have|pulled|carrying|packing|packs|carries|got) (out)? (a|his|her|the) (gun|pistol|firearm|handgun|shotgun|rifle|machete|switchblade|blade)',
    '(knife|blade|hammer|wrench|bat|cleaver|shovel|crowbar|bottle|axe|hatchet|pipe|screwdriver|rod|stick|belt|chain) (in|raised in|clenched in) (his|her|their|one|the other) (hand|hands|fist) ...',
    '(sucker punch*|beat (him|her|me|us|them|my _) up|knocked (him|her|me|my _) (cold|out cold|unconscious)|kick(ed|ing)? (him|her|me|my _) (in|on|while) the ...)',
    '(hands|fingers|arm) (around|round|on|about) (my|his|her|the|my _) (neck|throat|windpipe)',
    '(get|got|getting|lunged|stepped|came) (right|up)? in (my|his|her|our|my _) face (and|,|with|screaming|yelling|so|because|when|threat*|chest|spit*|fist*) ...',
    '(forearm|elbow|fist|knee|boot|hand|palm|head) (across|to|in|into|against|on) (the|my|his|her) (windpipe|throat|face|jaw|mouth|ribs|nose|stomach|neck|ear|head|back of)',
    '(showed|shows|flashed|patted|tapped|let me see|pulled back his (jacket|shirt|coat) to show) (me|us)? (what|the thing|something) (he|she) (keeps|kept|had|has|carries) (under|in|on|behind) ...',
    "(slammed|smashed|rammed|shoved|bounced|pushed|drove|cracked) (my|his|her|our|my _) (friend's|husband's|brother's|son's)? (face|head|body|back|shoulder|jaw) (into|against|on|onto|through|off) ...",
    'blood on (my|his|her|our|the) (jacket|shirt|sidewalk|floor|wall|hood|door|dress|shoes|collar|hands|face)',
  ],
  [
    [
      'punched|slapped|kicked|headbutted|elbowed|struck|smacked|spat at|spat on|spat in|shoved|throttled|swung at|lunged at',
      'my {relative}|my friend|my side mirror|my direction|at me|at us|my face|my chest|my car|an old man|a woman|a customer|my dog',
      6,
    ],
    [
      'twisted|bent|yanked|jerked|squeezed|wrenched',
      'my arm|my wrist|my hair|my finger|my hand|her arm|his arm|my neck',
      4,
    ],
    [
      'gun|pistol|bat|baseball bat|tire iron|crowbar|machete|firearm|rifle|shotgun|taser|weapon|knife|box cutter|golf club|two by four|glock|revolver|broken bottle|cleaver|metal pipe',
      'wav(ed|ing)|pointed|pointing|brandish*|drew|raised|swung|swinging|threaten*|came at|came out|comes out|chas(ed|ing)|followed|in his hand|in her hand|in hand|at me|at us|in my face|lifted his shirt|on his hip|in his waistband|reached for|grabbed|asked if (i|we)|told us to get out',
      10,
    ],
    [
      `followed (${ME})|chased (${ME})|came after (${ME})|ran after (${ME})|cornered (${ME})|tailgated (${ME})`,
      'parking lot|outside|street|home|my car|our car|block(s)?|exit|highway',
      8,
    ],
    [
      `grabbed (${ME}|my)|shoved (${ME})|pushed (${ME})|tackled (${ME})|dragged (${ME})|pinned (${ME})|held (${ME}) down|slammed (${ME})|choked (${ME})|jumped (${ME})|beat (${ME})`,
      'counter|wall|floor|ground|door|arm|arms|wrist|collar|hair|neck|throat|shirt|out of the|outside|down|up|stairs|chair|by the|security|bouncer',
      8,
    ],
    [
      'swung|swings|swinging|threw|throws|throwing|hurled|flung|smashed|smashes|launched|chucked|lobbed',
      'dumbbell|chair|bottle|glass|wrench|hammer|stool|phone|pan|tool|brick|scissors|clippers|pipe|shovel|barbell|plate|kettlebell|rock|stone|ashtray|mug|knife|tray|box|boot|pot|coffee|drink|water|keys|stapler|helmet|racket|stick|broom|ladder|screwdriver|remote|laptop',
      'at me|at us|at my|at him|at her|at another|at a|at the (waiter|waitress|server|cashier|driver|clerk)|my head|my face|his head|her head|toward me|towards me|toward my|missed my|past my head|inches from my',
      9,
    ],
    [
      'kicked|kicking|kick|broke|smashed|busted|pounded|pounding|banging|hammering|punched|slammed|shot',
      'our door|my door|the door|window|windows|windshield|the counter|my car|our car|my hood',
      'scream*|yell*|threat*|drunk|gun|kill|police|security|cops|terrified|hid|hiding|bat|fist|shouting|we know you|come out',
      14,
    ],
    [
      'came at|comes at|came after|lunged at|lunged for|charged at|ran at|flew at|squared up to|advanced on',
      'me|us|my {relative}|him|her|my friend|a customer|another customer|the cashier',
      'shovel|knife|bat|hammer|wrench|fist|fists|pipe|bottle|scissors|crowbar|screaming|swinging|yelling|stick|chair|tool|throat|gun|threat*|hands|club|rake|broom|cleaver',
      12,
    ],
    [
      'walk|leave|get out|go|disappear|run|back off|move',
      'while (i|you|we|he) (still)? (could|can|had|have|are able)|on my own (two)? (legs|feet)|in one piece|still (could|can) walk|before (he|somebody|someone|something) ...',
      'picked up|tire iron|bat|wrench|hammer|gun|knife|said he|told me|told us|threat*|mechanic|manager|owner|driver|fist*',
      16,
    ],
    [
      'put me|put him|put us|throw me|knock me|drag me|push me|shove me|break my|smash my|bust my|crack my|send me|kick my|beat my|split my|bash my',
      'through the (windshield|wall|window|door|floor)|into next week|into the (ground|wall|street|hospital)|out (cold)?|jaw|face|teeth|nose|legs|arms|neck|head|skull|to the hospital|ass',
      'said|told|threat*|would|going to|promised|screamed|yelled|warned|offered|hissed|chest',
      12,
    ],
  ],
)

/** Blows and threats, in the ways people tell it. */
export const threatMeanings = meanings(
  'violence-threat-meant',
  [
    'say goodbye to (your|the) (front|windows|window|kneecaps|teeth|shop|truck|car) ...',
    "(karma|i am|i'm|we are|we're) ... coming for (you|him|her|them) ...",
    'and so am i|and so are we',
    '(minutes|seconds) alone (with|in) ...',
    '(find|finds|found|knows|know|figure) out? where (my|your) (kids|children|son|daughter|wife|mother|family) ...',
    '(my|a) (fist|foot|boot|bat|knee) (through|into|in|up) (that|his|her|your|the) _ ...',
    '(leaving|leave|leaves|going home|go home|ends up|end up|going out|carried out|taken away|wake up|riding) (here|there)? (in|on) (an|a|the) (ambulance|body bag|coffin|stretcher|hearse|box|wheelchair|hospital|morgue|casket|gurney)',
    '(better|had better|best) (hope|pray|run|hide|watch|lock|not (see|run into|meet|come|show)) ...',
    '(someone|somebody|i|we|one of us) (ought to|should|will|might|needs to|is going to|could) (just)? (teach|show|give) (him|her|them|you|that _|the _) (a|what|some) (lesson|beating|pain|happens|manners) ...',
    '(burn|burning|torch|level|bulldoze|shoot|blow) (this|that|the|your|it) (whole|damn|stupid)? (place|shop|store|house|office|building|dump|salon|clinic|bank|down|up) (down|up|to the ground)?',
    '(find|hunt|track) (him|her|you) (down|first|at home)',
    "(you|he|she|they) (will|are going to|is going to|gonna|'ll) (regret|pay for|be sorry|bleed|learn the hard way) ...",
    '(i|we) (know|have|got|found) (where|which|what|your|his|her) ... (live|lives|sleep|sleeps|park|parks|address|house|kids go|school|plate|drives|walks)',
    '(break|breaking|snap|smash|knock|punch|bash|kick|rearrange|cave) (his|her|your|their|that _) ... (face|teeth|legs|jaw|skull|head|nose|neck|arms|fingers|knees|kneecaps|in|out)',
    'pay you (a|another) visit|(paying|pay) (him|her|them|you) a visit',
    "(you|he|she|they|you people|all of you) (will|are going to|is going to|gonna|'ll|are gonna) (all)? (bleed|burn|beg for|suffer|die|pay in blood|crawl|limp|need (a|an) (dentist|surgeon|ambulance|wheelchair))",
    "(you'll|he'll|she'll|they'll) (all)? (bleed|beg for|suffer|die|crawl|limp|need (a|an) (dentist|surgeon|ambulance|wheelchair))",
    '(with|has|have) no teeth (left)?|with a broken (jaw|nose|leg|face|hand)',
    '(brick|bricks|rock|firebomb|molotov|car|truck|bullet) (go|goes|going|flying|straight|right)? (through|thrown through|into) (that|your|their|the|this|his|her) (front|window|door|glass|shop|head|face|wall|office|storefront)',
    '(picking|pick|digging|pulling|wearing|eating|chewing|coughing up) (glass|gravel|bricks|your (own)? teeth|dirt|lead|concrete) (out of|through|for|from)? (your|his|her|their) (teeth|hair|face|mouth|eyes)?',
    '(he|she|they|brother|husband|cousins|boys|uncle|son) (is|are) on (his|her|their) way (down)? (there|to you|over) ...',
    '(bringing|bring|brings|got|grabbing) (the|a|his|my|her) (maul|bat|axe|ax|hammer|shotgun|gun|knife|machete|crowbar|sledge|sledgehammer|chainsaw|pistol|rifle|tire iron|two by four|brass knuckles)',
    '(find|finding|found|finds) out (which|what) (car|house|truck|bus|school|window|door|apartment|street) (is yours|you|is his|is hers|he|she|your) ...',
    'find (my|your|his|her|our) (dog|cat|car|truck|kids|house|windows|tires|bike|wife|husband|daughter|son|brakes|shop) ... (dumpster|river|ditch|flames|pieces|flat|floating|missing|dead|gone|burned|cut)',
    'rearrange (the|your|his|her|their|this|that) (showroom|face|office|shop|furniture|teeth|place|store|kitchen) ...',
    '(come|coming|drive|driving|be|swing) (on)? down there (and|with|to|tonight|myself|personally) ... (talk|rearrange|show|teach|fix|burn|break|smash|you|hurt|settle|fists|boys)?',
  ],
  [
    [
      'told me|said|says|warned me|promised',
      'where (i|my kids|we|my family|my mother|my daughter|my son) (live|lives|go|goes|work|works|sleep)|burn my|break my|come to my house|slash|hurt me|hurt my|regret it|my kids',
      12,
    ],
    [
      "if i (ever)? (see|catch|find|meet|run into)|next time (i|he|she|you|we)|when i (see|find|catch)|wait (till|until)|tell (your|that|the)|one of these (days|nights)|some night|tonight|i am coming|i'm coming|i'll be (back|there|waiting)|i will be (back|there|waiting)|we will be (back|waiting)",
      'ambulance|hospital|coffin|regret|teeth|punch|knock (him|you|her) out|break (his|her|your)|bleed|blood|bat|fists|gun|knife|burn|gasoline|matches|hurt (him|her|you|somebody)|kill|find him first|find you first|his car|your car|his house|your house|where (he|you) (park|parks|lives|live|sleep|sleeps)|six feet|lay hands|put (him|you|her) (down|in)|not (walk|get up)',
      16,
    ],
    [
      'baseball bat|bat|gun|shotgun|fists|brick|bricks|gasoline|match|matches|crowbar|tire iron|hammer|two by four|knife|bullet|bullets|pistol|my boys|my brothers|my cousins|sugar in (the|his|your) tank',
      "teach|lesson|i might|i just might|i would|i'd|i'll|i will|coming|ought to|deserves|through (the|your|his)|show (you|him|her|them)|visit|waiting|talk to (him|you)|somebody should|someone should|with your name|with his name|settle",
      12,
    ],
    [
      'brick|bricks|rock|rocks|match|gasoline|bullet|bullets|torch|bomb|dynamite|truck|bulldozer|sledgehammer',
      'your|their|his|her|that|this|you|them|the (window|windows|place|shop|office|building|house|owner|manager)',
      "somebody should|someone should|somebody ought|someone ought|ought to|should (put|throw|drive|take|set)|i will|i'll|might just|thinking of|tempted|one of these|deserve*|still standing|still inside|with you in it|with him in it|with them in it|somebody put|tonight|some night|next time",
      14,
    ],
    [
      'waiting for|wait for|find|meet|catch|visit|follow|see',
      'outside|after (work|closing|your shift|close|dark)|at (home|his home|his house|your house|your home)|in the (lot|parking lot|alley|dark)|by (your|his|her) car|when (you|he|she) (lock|close|leave|clock|get off|finish)',
      'funny|teeth|laugh*|talk*|sorry|alone|tough|brave|regret|see how|what happens|hurt|face|tell|boys|brothers|friends|bat|hands|fists|think about|man to man|watch',
      18,
    ],
    [
      "i know (what time|when|where|which|how|who)|we know (what time|when|where|which|how|who)|i have seen where|i followed|i've seen where",
      'you|your|he|she|his|her|they|their|the manager|the owner',
      'lock up|lock|close|closing|live|lives|park|parks|walk|walks|alone|drive|drives|kids|school|daughter|son|wife|bus|gym|home|house|sleep|sleeps|dog|car|route|shift|jog|jogs|get off',
      10,
    ],
  ],
)
