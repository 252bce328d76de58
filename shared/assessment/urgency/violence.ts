import { assaultMeanings, threatMeanings } from '../urgency-meanings/violence'
import { content, foundIn, pair, meant, READ_ON, together, type UrgencyRule } from './urgency-rule'
import { happened, idiom, longAgo, negated, otherFirm } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const WILL =
  "i'll|ill|i will|i'm gonna|im gonna|i'm going to|im going to|i am going to|we'll|we will|we're gonna|imma|ima|gonna|going to|wanna|want to|someone should|somebody should|someone ought to|somebody ought to|someone needs to|somebody needs to|hope someone|hope somebody|hope they|should|let's|about to|ready to"
const YOU = 'you|him|her|them|that _|those _|the owner|the manager|this _|your _|his|her _|their _|the driver|the place'

/** Threats and calls for violence, by whomever. "Could have" and "if" are part of how people threaten. */
const threat: Cue = {
  id: 'violence-threat',
  phrases: [
    `(${WILL}) ... (burn|torch|firebomb|bomb|shoot|stab|beat|kill|strangle|punch|hurt|smash|bash|crush|cripple|slap|whoop|drown|run over|hang|lynch) (up|down)? (${YOU})`,
    `(${WILL}) ... (burn|torch|firebomb|bomb|smash|trash|wreck|shoot up|blow up|redecorate|destroy) (up|down)? (this|that|your|the) (front|damn|whole|fucking|stupid)? (place|shop|store|restaurant|building|dump|house|joint|windows|window|office|salon|car|truck|trucks|van|door|face)`,
    `(${WILL}) ... (break|snap|crack|smash|bust|rearrange|kick|knock) (his|her|your|their|that|the|every) ... (legs|leg|neck|face|jaw|arms|arm|fingers|kneecaps|teeth|nose|head|skull|ribs|bone|window|windows|windshield)`,
    '(kick|kicked|beat|whoop|whip|stomp) (his|her|your|their|the (owner|manager)) (sorry|lazy|fat|fucking)? (ass|asses|teeth|face|head|butt|head in|skull)',
    '(beat|kick|knock|beating) (the|ten)? (crap|shit|hell|snot|daylights|living) (out of|daylights) ...',
    'beat (him|her|you|them) (up|senseless|bloody|to a pulp)',
    '(putting|put) (him|her|you|them|your|that|somebody|someone) ... (through|thru|in the hospital|in the ground|in a hospital|in a coma|six feet|in a wheelchair|in a box|on the ground)',
    '(through|thru) (the|your|his|their) (front)? (windshield|window|wall)',
    'brick (through|thru|at)',
    'with (a|my|the) (baseball)? (bat|gun|knife|crowbar|hammer|brick|machete|shotgun|tire iron|pistol|rifle|can of gasoline)',
    '(i|we) know where (you|your|he|she|they|that|the owner|all of you) ... (live|lives|park|parks|sleep|sleeps|work|kids|family|house|go|goes|lot|school)',
    "(i|we) know (which|what) (lot|house|street|school|car|car's|gym|bus) (you|your|he|she|they) ...",
    'your (truck|car|house|kids|family|address|home) (we|i) know',
    '(we|i) know (your|his|her) (truck|car|house|kids|address|home|plate|route|schedule)',
    'watch your|his|her|their back|backs|step',
    '(better|should) (watch|look) (your|his|over your|over his) (back|shoulder|mouth|mirror)',
    'sleep with one eye open',
    '(check|look) (under|behind|inside) (his|her|your|their|the) (car|bed|truck|house|shoulder)',
    '(coming|be|come|going) back (tonight|tomorrow|later)? with (friends|my _|some _|a _|people|company|help) ... (not|talk|sorry|learn|teach|explain|see)',
    "(we|i) (are|am|\\'re|\\'m) (not|done) (going to|coming to|gonna|here to)? (talk|talking) ...",
    '(i|we) know (which|what|where) (window|door|bus|car|room|bed|desk|route|way|time|shift|floor|school|is yours|you are) ...',
    'sleep (light|tight|well) tonight',
    '(picking|pick|spitting|spit|swallowing|looking for|collecting) (up)? (his|her|your|their) teeth',
    '(his|her|your|their) teeth (off|out of|down|on) ...',
    '(you|he|she|they) (lose|loses|deserve to lose|should lose|will lose) (something|someone|somebody) (too|you love|dear|back)',
    'your (kid|kids|daughter|son|wife|mother|family|little girl|little boy|children) (goes|go|walks|walk|takes|attends|plays|rides|gets on|gets off) ...',
    '(nice|lovely|beautiful|cute) (family|kids|house|wife|daughter|little girl|storefront|windows|shop|place) you (have|got|ve got) ...',
    'an eye for an eye',
    '(pay|paying) (for (this|it|that|what)|with) (in blood|blood|his life|your life|with your|your teeth)',
    '(coming|come|came|be|going|back) (back)? (down)? (there|here)? (for|after) (you|him|her|that _|them) (and|with|all|tonight|next|soon|now|personally)',
    '(coming|come|stopping|be|going|pulling up|rolling up|roll up) (back|by|over|down|there)? ... with (my|some|a few|the) (boys|brothers|cousins|friends|crew|guys|homies|uncles|brother|cousin|pistol)',
    '(next time|when|if) (i|we) (ever)? (see|catch|find|get my hands on) (you|him|her|that|the|them) ... (dead|regret|sorry|pay|bleed|hurt|teeth|ground|putting|put|punch|smash|beat|kill|hospital|knock|hit|swing)',
    '(catch|see|find|meet|wait for|waiting for|get) (you|him|her|me|that _|u) (outside|alone|in the (parking lot|lot|alley|street|dark)|on the street|after (work|your shift|his shift|her shift|close|closing))',
    '(settle|handle|finish) (this|it) (outside|in the parking lot|in the alley|like men|man to man|my way|the old way|with fists)',
    '(bad|little|unfortunate|nasty|serious) accident|accidents (will|may|might|could|can|happens|happen|is|are|to)',
    '(have|has|had) (a|an)? (bad|little|unfortunate|nasty) accident',
    '(shame|pity) if (something|anything|someone|your|that|the) ...',
    'something (bad|terrible|ugly|unpleasant)? (might|may|could|will|is going to) happen to (you|your|him|her|the|them|that)',
    '(accidents|things|fires|bricks) happen (to|when|at night|in the night|you know)',
    "(you|you'll|they|they'll|he'll|he|she'll) (will|gonna|going to|are going to|is going to)? (get|getting) (what (you|he|she|they|is|was|s) ...) (coming)",
    "(you'll|you will|youll|he'll|they'll|gonna) (be)? (bleed|bleeding|leave in a (bag|body bag|ambulance|hearse|box)|never walk|regret the day|wish you were (dead|never born))",
    '(put|taking|take) a bullet',
    'bullet (in|with|for|has)',
    'shoot (the place|this place|that place|your place|it) up',
    'shoot up (the|this|your|that)',
    'pipe bomb|molotov|firebomb',
    '(burn) it (down|to the ground)',
    '(match|gasoline|lighter) (to|and) (the|this|that|your|a match)',
    "(slit|slash|slashed|slashing|cut) (your|his|her|their|somebody's|every) (throat|throats|tires|brake lines|tire)",
    '(leave|leaves|lose|losing|eat|swallow|missing|fewer|collect|pick up) (with|his|your|their|some|a few|her)? (fewer|teeth|your teeth)',
    '(lose|losing|eat|swallow|missing|knock out|kick in|pick up) (his|your|their|some of your|a few|her|a couple) teeth',
    '(dead (man|meat|men)) (walking)?',
    "(you're|you are|ur|hes|he's|she's) (a)? dead (man|meat|if|when|the next|next)",
    'death threat|threats',
    '(threatened|threatening|threatens|threaten) to ... (kill|hit|beat|hurt|punch|shoot|stab|fight|slap|assault|burn|break|knock|kick|smash|whoop|run|attack|throw)',
    '(threatened|threatening|threatens) (me|us|him|her|my {relative}|another customer|customers|staff) (with (a|his|her|violence|physical|the)|physically|over|in|and|for|when|because)',
    '(threatened|threatening) (violence|physical harm|bodily harm)',
    '(deserve|deserves|need|needs|want|ought|hope|hoping) (to|you|he|she|they|someone|somebody)? (be|get|gets)? (punched|beaten|slapped|smacked|hurt|jumped|stabbed|his ass|your ass|their ass|killed|robbed at gunpoint) ...',
    'hope (you|he|she|they|your|this place|the place|that place|his|her|their) ... (die|dies|burn|burns|burned|crash|crashes|rot|rots|bleed)',
    '(swing|throw|throwing|swinging) hands|fists',
    '(gonna|going to|will|ll) get hurt (if|when|unless|real)',
    '(blood) (will|is going to|on the floor|on your hands soon)',
  ],
}

