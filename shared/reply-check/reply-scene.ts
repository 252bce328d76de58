import { readDocument, type TextDocument } from '../text/document'
import type { Hits } from '../text/rule'
import { compilePhrases, type PhraseScanner } from '../text/phrases'
import { happened } from '../text/context'
import { oncePerReview } from './once-per-review'
import { findOwnDetails, readPublished } from './own-details'
import { readPeople } from './people'
import type { ReplyContext, ReplyScene } from './reply-rule'
import { replyWordClasses } from './word-classes'

/** Works out once what all rules look at. */
export function readScene(reply: string, context: ReplyContext, scan: (document: TextDocument) => Hits): ReplyScene {
  const document = readDocument(reply)
  const { review, reviewWords, people, published, harm } = readReview(context)
  return {
    document,
    context,
    hits: scan(document),
    regulated: context.profile.regulated,
    review,
    reviewWords,
    own: findOwnDetails(reply, published),
    people,
    harm: harm || tellsOfHarm(document, undefined),
    signatureFrom: signatureStart(document, context),
  }
}

/** The review stays the same while the reply is typed: it is read once. */
const readReview = oncePerReview((context: ReplyContext) => {
  const review = readDocument(context.review.text)
  return {
    review,
    reviewWords: new Set(review.tokens.map(token => token.word)),
    people: readPeople(context.profile, context.review.author),
    published: readPublished(context.profile),
    harm: tellsOfHarm(review, context),
  }
})

/** The place of the first word of the signature: the profile's own, or a short last line behind a dash. */
function signatureStart(document: TextDocument, { profile }: ReplyContext): number {
  const { text, tokens } = document
  const signature = profile.signature.trim()
  let at = signature === '' ? -1 : text.toLowerCase().lastIndexOf(signature.toLowerCase())
  if (at === -1 || text.slice(at + signature.length).trim().length > 40) {
    const line = text.trimEnd().lastIndexOf('\n')
    const last = text.slice(line + 1).trim()
    const isSigned = line !== -1 && last.length < 60 && !/[.!?]$/.test(last)
    at = isSigned ? line + 1 : text.length
  }
  const place = tokens.findIndex(token => token.start >= at)
  return place === -1 ? tokens.length : place
}

const HARMFUL: ReadonlySet<string> = new Set([
  'gas-fire',
  'allergy',
  'food-illness',
  'injury',
  'unsafe-work',
  'product-hazard',
  'vulnerable',
])

/** Whether somebody was hurt or ill, or something was damaged, by what was observed or by the words themselves. */
function tellsOfHarm(document: TextDocument, context: ReplyContext | undefined): boolean {
  if (context) {
    const { urgency, themes } = context.assessment
    if (urgency.signals.some(signal => HARMFUL.has(signal.id))) return true
    if (themes.some(theme => theme.id === 'damage' && theme.polarity === 'negative')) return true
  }
  return (scanHarm(document).get('harm') ?? []).some(hit => happened(hit, { document }))
}

