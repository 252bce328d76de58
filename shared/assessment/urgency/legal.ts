import { legalMeanings } from '../urgency-meanings/legal'
import { content, foundIn, meant, READ_ON, tradeOf, type UrgencyRule } from './urgency-rule'
import { idiom, longAgo, negated, otherFirm } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const TELL =
  'report|reported|reporting|contact|contacted|contacting|call|called|calling|complain|complained|complaining|complaint|complaints|file|filed|filing|wrote|written|writing|notify|notified|notifying|hear|hearing|hears|sent|sending|tell|told|telling|turn|turned|turning|email|emailed|alert|alerted|informed|informing|going|goes|go|went|photos|copy|copied|cc|ccing|spoke|speaking|case|has|number'
const BOARD =
  "state|dental|medical|nursing|veterinary|vet|licensing|license|contractor|contractors|contractor's|cosmetology|barber|barbering|bar|real estate|banking|insurance|school|health|pharmacy|electrical|plumbing|building|accountancy|attorney|massage|physical therapy|county|city|funeral|gaming|liquor|child care|childcare|daycare|social work|psychology|chiropractic|mortgage|consumer|housing|education"

const threat: Cue = {
  id: 'legal-threat',
  phrases: [
    `(contact|contacted|contacting|call|called|calling|hire|hired|hiring|retain|retained|retaining|consult|consulted|consulting|speak|spoke|speaking|spoken|talk|talked|talking|hear|hearing|heard|seeing|see|saw|get|getting|got|have|involve|involving|forward|forwarded|sent|sending|turned|turning|handed|handing|meet|meeting|met|with|through|from|by|via|ask|asked|asking|gave|giving|lawyered) (to|with|from|by|over to|this to|it to|everything to|all of (this|it) to|it over to|everything over to|the (photos|paperwork|contract) to|back from)? (my|our|a|an|real|good)? (own|family|new|own family)? {lawyer}`,
    `(my|our|his|her|their|{relative}'s|company's|union) {lawyer} (will|is|has|says|said|sent|sends|advised|advises|told|and|would|can|wrote|writes|already|now|who|retained|thinks|agrees|about|for|on|on this|letter)`,
    `(my|our|a) {lawyer} (and i|and we|will be|i've|we've|looking)`,
    '(our|my) (counsel|legal team|legal counsel|legal representation|legal representative|solicitor)',
    'the lawyer (we|i) ...',
    'lawyered up|lawyering up',
    '(legal|court) (action|proceedings|steps|letter|notice|recourse|remedies|options|advice|aid|claim|matter|complaint)',
    '(lawsuit|lawsuits|law suit) ...',
    'suing|sue|sued (you|them|the|this|for|over|him|her|if|everyone|and|my|your)?',
    'litigation|litigate|subpoena|deposition|plaintiff|statutory damages|treble damages',
    'small claims (court)?',
    '(take|taking|taken|took|drag|dragging|see|seeing|meet|going|go|end up|settle) (you|them|this|him|her|it|ya|us|u)? (all)? (to|in) court',
    'see you in court',
    '(file|filed|filing|files) (a|an|suit|our|my)? (suit|claim|lawsuit|complaint|grievance|formal complaint|legal|charges|small claims|lien|police report and claim) (with|against|in|for|to|at|about|through)',
    '(file|filed|filing) suit',
    'filing for (the|our|my) return',
    '(demand letter|cease and desist|class action|mechanics lien|certified demand|notice of intent)',
    '(malpractice|negligence|wrongful death|personal injury|breach of contract) (suit|claim|lawyer|attorney|case|lawsuit|insurance|and)?',
    `(health|food safety|building|environmental) (department|dept|authority|officials|official|enforcement)`,
    '(health|food|building|fire|city|county|state|code|safety|osha|electrical) (inspector|inspectors|marshal|code enforcement)',
    "(state|county|city|banking|licensing|permit|insurance|labor|fraud|consumer) ... (office|board|department|commission|division|bureau|agency) ... (i have written|i wrote|i've written|has my|have my|is aware|has been (notified|told|informed)|will hear|knows|i have (called|contacted|notified))",
    'board of health|nursing|dentistry|medicine|cosmetology|education|pharmacy|barbering',
    'code enforcement',
    '(housing|civil|district|county|superior|magistrate|municipal|federal|justice) court',
    'court (date|hearing|filing|order|summons|papers|case)',
    'hearing (with|before|on the|is set|scheduled|date)',
    '(county|state|city) (health|licensing|safety|building|inspection|permit|food) (people|folks|guys|office|officer|lady|man|department)',
    '(osha|cpsc|ftc|cfpb|eeoc|finra|fdic|dcfs|cps)',
    "(attorney general|attorney generals|attorney general's|state ag|ag's office)",
    '(consumer (affairs|protection|fraud|complaint|advocate))',
    `(${BOARD}) (board|licensing|commission|commissioner|regulator|regulators|bureau|examiners|ombudsman|association)`,
    `(${TELL}) ... (licensing|licensing board|state board|medical board|dental board|ombudsman|regulator|regulators|authorities|the state|the county|city hall|district attorney|animal control|aspca|humane society|spca|corporate legal|commissioner|inspector|inspectors|labor board|department of (labor|health|insurance|agriculture|education|justice|banking|consumer|licensing|transportation)|banking office|banking department|insurance commissioner|human rights|child protective|adult protective|dot|dmv|hud|epa|fda|usda|sec|aps|irs|the feds|councilman|senator|congressman|mayor|franchise|trading standards|medicare|medicaid|hipaa|privacy commissioner|gaming commission|liquor board|abc)`,
    '(licensing|ombudsman|inspector|inspectors|inspection office|the state|the county|health dept|health department|animal control|authorities|regulators|commissioner) (hears|will hear|has (my|a|the|been)|is (on|coming|getting|getting a|aware)|knows|will be|were (called|notified)|was (called|notified)|next|opened)',
    '(department|dept|office|bureau) of (labor|health|insurance|agriculture|education|justice|banking|consumer|licensing|civil rights|weights and measures|financial)',
    '(human rights|civil rights|fair housing|labor|housing|planning) (commission|board|complaint|office|tribunal|department)',
    '(child|adult) protective services',
    '(news (station|crew|channel|team|desk|reporter|reporters|tip|tips|outlet|outlets|van|investigates))',
    '(local|evening|tv|action|eyewitness|nightly|channel) news',
    '(local paper|the papers|local newspaper) ... (called|call|contacted|contact|interested|interview|tell|told|hear|going|running|photos|comment|has my|have my)',
    '(reporter|reporters|journalist|journalists|the press|the media|news media|the gazette|the herald|the tribune|radio station|investigative|podcast) ... (called|call|contacted|contact|wants|interview|interested|story|comment|told|tell|hear|running|covering|wrote|going|about this|about you)?',
    `(${TELL}|went|take this|taking this|taking it|sold) (to|a|the|with)? (to|the|a)? (press|media|papers|paper|newspaper|reporter|journalist|local news|tv)`,
  ],
}
const bbb: Cue = {
  id: 'legal-bbb',
  phrases: ['bbb', 'better business (bureau)?'],
}
const complaining: Cue = {
  id: 'legal-complaining',
  phrases: [
    'report|reported|reporting|complain|complained|complaint|complaints|file|filed|filing|wrote|written|contact|contacted|contacting|going|next|hear|hearing|called|calling|sent|letter|notified|taking|turned|stop|also|too',
  ],
}