/** What somebody at the business did to a person. */
export const assault: Cue = {
  id: 'violence-assault',
  phrases: [
    '(shoved|punched|slapped|choked|headbutted|tackled|strangled|kicked|pummeled|bodyslammed) (me|us|him|her|my {relative}|my (friend|face|arm|head|hand|date|back)|one of us|another customer|a customer|an elderly|a woman|our friend)',
    '{staff} ... (hit|struck|smacked|pushed|attacked|elbowed|bit) (me|us|him|her|my {relative}|my (friend|face|arm|head|hand|date|back)|one of us|another customer|a customer)',
    '(he|she|they) (hit|struck|smacked|attacked|elbowed|pushed) (me|us|my {relative}|my (friend|face|arm|head|hand|date))',
    '(pushed|shoved|slammed|pinned|threw|held|knocked|forced) (me|us|him|her|my {relative}|my _) (up)? (against|into|onto|to the (ground|floor|wall)|down the|down on|over a|off the|out the door by)',
    '(grabbed|grabs|grab|twisted|yanked|jerked|pulled|squeezed) (me|us|him|her|my {relative}) ... by (the|my|his|her) ...',
    '(grabbed|twisted|yanked|jerked|wrenched|bruised) (my|his|her|our|my _) (arm|wrist|neck|hair|shoulder|throat|collar|shirt|hand|face|elbow)',
    '(by|around) (my|his|her) (neck|throat|hair|collar)',
    'by the (throat|hair|collar)',
    '(physically|violently) (assaulted|attacked|removed|threatened|restrained|grabbed|pushed|threw|blocked|abused|dragged)',
    '(assaulted|assaulting) (me|us|him|her|my|by|a|an|another|one|customers)',
    '(was|were|got|been|being) (physically|verbally and physically|sexually)? (assaulted|attacked|beaten|beaten up|jumped|punched|shoved|slapped|choked|stabbed|roughed up|manhandled|tackled|dragged|pepper sprayed|tased|maced|held at gunpoint)',
    '(threw|throws|throwing|hurled|chucked|flung) (a|an|the|his|her|my|hot|that) ... at (me|us|him|her|my|another|a|one|someone|the (customer|cashier|server|waitress))',
    '(put|puts|putting|laid|laying) (his|her|their|a) (hand|hands|fist) on (me|us|my|him|her|another|a (customer|child))',
    '(pulled|pulls|pulling|drew|waved|waving|pointed|brandished|flashed|showed) (out)? (a|his|her|the) (gun|knife|weapon|pistol|blade|box cutter|taser)',
    '(gun|knife|pistol|blade) (on|at|to|in) (me|us|my|him|his|her|a)',
    'at gunpoint|knifepoint',
    '(held|put|pressed|holding|waved|shoved|pointed|had) (a|the|his|her) (razor|knife|blade|scissors|gun|fist|clippers|screwdriver|bottle|needle) (to|at|against|in|up to|under) ...',
    '(picked|picks|grabbed|grabs|raised|holding|swinging|swung|came) (up|out|at (me|us) with)? (a|his|the) ... (bat|wrench|tire iron|knife|hammer|crowbar|pipe|scissors|razor|machete|cleaver|pole)',
    '(took|take|takes) a swing (at)?',
    '(swung|lunged|charged|came) at (me|us|him|her|my {relative}|another)',
    '(tried|trying|wanted|wants|offered|challenged|ready) (me)? to (fight|hit|punch|strangle|run over|run down) (me|us|him|my|my {relative}|a customer)',
    'chest bumped',
    '(spat|spit|spits) (on|at|in) (me|us|him|her|my)',
    '(blocked|trapped|cornered) (me|us) (in|from leaving|and|inside|against)',
    "(wouldn't|would not|refused to|didn't) let (me|us|her) (leave|out|go)",
    '(brawl|stabbing|shooting|stabbed)',
    '(groped|fondled|molested|fondling|groping)',
    '(hand|hands|finger|fingers) ... (under|inside|down|up|between) my (underwear|shirt|skirt|bra|dress|pants|robe|towel|legs|thighs|leggings|shorts)',
    '(touched|touching|grabbed|grabbing|squeezed|slapped|pinched|stroked|fondled|kissed|rubbed|caressed|cupped) (me (there|inappropriately|where|sexually)|(my|her) (butt|breast|breasts|chest|thigh|ass|crotch|groin|inner thigh|bottom|boobs|genitals|behind|backside))',
    '(put|puts|putting|placed|slid|stuck|shoved) (his|her) (hand|hands|fingers|tongue) (up|under|where|between|down|inside|on my (butt|breast|breasts|chest|thigh|ass|crotch|knee|leg)) ...',
    '(forced|forcing) (himself|herself) on',
    'kissed (me|my neck|her)',
    '(sexually|sexual) (assault*)',
    '(dragged|carried|threw|thrown|tossed) (me|us|him|her|my {relative}) (out|outside|across) (by|of|to|like|onto|through|into)',
  ],
}

