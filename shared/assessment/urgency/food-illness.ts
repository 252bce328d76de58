import { foodIllnessMeanings } from '../urgency-meanings/food-illness'
import {
  aboutFood,
  content,
  foundIn,
  ifHappened,
  pair,
  meant,
  READ_ON,
  together,
  tradeOf,
  type UrgencyRule,
} from './urgency-rule'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const THING =
  'hair|hairs|glass|plastic|metal|bandaid|bandage|fingernail|nail|staple|staples|screw|screws|wire|wires|bolt|rock|rocks|stone|pebble|wood|splinter|rubber|glove|twine|needle|shard|shards|foil|toothpick|bristle|washer|cardboard|wrapper|sticker|cigarette|eyelash|earring|mold|mould|tape|zip tie|paperclip|tack|thumbtack|button|razor blade|blade|dirt|sand|bleach|soap|sanitizer|detergent|cleaner|gum|lint|sponge|brillo|steel wool|paint|nut shell|blood'

/** Words that mean illness by food wherever they stand. */
const plain: Cue = {
  id: 'food-illness-plain',
  phrases: [
    'food poison*',
    'foodpoison*',
    '(poisoned) (me|us|my|him|her|by (the|their|your)|from|after)',
    '(gave|give|giving|got) (me|us|him|her|my _)? ... (salmonella|norovirus|listeria|campylobacter|botulism|e coli|ecoli|shigella|giardia|hepatitis)',
    'salmonella|listeria|campylobacter|botulism|norovirus',
    '{vermin} ... (in|on|under|across|over|inside|by|near|around|behind|along|out) (the|my|our|a|their|his|her) ... (food|kitchen|table|wall|floor|counter|plate|bag|salad|soup|shelf|dining|booth|restroom|bathroom|bread|case|rice|fryer|buffet|bar|drink|tray|ice|soda|box|prep|pantry)',
    "(cook|cooks|chef|server|kitchen|employee|employees|worker|guy|girl|staff) ... (bare hands|without gloves|no gloves|sneez*|coughed|licked|picked (his|her) nose|(didn't|did not|never|without) wash*) ...",
  ],
}
/** Words of sickness that need a meal beside them. */
const sick: Cue = {
  id: 'food-illness-sick',
  phrases: [
    '(got|get|getting|gets|gotten|became|become|fell|felt|feeling|feel|been|were|was|am|both|all|is|are|me|us|him|her|them|everyone|half|kids|wife|husband|family|{relative}) (so|very|really|extremely|violently|horribly|terribly|deathly|super|pretty|incredibly|all|both|sick and|then|seriously|severely)? (sick|ill|nauseous|nauseated|queasy)',
    'violently|deathly ill|sick',
    'sick (as a dog|as dogs|to (my|our|his|her) stomach|for (days|two|three|a|the|hours|over|{number})|all (night|day|weekend)|after (eating|the|having|a|dinner|lunch)|from (the|eating|your|their|a|this|that|it)|the (next|whole|entire|rest)|within|twice|that night|an hour)',
    'vomit*|puking|puked|puke|barfing|barfed|retching|heaving',
    '(throwing|threw|throw|thrown) (it|everything|them)? (all)? up',
    '(running|lined up|line|lining up|racing|fighting|sprint*) (for|to|at) (the|every|a|each|our) (bathroom|bathrooms|toilet|toilets|restroom|porta potty|porta potties)',
    'diarrhea|diarrhoea|(the runs)|dysentery',
    '(stomach|tummy|belly|gut|guts|intestinal|abdominal|gastro) (cramps|cramping|pains|pain|bug|aches|ache|issues|upset|problems|distress|trouble|sickness|illness)',
    '(upset|sour|bad|sick|wrecked|knots) stomach|stomachs|tummy',
    'with their stomachs',
    '(stomach|stomachs|guts|insides|tummy|bowels) ... (hurt|turned|churning|churned|wrecked|revolted|destroyed|ruined|wrong|knots|rebelled|gurgling|exploded)',
    'gastroenteritis|gastritis',
    '(in|on|living in|stuck in|married to|camped in) the (bathroom|toilet|restroom) (since|all|ever since|for (hours|two|three|the|a)|until|half|most) ...',
    '(on|hugging|over|hunched over|bent over|glued to|chained to|kneeling at|praying to|in) the (bathroom floor|toilet|toilet bowl|porcelain|bathroom (all|for|until|most|every))',
    '(spent|spend|up) ... (night|weekend|day|hours|evening|morning) ... (toilet|bathroom|vomiting|throwing up|puking|hospital|er|emergency room|floor|commode)',
    '(ran|run|running|rushed|rushing|trips|sprint*) to (the|a)? (bathroom|toilet|restroom) ... (all|every|within|after|times|night|sick|hour|before)',
    '(in|to) (the)? (er|emergency room|hospital|urgent care) ... (iv|fluids|dehydrat*|drip|after eating|from (the|your|their) (food|chicken|fish|sushi|shrimp|oysters|meal))',
    '(iv fluids|on fluids|on a drip|stomach pumped)',
    '(coming|came) out (of)? both ends',
    'both ends',
    "(couldn't|can't|couldnt|could not|unable to) keep (anything|food|water|it|a thing|fluids) down",
    "(didn't|did not|not) (sit|agree) (well|right)? with (me|us|my)? (and|stomach)? ...",
    '(called|calling|call) (in|out) sick (with|because|after|from|the next) ...',
    'made (me|us|everyone|my _|him|her|all of us|both of us|half (of)? (us|the table)) (so|really|very|violently)? (sick|ill|vomit|nauseous|throw up)',
    '(dehydrated|dehydration)',
  ],
}
/** Raw, spoiled and dirty food. */
const raw: Cue = {
  id: 'food-illness-raw',
  phrases: [
    '(chicken|pork|turkey|wings|wing|drumsticks|drumstick|thigh|thighs|nuggets|tenders|sausage|sausages|meatballs|meatloaf|poultry|bird|breast|kebab|carnitas|ribs|bacon) ... (raw|undercooked|pink|bloody|uncooked|half cooked|not cooked|half raw|under cooked|bleeding|rare|translucent)',
    '(burger|burgers|patty|patties|meat|beef|lamb|egg|eggs|fish|salmon|shrimp|crab|hot dog|lasagna|omelet|scallops|batter|fritter|kids meal) ... (raw|undercooked|uncooked|half cooked|not cooked|half raw|under cooked|still bleeding|stone cold inside)',
    '(raw|undercooked|uncooked|half cooked|half raw|under cooked|bloody|pink|practically raw|nearly raw) (chicken|pork|turkey|wings|drumsticks|thigh|thighs|nuggets|tenders|sausage|sausages|meatballs|burger|meat|hamburger|poultry|eggs|egg|shrimp|bird|bacon)',
    '(undercooked|uncooked|half cooked) (fish|salmon|seafood)',
    '(raw|pink|bloody|uncooked) (in|on|at) (the)? (middle|inside|center|centre|bone)',
    '(raw|bloody|pink|uncooked) inside',
    '(blood|bloody|red juice|pink juice) (at|near|around|on|in|from|running|ran|came|still|dripping|pooling|oozing) (the|my|of|out|from)? ... (bone|plate|chicken|wing|wings|drumstick|middle|thigh|burger|bun)',
    '(rotten|spoiled|rancid|moldy|mouldy|expired|maggoty|slimy|spoilt|rotting|curdled|tainted|contaminated) {food}|meat|beef|produce|tomato|lettuce|oysters|clams|mussels|crab|ham|turkey|cheese|fruit|dip|berries|avocado|groceries|bacon|sausage|formula|yogurt|seafood|pork',
    '({food}|meat|beef|produce|fruit|tomatoes|oysters|clams|mussels|crab|ham|turkey|cheese|avocado|bacon|sausage|berries|yogurt|seafood|pork|dip|dressing|lettuce|formula|burrito) ... (was|were|is|had|tasted|smelled|are|gone|has|already|completely|totally|clearly|covered|came) (totally|completely|clearly|obviously|just|actually|already|gone|in|with|so|all|bad and)? (rotten|spoiled|rancid|moldy|mouldy|mold|mould|expired|slimy|curdled|rotting|fuzzy|gone bad|gone off|turned|weeks past|days past|maggots)',
    '(green|white|blue|black|fuzzy|visible)? (mold|mould|fuzz) (on|in|all over|growing on|growing in|inside|covering) (the|my|our|his|her|their|a)? ... ({food}|bun|buns|fruit|cheese|ice machine|berries|strawberries|jam|tortilla|tortillas|pastries|case|soda machine|lemon|straw|bottle|jar|dip)',
    '(expired|expiration|sell by|use by|best by|best before) (date|dates)? ... (last|ago|weeks|months|days|passed|yesterday|year|old|march|april|may|june|july|august|september|october|november|december|january|february|printed|sticker)',
    'sour|spoiled|curdled milk',
    '(sat|sitting|left|been) (out)? ... (all day|for hours|room temperature|in the sun|in the heat|lukewarm|overnight|danger zone|since morning) ... (mayo|chicken|meat|fish|egg|shrimp|dip|seafood|buffet|dairy|cream)',
    '(dropped|fell) (it|my|the|a|on|them) ... (floor) ... (served|put|back|plate|picked)',
    '(maggots|maggot|weevils|weevil|larvae)',
  ],
}
/** Things and creatures where food is. */
const foreign: Cue = {
  id: 'food-illness-foreign',
  phrases: [
    `(${THING}|{insect}|{vermin}|band aid|tooth|something (hard|sharp|crunchy|alive|moving)) ... (in|inside|into|baked into|stuck in|mixed in|floating in|crawling in|crawling on|swimming in|embedded in|at the bottom of) (my|our|the|his|her|their|a|your|one|it|this|that|one of) ... ({food}|mouth|bun|lettuce|cheese|filling|batter|crust|bottle|container|meat|ground beef|veggies|beans|wine|mash|salsa|dressing|oatmeal|yogurt|oysters|wings|waffle|toast)`,
    `(found|find|finding|pulled|pulling|picked|spit|spat|discovered|saw|seeing|spotted|got|noticed|fished|chewed|swallowed|ate|crunched) (out|on|into|down on)? (a|an|the|some|another|two|three|pieces of|piece of|bits of|bit of|chunk of|chunks of|shards of|shard of|part of|strands of|long|black|dead|live|big|small|curly|whole|huge) ... (${THING}|{insect}|{vermin}|band aid|tooth)`,
    `({insect}|{vermin}|hair|hairs|band aid|bandaid|fingernail|staple|larva) (in|inside|under|on top of|baked into|floating in|crawling out of|crawling on|crawled out of|crawled from|fell out of|came out of) (my|our|his|her|their|the|a) ...`,
    '(sliver|slivers|shard|shards|piece|pieces|chunk|chunks|bit|bits|fragment|fragments|splinter|splinters|strand|strands) of (glass|metal|plastic|wood|wire|china|ceramic|porcelain|rubber|steel|cardboard|foil|latex|styrofoam|rock|eggshell|sponge)',
    '(half|part|rest|leg|legs|head|wing|wings) of (a|an|the) ({insect}|{vermin}|cockroach|bug)',
    `(bit|bite|biting|chomped|crunched|chewed) (down)? (on|into|onto) ... (${THING}|something hard|something sharp|hard object|tooth)`,
    `(live|dead|huge|giant|giant ass|big|baby|tiny|small|actual|literal|another|a|the|one|two|three|several|saw|seen|seeing|had|have|with|of) {vermin}`,
    '(rat|mouse|mice|rodent|bug|insect) (droppings|poop|feces|turds|traps full|infestation)',
    'droppings',
    '(mouse|rat|roach|cockroach) (ran|run|running|scurried|crawled|crawling|scurrying|walked|dashed|darted|climbed|scampered|jumped|poked|fell|dropped|was|on|in|under|across|over|infest*)',
    '(fly|flies|bug|bugs|ants|worm|worms|gnats) (in|crawling|floating|swimming|all over|landed in|inside|drowned) ... ({food}|drink|buffet|sauce|glass|sugar|syrup)',
    '(crunched|bit|chewed|chomped) (down)? (on|into) something',
    '(hair) in (my|our|the|his|her|their|it|every|your)',
    'health hazard',
  ],
}