/** Words that name an authority in passing: "a lawyer myself", "the health department requires it". */
const PASSING =
  /^(?:requires|require|required|says|rules|rule|approved|grade|graded|rating|a|score|certified|recommended|friendly)$/
/** Courts of another kind. */
const PLAY = /^(?:food|tennis|basketball|squash|pickleball|volleyball|badminton|racquetball)$/
const PRAISED_LAW = /lawyer|law|attorney|legal|notary/

function judge(hit: Hit, scene: ReviewScene) {
  if (idiom(hit, scene) || longAgo(hit, scene) || otherFirm(hit, scene)) return undefined
  const { tokens } = scene.document
  if (negated(hit, scene) || PLAY.test(tokens[hit.first - 1]?.word ?? '')) return undefined
  // "Filing a complaint with the BBB" is the bureau's.
  if ((scene.hits.get(bbb) ?? []).some(other => other.first - hit.last <= 3 && other.last >= hit.first))
    return undefined
  if (content(scene)) return undefined
  const after = tokens[hit.last + 1]
  if (
    after &&
    after.gap === 0 &&
    PASSING.test(after.word) &&
    /department|dept|inspector|marshal|code|board/.test(tokens[hit.last]?.word ?? '')
  )
    return undefined
  if (PRAISED_LAW.test(tradeOf(scene)) && !ABOUT_THEM.test(scene.document.text)) return undefined
  return 1
}

/** At a law firm a lawyer is no threat, unless it is another one, the bar or malpractice. */
const ABOUT_THEM =
  /\b(?:bar (?:association|complaint|counsel|board)|state bar|malpractice|(?:new|another|different) (?:lawyer|attorney)|sue (?:you|them)|suing (?:you|them)|small claims|ethics|disciplin|attorney general|grievance)/i

function judgeBureau(hit: Hit, scene: ReviewScene) {
  if (content(scene) || negated(hit, scene) || otherFirm(hit, scene)) return undefined
  const sentence = scene.document.tokens[hit.first]?.sentence
  return (scene.hits.get(complaining) ?? []).some(other => scene.document.tokens[other.first]?.sentence === sentence)
    ? 2
    : undefined
}

export const legal: UrgencyRule = {
  id: 'legal',
  title: 'A lawyer, an authority or the press',
  why: 'From here on everything you write may be read by somebody else. Answer slowly, keep everything.',
  tier: 1,
  source: 'L24',
  readOn: READ_ON,
  example: { marks: 'You will hear from my attorney.', leaves: 'As a lawyer myself I loved the quiet room.' },
  cues: [threat, bbb, complaining, ...legalMeanings.cues],
  *find(scene) {
    yield* foundIn(threat, scene, judge)
    yield* meant(legalMeanings, scene, judge)
    yield* foundIn(bbb, scene, judgeBureau)
  },
  publicReply: 'Hold. One neutral line or silence.',
  steps: [
    {
      id: 'legal-keep',
      title: 'Keep everything',
      detail: 'Messages, photographs, bookings, video. Delete nothing, change nothing.',
    },
    {
      id: 'legal-advice',
      title: 'Insurer or lawyer first',
      detail: 'Before any reply with substance. A Better Business Bureau complaint alone can wait a day or two.',
    },
    {
      id: 'legal-deadlines',
      title: 'Meet the real dates',
      detail: 'Those in a letter from an authority or a court. Write them down.',
    },
  ],
}