/** Finds what tells that somebody was hurt or ill, or that something was damaged; compiled with its first text. */
export const scanHarm: PhraseScanner<'harm'> = compilePhrases(
  [
    '(hurt|injured|injury|injuries|stitches|concussion|sprained|fractured|bleeding|bled|blood|burned|burnt|blister|blisters|scald*|bruise|bruised|bruises|swollen|hives|rash|anaphyla*|epipen|choked|choking|vomit*|puking|puked|diarrhea|nausea|nauseous|hospital|ambulance|emergency room|urgent care|er visit|the er|passed out|fainted|electrocuted|shocked me|bit me|bitten|limping|limped|chipped tooth|broken tooth|cracked tooth|cut my|cut his|cut her|cut myself|nicked|electric shock)',
    '(threw|throwing|throw) up',
    '(bit|bite|biting|chewed|chomped) (on|into|down) ',
    '(snapped|collapsed|fell|landed|came down|tipped|crashed|dropped|closed|slammed) (on|onto|over|against) (me|my|us|our|him|her|his|them|the)',
    '(wheel|tire|tooth|crown|mirror|ceiling|ladder|shelf|door|gate) (came|fell|flew|broke) (off|out|down|loose|apart)',
    '(killed|ruined|broke|cracked|shattered|smashed|destroyed|wrecked|drowned) (my|our|the|his|her) ',
    '(overspray|bug bites|bedbug bites|bed bugs|bedbugs|bitten|wrong pills|wrong medication|wrong dose|wrong bottle|wrong prescription|wrong tree|cuticle cut|nicked|cuts|sliced)',
    '(killed|drowned|poisoned) (my|our|the|both|all|two|three)',
    '(dead|killed|burned|scorched) (lawn|grass|plants|roses|trees|tree|shrubs|garden|hedge|fish)',
    '(cut|chopped|took|mowed) (down)? (the wrong|my|our) (tree|shrub|hedge|rose|bush|trees)',
    '(paint|bleach|glue|tar|stain|wax|oil|drips) (on|all over|over) (my|our|the|his|her)',
    '(spent|were|was|all|up) (the|all|most of the|half the)? (whole)? (night|weekend|day|morning|evening) ... (bathroom|toilet|porcelain|hugging|floor)',
    '(notch|nick|gash|cut|cuts|burn|burns|bite|scratch|scratches|bump|welt|welts|scrape|hole|slice|chunk|blood|bruise) (in|on|out of|across|all over|along|from) (my|his|her|the|our|their|its) (_|_ _)? (ear|ears|skin|scalp|leg|legs|paw|paws|tail|eye|face|neck|back|arm|hand|foot|knee|nose|belly|chin|lip|head|nail|nails|finger|toe|forehead|cheek|shoulder|hip|elbow|thumb|ankle|wrist)',
    '(caught|nicked|clipped|sliced|cut|burned|drilled|drill went|went straight|went right|filed|glued|waxed|pulled) (into|through|straight through|right through|too deep|on|off)? (my|his|her|the|our|their|your) (_|_ _)? (ear|ears|skin|scalp|leg|paw|tail|eye|face|neck|back|arm|hand|foot|knee|nose|belly|chin|lip|head|nail|nail bed|nails|finger|toe|cheek|brow|eyebrow|eyelid|thumb|quick|ankle)',
    '(limped|limping|swelled|swelled up|blew up like|swollen|infected|infection|turned green|turned black|puffed up|went numb|bleeding|bled) ',
    '(backed|drove|ran|crashed|mowed|plowed|rolled|fell) (over|into|through|onto) (my|our|the|his|her)',
    '(pay|paying|cover|paid) ... (doctor|hospital|medical|dentist|vet|er)',
    '(food poisoning|poisoned|got sick|were sick|was sick|felt rough|felt ill|got ill|made me sick|made us sick|sick all night|sick after|sick for|stomach ache|stomach cramps|upset stomach|violently ill|sick the next|so sick|both sick|all sick|sick to|was ill|were ill|fell ill|on the toilet|on the bathroom floor)',
    '(slipped|tripped|fell|went down|went flying|wiped out|landed) (on|over|down|off|hard|and|in|at|through|flat|from|when|by|right|backwards)',
    '(broke|sprained|twisted|hit|cut|smashed|hurt|banged|jammed|sliced|burned|cracked|pulled) (my|his|her|our|a) (arm|leg|ankle|wrist|hip|tooth|finger|toe|knee|head|foot|hand|nose|rib|back|shoulder|elbow|collarbone|chin|thumb|skin|scalp|neck)',
    '(damaged|damage|scratched|scratch|scratches|gouge|gouges|gouged|dented|dent|dents|scuffed|cracked|crack|chipped|ripped|torn|tore|stained|stain|shrank|shrunk|flooded|flooding|flood|leaked|leaking|leak|melted|ruined|destroyed|warped|soaked|smashed|shattered|bleached|bleach spot|water damage|discolored|bent|burst|waterlogged|punctured|scorched|singed|mangled|wrecked|totaled) (my|our|the|his|her|a|on|in|all|through|into|from|carpet|floor|ceiling|sweater|dress|car|bumper|door|it|and|by|two|every|one|pipe|wall|everything|hole|in half|up|by the|at|right|along|across|down)?',
    '(hole|crack|gouge|dent|scratch|burn mark|stain|chip|tear|rip) (in|on|across|through|along|down) (my|our|the|his|her|a)',
    '(broke|broken|lost|killed|ruined|destroyed|drowned|crushed|snapped) (my|our|his|her) ',
    '(caught|catch|on) fire',
    '(smoke|sparks|sparking|smoking|flames|gas leak|carbon monoxide|exploded|explosion|short circuit)',
    '(raw|pink|undercooked) (chicken|inside|in the middle|burger|pork|meat|turkey|fish)',
    '(chicken|burger|pork|meat|turkey|fish) (was|is|were|came|still) (raw|pink|undercooked|bloody|cold and raw)',
    '(glass|plastic|metal|screw|staple|nail|roach|bug|worm|hair|tooth pick|toothpick|bone|shard|something hard|rock|pebble|wire|mold) ... (in|inside) (my|our|the|his|her) (food|soup|salad|potatoes|sandwich|burger|rice|pasta|pizza|drink|mashed|dessert|cake|sauce|fries|bread|cup|omelet|chili|dish|plate|taco|burrito|noodles|pie)',
    '(allergic|allergy|allergies) (reaction|to|after|and)',
    '(dog|cat|puppy|kitten|rabbit|horse|pet|bird) ... (died|limping|bleeding|cut|hurt|injured|sick|burned|dead|collapsed|bite|bitten|stitches)',
    '(through|down) (my|our|the) ceiling',
    '(my|our|the) (ceiling|roof|floor|wall|rug|carpet|dress|coat|suit|sweater|shirt|jacket|couch|sofa|piano|table|lawn|fence|garden|phone|laptop|bumper|car|tv|mirror|vase|lamp|bike|paint) (is|was|are|were|got|came back|now has|has|had) (now|completely|totally|all)? (a|two|three)? (ruined|destroyed|damaged|broken|scratched|dented|stained|cracked|torn|flooded|soaked|gone|shrunk|dead|burned|warped|bent|smaller|hole|holes|scratch|scratches|dent|stain|crack|gouge|melted)',
  ].map(phrase => ['harm', phrase] as const),
  replyWordClasses,
)