/** Food and what should not be in or on it, in one sentence. */
const spoiled = pair(
  'food-illness-spoiled',
  [
    '{food}|meat|beef|pork|burger|loaf|bun|fruit|strawberries|cheese|ham|turkey|oysters|clams|mussels|crab|shrimp|flour|dip|buffet|salad bar|lettuce|tomato|sandwich|yogurt|formula|produce|dressing|mayo|meatball|sausage',
  ],
  [
    'fuzz|moldy|mouldy|mold|maggot*|rancid|rotten|spoiled|(served raw)|slimy|curdled|expired|{vermin}|cockroach*|droppings|(still moving)|(crawling)|(band aid)|(bandaid)|(fingernail)|(a tooth)|(shards)|(piece of glass)|(broken glass)|(piece of plastic)|(piece of metal)|(metal shaving)|(metal scrubber)|(steel wool)|(dead fly)|(dead bug)|(a roach)|(past its date)|(out of date)|(smelled off)|(tasted off)|(gone bad)|(went bad)|(gone off)',
  ],
)

const RECOVERED = /^(?:flu|covid|cold|cancer|leave|note|pay|day|days|of|and|with|building|when|before|but|so|sense)$/
const HEALTH = /clinic|dent|doctor|hospital|vet\b|veterin|therap|pharm|pest|lawyer|accountant|lender/

