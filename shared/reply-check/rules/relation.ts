import type { Match } from '../../text/rule'
import { anyOf, hitsOf, isPast, sentenceTokens, wordsAfter, wordsBefore } from '../neighbourhood'
import { CONDITIONAL, findFacts, IN_GENERAL, OF_THE_PLACE } from '../case-facts'
import type { Cue, ReplyRule, ReplyScene, Ruling } from '../reply-rule'
import { dealings } from '../lexicon/ties'

/** What ties the writer to the business in so many words. */
const ties: Cue = {
  id: 'relation:ties',
  phrases: [
    "(as|being|since you are|since you're|like|for|to) (our|a|an|one of our|my|your|any) (valued|former|past|current|new|existing|longtime|long time|loyal|paying)? {customer} ",
    "(you|they|she|he|writer|reviewer|person|this|who|i|we) (are|were|is|was|have been|has been|'ve been|had been|became|become|remain|remains) (not|never|indeed|also|still|no longer|now|once|currently|only)? (a|an|our|one of our|my) (valued|former|past|current|new|existing|longtime|loyal|registered|established)? {customer}",
    "(you're|you've been|you have been|you were|you've|you have) (not|never|still|no longer|indeed)? (been)? (a|an|our|one of our) (valued|former|past|current|new|longtime)? {customer}",
    '(never|not|no) (been|a|an|our|one of our|had|seen|treated|represented|met|taught|enrolled|prepared|worked with) ... ({customer}|you|this person|this individual|by that name|with that name|anyone by|your name|of that name)',
    '(our|the|my) (records|files|notes|charts|logs|schedule|calendar|system|books|appointment book|chart|file|database|ledger|billing|log|sign in|attendance|appointment log|call log|paperwork) (show|shows|indicate|indicates|confirm|confirms|say|says|reflect|reflects|tell|tells|list|lists|have|has|do|does|suggest|note|notes|contain|show that|is clear|are clear|showed)',
    '(checked|reviewed|looked at|looked up|looked into|looked through|pulled|pull|went through|read through|searched|consulted|checking|reviewing|have) (our|the|your|his|her|my|up|through) (records|files|notes|chart|charts|file|record|schedule|calendar|system|books|history|account|paperwork|case|application|appointment|claim|return|log)',
    "(no|any|a|cannot find|can't find|don't have|do not have|unable to find|find no|have no|found no) (record|records|file|chart|trace|appointment|account|application) (of|for|under|with|in|on|by|that)",
    "(don't|do not|can't|cannot|could not|couldn't) (have|find|see|locate|identify) (you|your name|your|anyone by|a {customer}|any {customer}|this name|that name) ",
    "(not|isn't|wasn't|never) (in|on|among|one of|from|found in|part of) (our|my) (records|system|files|books|{customer}|list|roster|caseload|database|schedule)",
    '(says|said|shows|showed|per|according to|notes) (the|our|her|his|your) (log|chart|notes|file|record|records|care plan|journal|sign in sheet|intake|ledger|gradebook|appointment book)',
    '(never|not) (ever)? (represented|treated|taught|seen|prepared|advised|insured|lent to|counseled|met|had|enrolled) (anybody|anyone|somebody|someone|a person|any person|people) (who|like|by|with|named)',
    "(you're|you are|you may be|you might be|you'll be) (over)? (due|overdue|scheduled|booked|signed up|enrolled|on file|on our|in our system) (for|in|on|with)",
    '(miss|missed|missing) (you|that smile|your|seeing you|having you)',
    '(nobody|no one|none of us|not one of us) ... (has|have|had) ever ... you',
    '(our|the|my) (records|files|notes|system|chart|book|books|calendar) (have|has|had|put|puts|list|mark|marks|carry) (you|your|him|her|no|the|a)',
    '(no one|nobody|anyone|no {customer}) (by|of|with|under) (that|this|your|the) name',
    '(our|the) (client|patient|student|customer|member) (list|roster|files|records|database)',
    '(thank|thanks) (you)? (so much|very much)? for (choosing|trusting|visiting|coming in|coming to|coming by|being|your trust|your visit|your business|your loyalty|letting us|allowing us|seeing|stopping in|using|joining|entrusting|bringing|working with us|giving us the chance to|your patronage|your referral|sending|the opportunity to|enrolling|referring|hiring|your continued|your years)',
    "(glad|happy|pleased|delighted|relieved|thrilled|proud|honored|grateful|wonderful|great|good|lovely|a pleasure|our pleasure|a joy|pleasure|joy|privilege|an honor|enjoy|enjoyed|love|loved|loves|delight|sorry) (that)? (we|i|she|he|they|you|to|our|dr|it|everything|all|working|having|seeing|meeting|serving|treating|teaching|caring|helping) ... (help you|helped you|help|helped|could help|were able to|was able to|you're feeling|you are feeling|feeling|feels|pleased with|happy with|took care|take care of you|care for you|care of you|treat you|treated|serve you|represent you|got you|get you|you came|you chose|you had|you were|you enjoyed|you liked|you're happy|you are happy|you love|went well|worked out|work with you|working with you|having you|seeing you|meeting you|see you|meet you|met you|know you|knowing you|you feel|to have you|have you|had you|healed|healing|looks|look|turned out|came out|came through|won|approved|settled|closed|passed|improved|improving|doing well|doing better|doing so well|loves|loved|fits|fit)",
    '(see|seeing|saw|seen|welcome|welcoming|help|helping|serve|serving|treat|treating|treated|meet|met|assist|have|having|host|visit with|check on|looking after|look after|care for|caring for|cared for) (you|both of you|you both|you all|you and your|your family|your family) ... (again|back|soon|next|at your|in six|here|for your|at the|in our|in the|on your|through|since|for years|for the|when|that|last|twice|three times|several|as a|on)',
    '(mailed|sent|given|explained|shown|told|provided|emailed|handed|offered|quoted|disclosed|delivered|read|billed|charged|recommended|prescribed|presented|refunded|returned|described|faxed|texted|described) (out|over|back|in writing|twice|clearly|in full|in advance|at once|promptly|in person)? to (you|him|her|them) ',
    '(like|as) (yours|his|hers)',
    '(a|an|the|any|this|that) _ (of|like|such as) yours',
    '(you|yours) (and|or) your ({customer}|son|daughter|child|dog|cat|pet|husband|wife|family|mother|father|kids|children)',
    '(welcome|welcomed|see you) (back|next|in|soon|again|at|for)',
    '(when|while|after|since|before|during|until|once|the day|the time|time|each time|first time|last time|whenever) (you|they|she|he) (last|first|came|come|were|was|visited|called us|arrived|checked|signed|started|joined|enrolled|left|sat|saw|met|had|chose|hired|retained|walked|brought|dropped|picked|booked|canceled|cancelled|applied|filed|began|became|got|spoke)',
    '(we|i|our _|our team|our staff|our office|team|dr _|she|he|they) (have|had|has|did|also|even|already|only|just|first|gladly|always|then|personally|properly|carefully|promptly)? (saw|seen|treated|treat|represented|represent|taught|teach|tutored|examined|counseled|counselled|prepared|filed|advised|cared for|care for|helped|help|served|billed|operated on|diagnosed|prescribed|approved|denied|processed|underwrote|closed|settled|won|lost|reviewed|scheduled|rescheduled|squeezed|fit|worked with|work with|worked on|spoke with|spoke to|met with|met|sat with|called|phoned|emailed|told|explained to|informed|warned|offered|gave|sent|mailed|showed|refunded|charged|discharged|referred|enrolled|accepted|admitted|insured|quoted|waited for|left|texted|reached|handled|gave|watched|fed|walked) (you|him|her|your|the little|them) ',
    '(we|i|our _|our team|our staff|dr _) (discussed|explained|went over|talked over|talked through|covered|agreed|reviewed|walked through|outlined|spoke about|recommended|suggested|advised|did|performed|completed|placed|removed|filed|submitted|sent) (with you|to you|this with you|it with you|the plan|the treatment|the options|the risks|the fees|the costs|the procedure|all this|everything with you|the crown|the filling|the extraction|the appeal|the motion|the return|the claim|the exam|the cleaning|the surgery|your)',
    "(you|she|he|they) (had|have|were|are|got|received|requested|declined|refused|signed|agreed|consented|chose|elected|opted|missed|canceled|cancelled|rescheduled|failed|skipped|no showed|stopped|withdrew|came in|came to|came here|were seen|was seen|were treated|were given|was given|were told|were scheduled|were late|arrived|showed up|brought|paid|owed|owe|still owe|asked us|asked for|hired|retained|enrolled|applied|filed|sent us|gave us|told us|called us|left our|left the|left us|sat|waited|started|finished|completed|quit|switched|transferred|visited|picked|dropped|were billed|were charged|were quoted|were approved|were denied|did not qualify|didn't qualify|did not meet|didn't meet|did not complete|didn't complete|did not send|didn't send|did not bring|didn't bring|did not show|didn't show|did not follow|didn't follow|never came|never sent|never showed|never finished|never completed|never paid|never returned|never signed|didn't come|did not come|didn't attend|did not attend|worked with|met with|spoke with|spoke to|saw|see) (a|an|the|your|our|us|to|for|with|in|on|every|two|three|several|it|no|all|at|from|off|only|both|this|that|not|here|up|late|back|twice|more|through|dr|by|and|before|during|after|out|one)?",
    '(your|his|her) (time|stay|experience|care|day|days|months|years|treatment|work|journey|lessons|sessions) (with|here|at) (us|our|the|here)?',
    '(felt|feel|feels|feeling|were|was|are|been|you) (heard|comfortable|cared for|at ease|welcome|safe|looked after|supported|rushed|listened) (here|with us|at our|during|in our|when|by our|by dr)',
    '(work|works|worked|working|done|did|do) (on|for|with) your (behalf|teeth|case|return|loan|file|dog|cat|pet|claim|smile|account|child|application)',
  ],
}
/** "Your" and the noun behind it, with up to two words between. */
const yours: Cue = { id: 'relation:yours', phrases: ['your|yours'] }
/** People and things of somebody's care, told in the third person. */
const third: Cue = {
  id: 'relation:third',
  phrases: [
    '(his|her|their) (teacher|tutor|counselor|therapist|hygienist|doctor|vet|attorney|appointment|visit|records|file|chart|grades|progress|attendance|behavior|homework|lesson|lessons|class|medication|treatment|diagnosis|session|sessions|enrollment|policy|loan|account|bloodwork|surgery|test results|weight|nap|diaper|lunch)',
    "(this|that|the) (patient|client|student|pupil|family|borrower|policyholder|applicant|parent|account holder|member|resident|animal's owner|pet owner) (was|is|has|had|did|came|called|missed|refused|never|wanted|signed|failed|left|owes|arrived|asked|chose|received)",
    '(a|an|our|one of our|former|past|current) (former|past|current|longtime|unhappy|disgruntled)? (patient|client|student|borrower|policyholder) (of ours|here|who|whose|with|like you|we)',
    '(every|each|all|any|both|the) (appointment|visit|session|lesson|step|document|form|exam|consult|consultation|filing|payment|phase|page|option) (you|was|were|we|of yours|on|is|had)',
    '(the|that|this) (appointment|procedure|surgery|crown|filling|root canal|extraction|cleaning|implant|exam|x ray|x rays|prescription|refill|diagnosis|hearing|settlement|deposition|motion|appeal|verdict|custody|retainer|tax return|refund check|extension|amendment|application|loan|appraisal|closing|underwriting|claim|policy|report card|test score|tutoring|enrollment|pickup|nap|biopsy|bloodwork|spay|neuter|dental|vaccine|follow up|checkup|check up|referral) (went|was|is|had|took|went well|looks|came|feels|fits|turned|healed|needed|takes|you|we|that you|for|on)',
    '(sat|slept|napped|ate|played|cried|bit|fell|scored|passed|failed|improved|missed class|logged) (from|at|in|well|for|on|with|his|her|two|three|a|every|most|and)',
    "(the|that|this|those|these|both|all|each) _? (catheter|crown|filling|tooth|teeth|molar|implant|bridge|denture|retainer|aligner|stitches|sutures|incision|bandage|cast|brace|splint|swab|sample|specimen|panel|bloodwork|lab|labs|results|result|x ray|x rays|scan|ultrasound|biopsy|injection|shot|vaccine|vaccines|dose|dosage|prescription|refill|bottle|label|pills|tablets|procedure|surgery|anesthesia|exam|checkup|evaluation|diagnosis|treatment|treatments|therapy|session|sessions|exercises|chart|file|records|intake form|consent form|referral|claim|claims|adjuster|deductible|premium|exclusion|exclusions|coverage|underwriter|application|loan|appraisal|closing|lien|escrow|return|returns|refund check|extension|deduction|deductions|k 1|w 2|1099|audit|brief|motion|motions|filing|filings|hearing|deposition|settlement|verdict|appeal|retainer|plea|custody order|petition|statute|lesson|lessons|homework|worksheet|worksheets|test|tests|quiz|report card|progress report|essay|grade|grades|nap|diaper|bottle|incident report|incident|pickup|aide|caregiver|care plan|visit log|shift notes|dog|cat|puppy|kitten|rabbit|horse|animal|pet|limp|tumor|lump|abscess|infection|spay|neuter|dental cleaning|leg|paw) (was|were|had|came|went|did|didn't|wasn't|weren't|could not|couldn't|has been|have been|took|needed|showed|shows|arrived|got|healed|failed|passed|cleared|covers|covered) (not|never|already|also|only|just|all|both|then|first|fully|clearly|promptly|properly|finally)? (placed|signed|mailed|sent|given|explained|shown|read|run|done|taken|filed|submitted|denied|approved|paid|reviewed|prescribed|filled|returned|extracted|removed|saved|performed|completed|finished|scheduled|missed|lost|closed|settled|won|graded|scored|assigned|logged|changed|checked|called|seen|treated|given|set|fitted|made|ordered|negative|positive|normal|clear|clean|fine|late|back|well|in|out|ready|right|wrong|correct|complete|incomplete|excluded|covered|declined|rejected|processed|picked|fed|walked|medicated|sedated|both|on|the|that|a|two|your|better|worse|due|beyond|because|for|at)",
  ],
}

