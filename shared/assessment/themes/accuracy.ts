import type { Polarity } from '../../models/assessment'
import type { Match } from '../../text/rule'
import { moodOf } from '../mood'
import type { ReviewScene } from '../review-scene'
import { theme } from './theme'

/** Whether what came is what was asked for. */
export const accuracy = theme({
  id: 'accuracy',
  title: 'Right order, right work',
  why: 'The customer got the wrong thing, something was missing or forgotten, or exactly what was ordered.',
  example: { marks: 'They forgot the sauce again.', leaves: 'An evening we will not forget.' },
  about: ['accuracy', 'order accuracy'],
  negative: [
    "(another|someone|somebody|stranger's|different|other) (dog's|cat's|pet's|patient's|customer's|family's|person's|guest's|woman's|man's|kid's|child's)",
    "(got|brought|gave|sent|handed|received|took) ... stranger's ...",
    '(said|asked|told|asked for|wrote|typed) (them|him|her)? no _ (_|two|three|four|five) times',
    '(got|came|received|came back) ... (one|two|three|four) (of|out of) (the|my)? ({number}|_)',
    "(someone|somebody|person's|customer's|stranger's) else's? (name|order|bag|food|file|prescription|chart|medicine|clothes|laundry|receipt)",
    'wrong (insurance|file|info|information|number|email|zip|apartment|code|plan|policy|guest|patient|dog|cat|kid|child|student|class|grade|street|unit|invoice|card|shirt|suit|pattern|fabric|room|table|sauce|bread|cheese|wine|beer|bottle|glass)',
    '(ordered|booked|reserved|requested|paid for|asked for) ... (got|received|came|brought|delivered|sent|given|arrived)',
    '(box|bag|label|receipt|menu|tag|ticket|invoice|screen|order) (says|said) ... (inside|but|instead|got|contained)',
    '(half|part|one|two|three|most) of (my|our|the|what) (order|meal|food|list|items|things|wash|work) (was|were|is)? ... (missing|forgotten|skipped|left)',
    'wrong (count|dose|label|bottle|pills|name)',
    'went missing',
    'ordered ... got (carnations|a|an|the|something|one|two|_)',
    '(forks|plates|chairs|cups|napkins|seats) for ...',
    'skipped|missed (the|half|one|two|several|an) ... (entirely|completely|room|bath|spot|spots)',
    'double booked',
    'had to be redone',
    '(was|were|is) not (walnut|nut|gluten|dairy|peanut|sesame|egg|shellfish) free',
    '(called me|has me|had me) (by the)? wrong (name)?',
    '(said|app said) ... (but it was|actually)',
    'different (rate|price|total|item|color|model) (on|than|from|in)',
    'booked (a|the|an) ... got',
    '(order|name|size|color|address|date|everything|item|amount|dosage|spelling|total|sizes) was|were|is wrong',
    '(color|style|size|order|part|cut|item|shade|it|this|that) is|was not (that)? what ...',
    "(not|isn't|wasn't) what (i|we) ...",
    'wrong item|items|order|orders|size|sizes|color|colour|colors|part|parts|food|pizza|drink|drinks|dish|address|name|date|day|time|model|topping|toppings|thing|things|one|ones|meal|room|medicine|medication|prescription|dosage|tooth|leg|side|key|keys|product|flavor|cake|sandwich|coffee|milk|paint|shade|house|bag|car|person|dress|flowers|arrangement|form|forms|year|account|amount|procedure|filter|tire|tires|oil|cut|length|style|spelling|everything|twice|every',
    '(got|get|gets|getting|had|made|messed|screwed|order|entered|put|wrote|took|spelled|filled|delivered|sent|brought|gave|ordered|installed|all|everything|it|measured|heard|read|quoted|booked|scheduled|packed|labelled|labeled|came out) my|our|the|it|his|her|me|us|everything|up|order|in|orders|completely|down|name? order|orders|name|all? wrong',
    'wrong order',
    'mess|messed|messes|screw|screwed|screws|mixed|mix|botch|botched up? my|our|the|his|her|every order|orders|appointment|paperwork|name|reservation|prescription|taxes|cake|dates',
    'mix up|ups',
    'mixed up',
    'mixup|mixups',
    '(forgot|forget|forgets|forgotten|omitted|left out|left off) the|my|our|to|half|about|his|her|a|an|one|two|that|it|part|sauce|utensils|us|ranch|dressing|napkins|forks|sides|fries|drinks|both|several|everything|again',
    'forgot',
    'missing (from|items|item|half|one of|two|the|my|our|parts|screws|a piece|pieces|part|several|toppings|sauce|drinks|food|an item)',
    'was|were|items|item|is|are|half|drink|drinks|sauce|order|fries|parts|stuff|piece|pieces missing',
    'no fork|forks|napkins|utensils|sauce|straws|straw|silverware|lid|lids|receipt|dressing|cheese|screws|manual|instructions|ranch|salsa|syrup|candles|plates|spoons|knife|chopsticks|ketchup|butter',
    "(not|wasn't|isn't|weren't|never|aren't|nothing like) (even|anything|exactly|at all)? what i|we|he|she|was ordered|asked|wanted|requested|paid|agreed|booked|was|picked|chose|bought|described|advertised|shown|promised|had",
    'not (as|like|the one|the color|the colour|the size|the same|the right|the correct) described|advertised|pictured|promised|ordered|agreed|shown|i|we|discussed|requested|in',
    'not as? described|advertised|pictured',
    'instead of the|what|a|an|my|our|_',
    'asked|ordered|wanted|requested|paid|said|specified|told for? ... (got|get|received|came|brought|gave|given|instead|delivered|ended up)',
    'i|we said ... but|anyway|still|not|came|and',
    'after i|we asked|told|said|showed|specified|specifically|requested|explained|repeatedly',
    'despite asking|telling|my|our|specifically|repeated|me|us|being|having|multiple',
    'even though|after i|we (specifically|clearly)? asked|told|said|specified|ordered|requested',
    'specifically|clearly|explicitly|twice|repeatedly asked|told|said|ordered|requested|stated',
    'mistakes|error|errors|typo|typos|mislabeled|mislabelled|misspelled|misspelt|misspelling|mispronounced|misread|miscounted|mismeasured|mismatched|inaccurate|inaccurately|inaccuracies|incorrect|incorrectly|miscalculated|misfiled|misdiagnosed|misdiagnosis|misquoted|misheard',
    "labelled|labeled|marked ... (wasn't|free|but|isn't|it|was not)",
    "somebody|someone else's order|food|bag|prescription|dress|shirt|file",
    "(didn't|never|don't|doesn't|not|did not) (finish|finished|complete|completed|include|included|match|matched|fit|add|install|read|follow|followed|do the|do half|do what|listen to what) the|my|our|instructions|directions|what|all|half|any?",
    "(ignored|ignore|disregarded|didn't follow|did not follow|never read) my|our|the|every instructions|request|requests|note|notes|directions|order|measurements|list|preferences|wishes",
    'in the wrong place|spot|room|order|size|box|bag|color',
    '(installed|wired|put|on|hung|backwards) backwards|backward',
    'upside down',
    'double|over booked|booking',
    'came out as',
    'had to be (redone|remade|returned|sent back)',
    'sent|send it|them back',
    'lost|misplaced my|our|the|his|her|their? order|reservation|booking|paperwork|file|appointment|records|application|forms|documents|prescription',
    'no record of',
    'put ... back on|in|where',
    'spelled|spelt my|her|his|our|the name? wrong|incorrectly',
  ],
  positive: [
    '(did|does|done|finished|ticked|crossed|covered) (off)? everything on (the|my|our) list',
    '(order|orders|everything|meal) (has|have|is|was|were|has been|have been) (always|never)? (right|correct|spot on|perfect) ',
    'never (get|gets|got) (my|our|the|an|it)? order|wrong',
    'never (mess|messed|messes) up',
    'exactly|precisely|just what|as|like|how i|we|he|she|ordered|described|requested|asked|the|pictured|my|promised|advertised',
    'exactly (right|as ordered|as described|as requested|as pictured|as promised|as advertised)',
    'order|orders|everything|measurements|it was|were|is|are|came|always|comes? always|exactly|100? (correct|accurate|right|complete|perfect every time)',
    'got my|our|the|it|everything|every order|orders|exactly|all|detail? right|correct',
    '(very|always|so|was|is|and|measurements|accurate|order|orders) accurate|accurately',
    'as described|ordered|requested|pictured|advertised',
    'to a tee|t',
    'nothing was? missing|forgotten',
    'attention to detail',
    'every (detail|last detail|little detail)',
    'remembers|remembered my|our order|usual|drink|name|coffee',
    'labels everything',
    'read my|our|the note|notes',
  ],
  more: gotAnother,
})