/** Ideas that mean it together, wherever they stand in a sentence. */
const pairs = [
  pair(
    'violence-weapon',
    [
      'shotgun|rifle|pistol|glock|ar15|baseball bat|machete|crowbar|sledgehammer|molotov|gasoline|gallon of gas|can of gas|tire iron|brass knuckles|my gun|my bat|my knife|my fists|two fists',
    ],
    ["i|i'm|im|i've|i'll|me|my|we|we'll|our"],
  ),
  pair(
    'violence-wait',
    [
      "(i'll|i will|i'm|im|we'll|we will|we|i|be|me and my _|my (boys|brothers|cousins|friends)) (be|are|will be|am)? (waiting|outside|there|parked|watching|following|around) ...",
      '(see you|see him|see her|catch you|find you|find him|find her|run into you|visit you|pay you a visit|come for|coming for)',
    ],
    [
      "(by|at|near|outside) (his|her|your|their|the owner's) (car|truck|house|home|door|back door|van|gate|bus stop)",
      "(won't|will not|not) (walk|get up|see|make it|forget|be laughing|come home|be able)",
      '(when you|when he|when she) (close|lock up|get off|leave|come out|clock out|least expect)',
      "(real soon|very soon|you'll see|one dark|dark night|alone)",
    ],
  ),
  pair(
    'violence-break',
    [
      '(break|breaking|snap|smash|crush|rip|tear|cut|burn|bash|knock|kick|bury|gut|skin|cripple|put a match|light|set fire)',
    ],
    [
      '(every bone)',
      "(your|his|her|their|that|them|you|the owner's) (hand|hands|neck|legs|leg|face|skull|teeth|jaw|arms|arm|fingers|knees|kneecaps|head|throat|heart|tongue|nose|ribs|family|house|car)",
      '(all of them|them all|everyone|everybody|the lot of you|you all) (in|inside|in it|alive|with it)?',
    ],
  ),
]