/** What was done, said or sent between the two. */
const dealt: Cue = { id: 'relation:dealt', phrases: dealings }

/** Confirming or denying that the writer is a patient, client or student. */
export const relation: ReplyRule = {
  id: 'relation',
  title: 'Confirms or denies that they are a customer',
  severity: 'block',
  regulatedOnly: true,
  message: 'In your trade even this says that they are, or are not, a customer.',
  why: 'Health, law, finance and school rules protect the fact that somebody came to you. "Your visit" confirms it, "we have no record of you" denies it, and both tell. A review by them is no permission. Thank, say how you work in general, give your phone.',
  source: 'L5, L11, L13, L19',
  readOn: '2026-11-24',
  example: {
    marks: 'We are glad the crown feels better.',
    leaves: 'Privacy rules mean we can’t discuss anyone’s care here.',
  },
  cues: [ties, yours, third, dealt],
  find: findTies,
}

function* findTies(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text, tokens } = scene.document
  for (const hit of hitsOf(scene, ties)) {
    if (hit.first >= scene.signatureFrom) continue
    const said = text.slice(hit.start, hit.end).toLowerCase()
    const words = sentenceTokens(scene, hit.first).map(token => token.word)
    const sentence = words.join(' ')
    if (
      IN_GENERAL.test(sentence) &&
      !/\byour (?!feedback|review|words|concerns?|note|comments?|privacy)|as (?:our|a) (?:client|patient|student)|\byou (?:were|had|came|signed|missed)/.test(
        said,
      )
    )
      continue
    if (anyOf(wordsBefore(scene, hit.first, 3), CONDITIONAL)) continue
    if (ABOUT_REVIEW.test(said + ' ' + wordsAfter(scene, hit.last, 3).join(' '))) continue
    if (
      /^(?:you|she|he|they|when|while|after|since|before|until|once|whenever|the|time|each|first|last)\b/.test(said) &&
      !SECOND_PERSON_PAST.test(said + ' ' + wordsAfter(scene, hit.last, 4).join(' '))
    )
      continue
    if (
      /^(?:she|he|they|this|who|writer|i|we)\b/.test(said) &&
      !/patient|client|student|member|parent|borrower|customer|\byou\b|\byour\b|\bhim\b|\bher\b/.test(said)
    )
      continue
    if (/^(?:she|he|they)\b/.test(said)) continue
    if (
      /^(?:see you|welcome|welcomed)\b/.test(said) &&
      anyOf(
        wordsBefore(scene, hit.first, 3),
        new Set(['are', 'is', 'always', 'be', 'anyone', "you're", 'questions', 'feedback']),
      )
    )
      continue
    if (
      /^(?:glad|happy|pleased|grateful|good|great|pleasure|sorry|delighted|wonderful|lovely|proud|enjoy|love|loves?|joy|a)\b/.test(
        said,
      )
    ) {
      if (
        /\b(?:would|i'd|we'd|be|will|can|always|am|are)\b/.test(wordsBefore(scene, hit.first, 2).join(' ')) &&
        /(?:to|be able) (?:help|talk|hear|speak|meet|see|listen|answer|go|show|look)\b/.test(said)
      )
        continue
      if (
        /(?:feedback|words|note|review|message) /.test(said) ||
        /^(?:glad|happy|grateful|pleased) (?:that )?you (?:wrote|said|told|shared|mentioned|noticed|raised|took|asked|spoke)/.test(
          said,
        )
      )
        continue
      if (
        /\bhelp\b/.test(said) &&
        /\b(?:would|i'd|we'd|be|will|can)\b/.test([...wordsBefore(scene, hit.first, 2), said].join(' ')) &&
        !/helped|able/.test(said) &&
        /to help\b/.test(said)
      )
        continue
    }
    yield { start: hit.start, end: hit.end, value: {} }
  }
  for (const hit of hitsOf(scene, yours)) {
    if (hit.first >= scene.signatureFrom) continue
    const after = wordsAfter(scene, hit.last, 4)
    const stop = after.findIndex(word => ENDS_NOUN.has(word))
    const nouns = stop === -1 ? after : after.slice(0, stop)
    if (nouns.length === 0 || nouns.some(word => NEUTRAL.has(word)) || tokens[hit.first]?.word === 'yours') continue
    const words = sentenceTokens(scene, hit.first).map(token => token.word)
    const filed = nouns.findIndex(word => FILE_WORDS.has(word))
    if (filed === -1 && !words.some(isPast)) continue
    if (filed === -1 && (anyOf(wordsBefore(scene, hit.first, 8), CONDITIONAL) || IN_GENERAL.test(words.join(' '))))
      continue
    if (anyOf(wordsBefore(scene, hit.first, 3), CONDITIONAL)) continue
    yield { start: hit.start, end: tokens[hit.last + 1 + Math.max(0, filed)]?.end ?? hit.end, value: {} }
  }
  yield* findFacts(scene)
  for (const hit of hitsOf(scene, dealt)) {
    const tokensAround = sentenceTokens(scene, hit.first)
    const words = tokensAround.map(token => token.word)
    const sentence = words.join(' ')
    const said = text.slice(hit.start, hit.end).toLowerCase()
    if (hit.first >= scene.signatureFrom || NOW.test(sentence)) continue
    if (IN_GENERAL.test(sentence) && !FILED.test(said)) continue
    if (anyOf(words.slice(0, 2), CONDITIONAL) || anyOf(wordsBefore(scene, hit.first, 3), CONDITIONAL)) continue
    if (ABOUT_REVIEW.test(said + ' ' + wordsAfter(scene, hit.last, 3).join(' '))) continue
    if (
      anyOf(words, OF_THE_PLACE) &&
      !/\b(?:you|your|her|his|him|he|she|chart|records|file|explained|discussed)\b/.test(sentence)
    )
      continue
    yield { start: hit.start, end: hit.end, value: {} }
  }
  for (const hit of hitsOf(scene, third)) {
    const said = text.slice(hit.start, hit.end).toLowerCase()
    const sentence = sentenceTokens(scene, hit.first)
      .map(token => token.word)
      .join(' ')
    if (IN_GENERAL.test(sentence) || hit.first >= scene.signatureFrom) continue
    if (
      /^(?:sat|slept|napped|ate|played|cried|bit|fell|scored|passed|failed|improved|missed|logged)/.test(said) &&
      !/\b(?:he|she|your|little|son|daughter|boy|girl|kid|child)\b/.test(sentence)
    )
      continue
    if (
      /^(?:every|each|all|any|both|the)\b/.test(said) &&
      !/\b(?:you|your|yours|went|turned out|feels|fits|healed|needed)\b/.test(sentence)
    )
      continue
    yield { start: hit.start, end: hit.end, value: {} }
  }
}