const happenedHere = ifHappened(1)

/** "Someone was throwing up in the alley": a drunk, and nobody who ate here. */
const byStranger = (hit: Hit, { document: { tokens } }: ReviewScene): boolean =>
  tokens
    .slice(Math.max(0, hit.first - 3), hit.first)
    .some(({ word }) => /^(?:someone|somebody|drunk|drunks|stranger)$/.test(word)) &&
  tokens
    .slice(hit.last + 1, hit.last + 6)
    .some(({ word }) => /^(?:alley|street|outside|sidewalk|uber|lot|cab)$/.test(word))

/** "Did you get food poisoning?", "smelled of rotten eggs", "served raw on purpose" are not reports. */
function judge(hit: Hit, scene: ReviewScene) {
  const { tokens, text } = scene.document
  const before = tokens[hit.first - 1]?.word ?? ''
  const earlier = tokens[hit.first - 2]?.word ?? ''
  if (
    /rotten eggs?\b/i.test(text.slice(Math.max(0, hit.start - 7), hit.end + 5)) ||
    before === 'your' ||
    byStranger(hit, scene) ||
    before === 'you' ||
    earlier === 'you' ||
    before === 'like' ||
    /^(?:smell|stank|stunk|reek|stench|odor)/.test(earlier)
  )
    return undefined
  const sentence = scene.document.sentences[tokens[hit.first]?.sentence ?? 0]
  if (
    sentence &&
    text.charAt(sentence.end) === '?' &&
    !/\b(?:i|we|my|our|us|me)\b/i.test(text.slice(sentence.start, sentence.end))
  )
    return undefined
  return happenedHere(hit, scene)
}

