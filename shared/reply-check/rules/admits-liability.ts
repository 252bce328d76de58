import type { Match } from '../../text/rule'
import { anyOf, isDenied, isPast, sentenceTokens, wordsAfter, wordsBefore } from '../neighbourhood'
import { fromWordings, type ReplyRule, type ReplyScene, type Ruling } from '../reply-rule'
import { admissions } from '../lexicon/admissions'

/** Fault admitted or payment promised where somebody was hurt or ill, or property was damaged. */
export const admitsLiability: ReplyRule = {
  id: 'admits-liability',
  title: 'Admits fault for harm',
  severity: 'block',
  harmOnly: true,
  message: 'Your insurer can refuse to pay after this. Show concern, not cause.',
  why: 'Where someone was hurt or fell ill, or something was damaged, most policies forbid admitting fault or promising payment. Show concern for the person, ask them to call, and tell the insurer first.',
  source: 'L24, L25, L26',
  readOn: '2026-11-24',
  example: {
    marks: 'The ladder was our fault and we’ll pay for the roof.',
    leaves: 'I’m very concerned to read this. Please call me today.',
  },
  find: findOwnDeeds,
  ...fromWordings([
    {
      sentence: "I'm very concerned to read this and would like to speak with you.",
      phrases: admissions,
      when: (hit, scene) =>
        scene.harm &&
        !isDenied(scene, hit.first, 3) &&
        !anyOf(
          sentenceTokens(scene, hit.first).map(token => token.word),
          UNKNOWN,
        ),
    },
    {
      sentence: "I'm very concerned to read this and would like to speak with you.",
      phrases: [
        "(our|my|entirely our|all our|the kitchen's|the crew's|the driver's|our driver's|our crew's|our cook's|our technician's|our tech's|our server's|our stylist's|our team's|the staff's|our staff's) (own|big|terrible|stupid|careless|honest|serious|bad|dumb|sole|full)? (fault|mistake|error|negligence|carelessness|blunder|failure|doing|oversight|responsibility|screwup|bad|blame|neglect|recklessness|slip|goof|liability)",
        '(fault|blame|responsibility|mistake|error|liability) (is|was|lies|rests|for this is|for that is|for it is|here is|sits) (entirely|all|wholly|completely|solely|fully|squarely|with|on)? (ours|mine|us|with us|on us|on me|on our side|our own|our)',
        "(we|i|we're|i'm|we are|i am|we were) (are|were|am|was|take|accept|bear|admit|acknowledge|assume|own|hold ourselves|do|both|fully|completely|entirely|totally|100|gladly|do take|do accept|certainly|have to|must|will)? (full|fully|complete|completely|total|entire|all|the|our|to|take|accept|entirely|clearly|all of the|absolute|100 %)? (at fault|to blame|negligent|liable|responsible for|responsibility|liability|fault|blame|guilty|careless|in the wrong|reckless|wrong here|wrong not to|accountable for|the ones responsible|the ones at fault)",
        "(caused|damaged|broke|broken|scratched|dented|burned|burnt|ruined|stained|shrank|shrunk|flooded|cracked|chipped|tore|ripped|hurt|injured|cut|poisoned|made you sick|made you ill|made your|contaminated|undercooked|mishandled|dropped|spilled|bleached|melted|overheated|overcooked|overtightened|cross threaded|wired it wrong|wired this wrong|wired that wrong|wired the|installed it wrong|put it in wrong|hooked it up wrong|connected it wrong|set it wrong|mixed it wrong|mixed up the|mixed the wrong|used the wrong|used a wrong|served the wrong|served you the wrong|served raw|served it raw|served bad|served spoiled|served you|gave you the wrong|gave you bad|left it|left the|left a|left your|forgot to|forgot the|forgot about|failed to|neglected to|neglected the|skipped the|skipped a|missed the|missed a|overlooked the|should have|should've|ought to have|could have prevented|could have avoided|let you|let your|let the|let this|didn't check|did not check|didn't secure|did not secure|didn't tighten|did not tighten|didn't clean|did not clean|didn't mop|did not mop|didn't salt|did not salt|didn't fix|did not fix|didn't warn|did not warn|didn't test|did not test|didn't label|did not label|didn't wash|did not wash|didn't cook|did not cook|didn't close|did not close|didn't latch|did not latch|didn't shut|did not shut|didn't tell|did not tell|never checked|never tightened|never tested|never cleaned|never fixed|never mopped|messed up|screwed up|botched|goofed|blew it|slipped up|made a mistake|made the mistake|made a serious|made a terrible|made an error|got it wrong|got this wrong|got that wrong|did it wrong|did this wrong|knew the|knew about|knew that|knew it|had known|were aware|was aware|lost your|lost the|lost it|hit the|hit your|backed into|drove into|drove over|knocked|nicked|clipped|gouged|pulled the wrong|cut the wrong|cut too|nailed through|drilled into|drilled through|put a hole|put the wrong|left out the|crossed the|reversed the|misread|miswired|misjudged|mismeasured|shorted)",
        '(pay|pays|cover|covers|reimburse|compensate|foot|pick up|settle|make good|make you whole|replace|repair|refund|buy|take care of|handle|absorb) (for|the|your|you|all|any|every|whatever|it|that|this|a new|both|everything|up|his|her|their|medical|full|in full|and) ... (bill|bills|cost|costs|expense|expenses|damage|damages|repair|repairs|doctor|hospital|medical|er|vet|dentist|deductible|cleaning|replacement|loss|losses|rug|carpet|floor|floors|wall|walls|ceiling|paint|door|car|bumper|dress|suit|coat|sweater|jacket|shirt|phone|screen|laptop|table|sofa|couch|piano|lamp|tv|window|fence|lawn|roof|tooth|treatment|new one|wages|work you|it|that|everything|damaged|broken|ruined|copay|glasses|bike|tire|tires|rim|rims|wheel|prescription|visit|drywall|furnace|panel|for it|whatever|dryer|washer|fridge|appliance|boiler|stairs|china|vase|crib|mattress|bed|gown|boots|shoes|bag|tile|countertop|cabinet|shed|tree|garden|engine|transmission|time off|stitches|x ray|ambulance)',
        "(send|bring|forward|email|mail|give|get|drop off) (us|me|our|over|in|along) ... (bill|bills|invoice|receipt|receipts|estimate|estimates|doctor's bill|hospital bill|vet bill|repair bill|quote)",
        "(bill|bills|cost|costs|repair|repairs|damage|dentist|doctor|vet|deductible|replacement|rug|dress|everything|cleaning|tab|expenses|it) (is|are|will be|would be|'s) (on us|on me|ours to pay|ours|covered|paid for|paid by|taken care of|on the house|at our expense|our responsibility)",
        '(at|on) our (expense|cost|account|dime|tab)',
        '(our|the|my) (insurance|insurer|policy|carrier|liability) (will|is|covers|has|should|would|is going to|can|pays) (cover|pay|take|handle|be|it|reimburse|already|contact you|be in touch|this|that|make|compensate|going|settle|responsible)',
        "(chicken|meat|burger|fish|food|shrimp|oysters|salad|rice|egg|eggs|soup|sauce|pork|turkey|steak|dish|order|meal|milk|cream|batch|it|salmon|mayo|clams|mussels|sushi|tuna|seafood|buffet) (was|were|had been|must have been|had|did|clearly|came out|went out|sat) (clearly|definitely|indeed|obviously|in fact|badly|not|n't)? (undercooked|raw|spoiled|bad|off|contaminated|left out|too long|out of date|expired|cross contaminated|gone bad|gone off|pink|past its|nuts in|peanuts in|mislabeled|mislabelled|not cooked|not fully|cooked through|fully cooked|out too|off the ice|old|unsafe|warm too)",
        "(step|stairs|stair|railing|handrail|floor|ramp|walkway|sidewalk|rug|mat|tile|ice|chair|stool|bench|ladder|equipment|machine|cable|wire|wiring|valve|brakes|brake|bolts|lug nuts|bolt|hose|pipe|fitting|outlet|breaker|lift|gate|door|latch|fence|shelf|sign|light|lamp|bulb|oven|dryer|treadmill|bike|helmet|harness|tent|pole|puddle|hot water|water|wax|bleach|dye|product|solution|blade|needle|tool|heater|connection|seal|gasket|clamp|joint|strap|straps|box|crate|pad|pads|dolly|tarp|hatch|pool|drain|lid|cap|hook|anchor|leash|cage|kennel door) (was|were|had been|should have been|should've been|had|did|hadn't been|wasn't|weren't|has been) (not|never|left|already|still|clearly|too|also|in fact)? (loose|broken|wet|icy|slippery|unsafe|faulty|defective|too hot|cracked|worn|wobbly|unlit|dark|unmarked|left|open|off|missing|not secured|secured|tightened|salted|mopped|fixed|repaired|replaced|marked|roped|taped|blocked|closed|latched|shut|checked|inspected|installed wrong|wired wrong|put in wrong|set too|on too|put together|assembled|hot|strong|rusty|rusted|leaking|bad|cleaned|lit|covered|strapped|padded|reported|tested|live|unattended|expired|plugged|dirty|torn|frayed|known)",
        "(that|it|this|none of this|all of this|that one|it all|this one) (is|was|'s|would|wouldn't|should|shouldn't|falls|is all|was all) (entirely|all|completely|totally|squarely|100 %|fully|never|not|not have|have|never have|on)? (on us|on me|our doing|our bad|us|happened if we|happened had we|have happened|preventable|avoidable|avoided|prevented|our making|inexcusable|negligence|ours)",
        "(that's|it's|this one's|this is|that is|it is|all) (entirely|all|completely|totally|squarely|fully)? (on us|on me|our doing|our bad|inexcusable|ours to fix)",
        '(no excuse|no excuses|there is no excuse|inexcusable|unforgivable|preventable|avoidable|mea culpa|we own this|we own it|own up to|we admit|i admit|admittedly|we confess|guilty as charged|we dropped the ball|dropped the ball|we let you down|i let you down|we failed you|i failed you|we were wrong|i was wrong|we did wrong|we take the blame|take the blame|shoulder the|we caused|because of our|due to our|result of our|resulted from our|thanks to our|our negligence|our carelessness|our mistake|our error|our fault|fault is ours|mistake was ours|mistake is ours|blame is ours|error was ours|responsibility is ours|we owe you for|owe you for the|make you whole|compensate you|compensation|pay you back for|pay you for|reimburse you|reimbursement|settle with you|settlement|damages|whatever it costs|whatever it cost|every penny|every cent|out of pocket)',
        'ours to (fix|pay|repair|replace|make|cover|put|answer|settle|own|mend|redo)',
        '(was|were|got|been) (nailed|hung|laid|set|wired|cut|mixed|installed|glued|fastened|bolted|screwed|welded|soldered|fitted|placed|connected|hooked up|sealed|torqued|mounted|plumbed|vented|braced|packed|loaded|cooked|stored|labeled|prepared|cleaned|washed|dried|pressed|bleached|colored|trimmed|clipped|shaved|done|put in|put on|put together|tied) (wrong|incorrectly|poorly|badly|improperly|backwards|upside down|too hot|too tight|too deep|too short|too long|too fast|too loose|loose|crooked|carelessly|off)',
        '(is|was|were|are) (all|entirely|clearly|completely)? (our|my) (doing|fault|error|mistake|making|responsibility|bad)',
        '(insurer|insurance|carrier|policy|bond) (will|is going to|would|can|does|should) (pay|cover|take|handle|settle|make|fix|replace|see|reimburse)',
        '(pay|paying|paid|cover|covering|reimburse|reimbursing) (for)? (the|your|any|all|his|her|whatever) (_|_ _)? (cream|ointment|medicine|clinic|checkup|treatment|visit|urgent care|pharmacy|prescription|specialist|dermatologist|recheck|hospital|repairs|repair|repainting|refinishing|body shop|detailing|new one|replacement|reprint|loss|hotel|rental|tow|towing|trees|tree|plants|sod|cleaning)',
        '(came|comes|stemmed|resulted|happened|happens|started|spread|leaked|slipped|fell|burst|broke|overflowed|caught|shorted) (from|because|because of|due to|when|after|out of|off) (our|we|a mistake|an error|the cook|the technician|the crew|the driver|one of our|someone here|us|my) ',
        '(cross contamination|contamination|spoiled|undercooked|mislabeled|mislabelled|improperly) (in|of|that|on|caused|chicken|from|happened|got|food|stored|cooked|installed|secured|wired)',
        '(accept|accepts|accepting|take|takes|taking|assume|own|bear|bears|admit|admits|acknowledge) (full|all|complete|total|entire|sole|the|our|any|every|both)? (responsibility|liability|blame|fault)',
      ],
      when: (hit, scene) => {
        if (!scene.harm) return false
        const said = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        const words = sentenceTokens(scene, hit.first).map(token => token.word)
        if (isDenied(scene, hit.first, 4)) return false
        if (
          ACTS.test(said) &&
          !/\b(?:our|my|ours|wrong|incorrectly|poorly|badly|improperly|crooked|backwards|too \w{1,30})$|\b(?:our|my|ours)\b/.test(
            said,
          ) &&
          !oursBefore(scene, hit.first)
        )
          return false
        if (anyOf(words, UNKNOWN) && !/\b(?:pay|cover|fault|responsib|liab|negligen)/.test(said)) return false
        if (anyOf(wordsBefore(scene, hit.first, 3), HELD)) return false
        if (
          /\b(?:replace|repair|refund|take care of|handle|settle|buy)\b/.test(said) &&
          !/\b(?:pay|cover|reimburse|compensate|bill|damage)/.test(said) &&
          !PROPERTY.test(said)
        )
          return false
        // Doing the next right thing is no admission.
        if (
          /(?:should have|should've|ought to have)$/.test(said) &&
          TOLD_THEM.test(wordsAfter(scene, hit.last, 2).join(' '))
        )
          return false
        if (
          /^(?:he|she|they|one|person|man|woman|guy|kid|girl|boy|driver|member|individual)\b/.test(said) &&
          !anyOf(words, OWN)
        )
          return false
        if (
          /\b(?:left (?:a|the|your|it)|let (?:you|your|the|this)|knocked|lost (?:your|the|it)|hit (?:the|your)|missed (?:a|the)|wired the|served you|knew (?:that|the|about)|forgot (?:the|about)|were aware|was aware|knew it)$/.test(
            said,
          ) &&
          anyOf(words, FUTURE)
        )
          return false
        return true
      },
    },
  ]),
}

/** What somebody did, or will pay: an admission only where our own side is the one who did it. */
const ACTS =
  /^(?:caused|damaged|broken?|scratched|dented|burn(?:ed|t)|ruined|stained|shr[au]nk|flooded|cracked|chipped|tore|ripped|hurt|injured|cut|poisoned|made|contaminated|undercooked|mishandled|dropped|spilled|bleached|melted|over\w{1,30}|cross|wired|installed|put|hooked|connected|set|mixed|used|served|gave|left|forgot|failed|neglected|skipped|missed|should|ought|could|let|didn't|did|never|messed|screwed|botched|goofed|blew|slipped|got|knew|had|were|was|lost|hit|backed|drove|knocked|nicked|clipped|gouged|pulled|nailed|drilled|crossed|reversed|mis\w{1,30}|shorted|pays?|cover|reimburse|compensate|foot|pick|make|replace|repair|refund|buy|take|handle|absorb|settle)\b/

function oursBefore(scene: Parameters<NonNullable<ReplyRule['judge']>>[1], token: number): boolean {
  const before = wordsBefore(scene, token, 7)
  if (before.some(word => THEIRS.has(word)) && !before.slice(-3).some(word => OURS.has(word))) return false
  return before.some(word => OURS.has(word) || scene.people.own.has(word))
}
const OURS = new Set(
  "we i our my us we'll i'll we'd i'd we're i'm we've i've he she they crew cook kitchen driver technician tech stylist groomer server mechanic plumber installer painter roofer cleaner trainer instructor sitter somebody someone staff team man guy insurance insurer policy apprentice helper nurse assistant happy glad course".split(
    ' ',
  ),
)
const THEIRS = new Set(['you', 'your', "you've", "you'd"])

/** "We don't know yet what happened": nothing is admitted. */
const UNKNOWN = new Set(['if', 'whether', 'finding', 'learn', 'understand', 'whatever'])
const HELD = new Set(["can't", 'cannot', 'not', "don't", 'never', 'before', 'whether', 'until'])
const PROPERTY =
  /\b(?:rug|carpet|floors?|walls?|ceiling|paint|door|car|bumper|dress|suit|coat|sweater|jacket|shirt|phone|screen|laptop|table|sofa|couch|piano|lamp|tv|window|fence|lawn|roof|tooth|glasses|bike|tires?|rims?|wheel|drywall|furnace|gown|boots|shoes|vase|china|tile|countertop|cabinet|engine)\b/
const OWN = new Set(['we', 'our', 'my', 'i', 'us', "we'll", "we're"])
const TOLD_THEM =
  /^(?:also |just )?(?:called|rung|told|heard|answered|phoned|written|replied|said|let|texted|warned you about the|explained|been (?:there|told|called|on|quicker|clearer|better))\b/
const FUTURE = new Set(['know', 'message', 'voicemail', 'word', 'you-know', 'calling', 'number'])

/** What an owner who was told of harm may well have done: listened, looked, talked, made safe. */
const RIGHT_DEEDS = new Set(
  `read heard saw learned felt took looked checked talked spoke called rang phoned tried wrote asked wanted hoped reported told began
  started opened closed stopped pulled changed added moved reviewed went brought passed shared sat met got made had was were have did
  replaced repaired fixed cleaned inspected found meant thought need wish care closed reached answered replied sent left received
  realized noticed noted appreciated valued welcomed understood worried trained retrained introduced posted printed built trusted
  loved liked enjoyed owed decided agreed followed visited came served worked cooked used said gave put set kept knew ran`.split(
    /\s+/,
  ),
)
const AGENT = new Set(
  'we i he she they crew cook kitchen driver technician tech stylist groomer mechanic plumber installer painter roofer cleaner trainer instructor sitter apprentice helper guys guy girl boy man men us'.split(
    ' ',
  ),
)

/** Somebody of ours did something to it: "one of us leaned the ladder against it". */
function* findOwnDeeds(scene: ReplyScene): Iterable<Match<Ruling>> {
  if (!scene.harm) return
  const { tokens } = scene.document
  for (let at = 0; at < tokens.length - 1 && at < scene.signatureFrom; at++) {
    const verb = tokens[at + 1]
    if (
      !AGENT.has(tokens[at]?.word ?? '') ||
      !verb ||
      verb.gap !== 0 ||
      !isPast(verb.word) ||
      RIGHT_DEEDS.has(verb.word)
    )
      continue
    if (anyOf(wordsBefore(scene, at, 4), UNKNOWN) || anyOf(wordsBefore(scene, at, 3), THEIRS)) continue
    yield { start: tokens[at]?.start ?? 0, end: verb.end, value: {} }
    return
  }
}