/** Both kinds keep their tier whatever was put right. */
const threatened = (hit: Hit, scene: ReviewScene) =>
  idiom(hit, scene) || negated(hit, scene) || otherFirm(hit, scene) || longAgo(hit, scene) || inSport(hit, scene)
    ? undefined
    : 0

/** Where blows and knives are played. */
const STAGED = /theat|cinema|movie|haunt|escape room|museum|opera|film/

/** "Kicked our butts", "beat us into shape": what trainers and games do. */
const inSport = (_hit: Hit, scene: ReviewScene): boolean =>
  STAGED.test((scene.review.trade ?? '').toLowerCase()) ||
  (/gym|fitness|yoga|dojo|martial|boxing|climb|paintball|laser|escape|arcade|axe/.test(
    (scene.review.trade ?? '').toLowerCase(),
  ) &&
    scene.review.rating.kind === 'stars' &&
    scene.review.rating.value >= 4)

/** What is thrown at a customer without hurting: rude, and no more. */
const SOFT =
  /^(?:threw|throws|throwing|chucked|flung)\b.{0,200}\b(?:bags?|check|bill|menus?|receipts?|change|money|napkins?|towels?|cards?|papers?|food|bread|tickets?|coins|clothes|shirt|pizza|fries|order) .{0,200}\bat\b/i

const assaulted = (hit: Hit, scene: ReviewScene) =>
  happened(hit, scene) && !inSport(hit, scene) && !SOFT.test(scene.document.text.slice(hit.start, hit.end))
    ? 0
    : undefined

/** Somebody means to do it, or wants it done. */
const WILLED =
  /\b(?:i'?ll|i will|i'?m (?:gonna|going|coming)|gonna|going to|we'?ll|should|ought to|someone needs|somebody needs|have until|i have a|i own|i've got|long memory|next time|watch|wait|waiting|or i|hope|swear|promise|soon|tonight)\b/i

export const violence: UrgencyRule = {
  id: 'violence',
  title: 'A threat of violence, or an assault',
  why: 'Whether meant or not, it comes before any reply: staff should know, and the words should be kept.',
  tier: 0,
  source: 'F2',
  readOn: READ_ON,
  example: { marks: 'I know where you park your trucks.', leaves: 'The trainer tried to murder us with burpees.' },
  cues: [threat, assault, ...pairs.flat(), ...assaultMeanings.cues, ...threatMeanings.cues],
  *find(scene) {
    yield* foundIn(threat, scene, threatened)
    if (!content(scene) && WILLED.test(scene.document.text))
      for (const both of pairs) yield* together(both, scene, threatened)
    yield* foundIn(assault, scene, assaulted)
    if (content(scene)) return
    yield* meant(assaultMeanings, scene, assaulted)
    yield* meant(threatMeanings, scene, threatened)
  },
  publicReply: 'Usually none.',
  steps: [
    {
      id: 'violence-safe',
      title: 'If there is danger now, call 911',
      detail: 'Warn the people on shift, and see who is alone today.',
    },
    { id: 'violence-keep', title: 'Keep the words', detail: 'A screenshot with the address of the page and the time.' },
    {
      id: 'violence-report',
      title: 'Report it',
      detail:
        'To the site as a threat, and to the police. Where staff laid hands on somebody, keep the video and tell your insurer.',
    },
  ],
}