const ASKED = new Set('asked ordered requested booked reserved wanted'.split(' '))
const CAME = new Set('got received came'.split(' '))
const BUSINESS = new Set('they he she'.split(' '))
const GAVE = new Set('did sent brought gave came made put served delivered packed cut painted installed'.split(' '))

/** An unhappy customer tells in one sentence what was wanted and in the next what came: "Ordered lamb. Got beef." */
function* gotAnother({ document, review }: ReviewScene): Iterable<Match<Polarity>> {
  const { tokens, sentences } = document
  for (const [place, sentence] of sentences.entries()) {
    const next = sentences[place + 1]
    if (!next) return
    const [first, second] = [tokens[next.first]?.word ?? '', tokens[next.first + 1]?.word ?? '']
    const came = CAME.has(first) || (first === 'i' && CAME.has(second)) || (BUSINESS.has(first) && GAVE.has(second))
    if (!came) continue
    const opening = tokens[sentence.first]?.word ?? ''
    const asked =
      ASKED.has(opening) || (/^(?:i|we)$/.test(opening) && ASKED.has(tokens[sentence.first + 1]?.word ?? ''))
    if (asked && moodOf(document, review.rating) !== 'positive')
      yield { start: sentence.start, end: next.end, value: 'negative' }
  }
}