const ENDS_NOUN = new Set(
  'and or but so is was were are has had have did will would can could to for with at in on of from by about that which who when while because if as than we i you it they he she our the a an not needed required came went took'.split(
    ' ',
  ),
)

const ABOUT_REVIEW =
  /\b(?:for bringing (?:this|it|that|these)|you (?:were|are) (?:un|dis)?(?:happy|satisfied|dissatisfied|disappointed|upset)|letting us know|allowing us to (?:respond|answer|explain)|giving us the chance to (?:respond|answer|explain|put)|you (?:took|have|had|were|are|left|gave|told|shared|see|sent) (?:the time|time to|a (?:question|concern|moment|point|review|note|comment)|any (?:questions|concerns)|this (?:review|feedback|note)|us (?:this feedback|feedback)|kind|right|so kind|welcome|always welcome|the (?:trouble|patience)|to (?:write|read|wait to hear|say)|questions|concerns|more to)|you took|you described?|for (?:taking|your (?:feedback|words|note|review|kind|comments?|honest|candor|time|message))|you (?:felt|feel) (?:this|that|strongly|the need)|sent us (?:this|a note))\b/
const SECOND_PERSON_PAST =
  /\b(?:you|they) (?:last |first )?(?:had|were|got|received|requested|declined|refused|signed|agreed|consented|chose|elected|opted|missed|cancell?ed|rescheduled|failed|skipped|stopped|withdrew|came|come|arrived|showed|brought|paid|owed?|still owe|asked|hired|retained|enrolled|applied|filed|sent|gave|told|called|left|sat|waited|started|finished|completed|quit|switched|transferred|visited|picked|dropped|did not|didn't|never|worked|met|spoke|saw|see|joined|walked|booked|began|became|checked|have (?:been|had|missed|not|signed|paid|never|an?|two|three|several))\b/
/** What is anybody's who writes a review. */
const NEUTRAL = new Set(
  'feedback impression review reviews comment comments words word note message thoughts thought concern concerns question questions time privacy kindness patience point points frustration honesty candor candour opinion side view input perspective attention disappointment post rating stars letter criticism suggestion suggestions remark remarks observation praise thanks anger mind confidence support idea ideas frustrations experience call phone email name way trust reply answer convenience side pace day days week morning evening reaction feelings feeling sentence story description shoes place situation choice options option own whole generosity courage voice line comparison wish wishes hope hopes expectations worry worries ears eyes openness interest inquiry understanding area schedule favorite best neighborhood humor wit compliment compliments enthusiasm grace warmth sentiment sentiments candidness directness straightforwardness insight insights help thoughtfulness'.split(
    ' ',
  ),
)
/** What only somebody has who came. */
const FILE_WORDS = new Set(
  "visit visits appointment appointments file files record records chart charts treatment treatments case cases claim claims return returns loan loans application applications account policy session sessions enrollment tuition crown crowns filling fillings tooth teeth gums root canal cleaning exam exams checkup prescription medication meds refill results labs bloodwork x-ray x-rays scan surgery procedure procedures therapy therapist therapy diagnosis symptoms condition care doctor dentist hygienist provider nurse attorney lawyer accountant cpa preparer agent broker advisor adviser teacher tutor counselor coach instructor lender file settlement divorce custody hearing trial matter retainer bill bills billing invoice invoices balance payment payments deductible copay co-pay coverage insurance insurer premium refund taxes tax extension deduction deductions w-2 audit books payroll mortgage rate closing appraisal underwriting credit score documents paperwork forms signature consent contract agreement plan son daughter child children kid kids boy boys girl girls baby toddler dog cat puppy kitten pet pets rabbit bird horse animal companion grades grade report homework lesson lessons class classes progress attendance behavior test tests stay admission discharge referral insurance implant implants denture dentures braces retainer aligners whitening smile extraction mother father wife husband family household health history needs situation session intake consultation consult meeting meetings time-slot slot pickup drop-off nap estate will trust llc business return filing filings refund appeal motion deposition client relationship mouth bite knee back scores score essay tutoring recital lessons swim daughter's son's child's dog's cat's pet's patient vaccine shots spay neuter visit's wait decision request"
    .split(' ')
    .filter(word => word !== 'wait' && word !== 'back'),
)

/** Somebody looked for one person: "nobody of that name", "we looked through the chart". */
const FILED = /\b(?:(?:that|this|your) name|charts?|records?|files?|notes)$/
/** What is so from now on for everybody. */
const NOW =
  /\b(?:we now|(?:person|name|number|people|clerk) now|now (?:has|have|goes|rings|shows)|from now|these days|as a rule|starting|as of (?:this|today)|again as of|i(?:'d| would) like|we(?:'d| would) like)\b/