/** Sickness counts where food is talked of, and not where somebody was ill before. */
function judgeSick(hit: Hit, scene: ReviewScene) {
  if (content(scene) || HEALTH.test(tradeOf(scene)) || !aboutFood(hit, scene)) return undefined
  const after = scene.document.tokens[hit.last + 1]
  if (
    after &&
    after.gap === 0 &&
    RECOVERED.test(after.word) &&
    /sick|ill$/.test(scene.document.tokens[hit.last]?.word ?? '')
  )
    return undefined
  return judge(hit, scene)
}

function judgeFood(hit: Hit, scene: ReviewScene) {
  const trade = tradeOf(scene)
  if (HEALTH.test(trade) || !aboutFood(hit, scene)) return undefined
  const value = judge(hit, scene)
  return value === 1 && content(scene) ? undefined : value
}

/** Raw fish, sushi and tartare are meant to be raw; mold and expiry of other things are no food. */
function judgeSpoiled(hit: Hit, scene: ReviewScene) {
  const words = scene.document.text.slice(hit.start, hit.end).toLowerCase()
  if (
    /\braw$/.test(words) &&
    /sushi|sashimi|tartare|oyster|poke|ceviche|kitfo|kifto|carpaccio|raw bar|crudo|vegan/i.test(scene.document.text)
  )
    return undefined
  if (
    words === 'cup' ||
    words === 'glass' ||
    words === 'plate' ||
    words === 'bowl' ||
    words === 'order' ||
    words === 'water' ||
    words === 'mouth'
  )
    return undefined
  return judgeFood(hit, scene)
}

/** Wider ideas need the talk of food; a dish that is meant to be raw is no alarm. */
function judgeMeant(hit: Hit, scene: ReviewScene) {
  const { text } = scene.document
  if (/\braw$/i.test(text.slice(hit.start, hit.end)) && judgeSpoiled(hit, scene) === undefined) return undefined
  return judgeSick(hit, scene)
}

export const foodIllness: UrgencyRule = {
  id: 'food-illness',
  title: 'Illness after eating, or something in the food',
  why: 'Others may eat the same today. Find out what it was; do not judge the cause.',
  tier: 1,
  source: 'U2',
  readOn: READ_ON,
  example: { marks: 'All four of us were throwing up by midnight.', leaves: 'I am sick of waiting for the bread.' },
  cues: [plain, sick, raw, foreign, ...spoiled, ...foodIllnessMeanings.cues],
  *find(scene) {
    if (!HEALTH.test(tradeOf(scene)))
      yield* foundIn(plain, scene, (hit, seen) => (content(seen) ? undefined : judge(hit, seen)))
    yield* foundIn(sick, scene, judgeSick)
    yield* foundIn(raw, scene, judgeFood)
    yield* together(spoiled, scene, judgeSpoiled, 9)
    yield* foundIn(foreign, scene, judgeFood)
    if (!content(scene)) yield* meant(foodIllnessMeanings, scene, judgeMeant)
  },
  publicReply: 'Hold. Concern and your direct line; no cause, no denial, no medical talk.',
  steps: [
    {
      id: 'food-illness-call',
      title: 'Call today',
      detail: 'Listen and write it down.',
      say: 'I’m concerned to read this and want to learn more.',
      ask: 'What was eaten and when? What were the signs, when did they begin, how many people, has a doctor seen anyone?',
      leaveOut: '“Impossible”, “nobody else”, and any guess at the cause.',
    },
    {
      id: 'food-illness-hold',
      title: 'Stop serving what may be the cause',
      detail: 'Hold it, labelled with date and time, and keep the purchase papers.',
    },
    {
      id: 'food-illness-report',
      title: 'Two cases that do not know each other?',
      detail: 'Then call the health department yourself. Tell your insurer in any case.',
    },
  ],
}
