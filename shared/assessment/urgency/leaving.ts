import { leavingMeanings } from '../urgency-meanings/leaving'
import { content, foundIn, meant, READ_ON, type UrgencyRule } from './urgency-rule'
import { longAgo, negated, otherFirm, putRight } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const I =
  "i|we|i'm|we're|im|i've|we've|ive|i am|we are|i will|we will|i'll|we'll|i have|we have|i just|we just|going to|about to|have to|time to|had to|decided to|plan to|husband and i|wife and i|my family"
const THING =
  'membership|memberships|subscription|account|accounts|contract|service|services|plan|policy|enrollment|lease|program|classes|lessons|insurance|auto pay|autopay|auto ship|card on file|season pass|standing (order|appointment)|next appointment|appointments|remaining (sessions|appointments)|booking|reservation|reservations|upcoming _|wedding|event|agreement|policies|loan|storage unit|unit'

const leave: Cue = {
  id: 'leaving',
  phrases: [
    `(${I}) ... (cancel|canceling|cancelling|cancelled|canceled|terminating|terminated|terminate|ending|ended|end|quit|quitting|dropping|drop|dropped) (my|our|the|this|all|both|all my|all our|his|her|everything|with) ... (${THING})`,
    `(cancel|canceling|cancelling|terminating|terminate|ending|quitting|dropping) (my|our|his|her) ... (${THING})`,
    '(cancel|canceling|cancelling) (today|tomorrow|everything|immediately|effective|at the end|first thing|as soon as|on monday)',
    `(${I}) ... (switch|switching|switched) (to|companies|vets|dentists|banks|providers|gyms|salons|doctors|pharmacies|plumbers|groomers|cleaners|insurers|lenders|shops|mechanics|schools|daycares)`,
    'switching (to|companies|vets|dentists|banks|providers|gyms|salons|doctors|pharmacies|over|everything|my|our|accountants|lawyers|schools|daycares)',
    '(taking|take|took|taken|moving|move|moved|transferring|transfer|transferred|bringing) (my|our|all my|all our|his|her|both|the) (entire|whole)? (business|money|kids|dog|dogs|cat|car|cars|account|accounts|fleet|patronage|pets|records|prescriptions|family|funds|loan|portfolio|mortgage|savings|children|son|daughter|hair|taxes|team|company|deposits|orders|daughters|business) (elsewhere|somewhere else|to|over|out|across|down|away|someplace)',
    '(take|taking|took) (my|our) (business|money|custom) ...',
    '(pulling|pulled|pull|withdrawing|withdrew|withdraw|unenrolled|unenrolling|removing|removed) (my|our|all|both) (son|daughter|kids|child|children|account|money|business|dog|funds|twins|accounts|kid|team|girls|boys) (out|from|this|and|at|tomorrow|today)?',
    '(pull|pulling|pulled) out of the ...',
    '(last|final|one last|one more) (chance|warning)',
    'this (is|was) the (last|final) straw',
    "(one more|another|next) (late|missed|mistake|half|no show|time|bad|mess|cold|screwup|error|wrong|bill|delay|incident|problem|strike|cancellation|reschedule|job|half job|week|month|visit) ... (i'm|we're|im|i am|we are|i will|i) ... (done|out|gone|leaving|cancel|cancelling|finished|goodbye|elsewhere|switching|through|switch)",
    "(i'm|i am|we're|we are|im|and i'm|then i'm|am) (officially|finally|completely|totally|so|just|absolutely)? (done|through|finished|out|outta) (here|with (this|you|them|the (place|gym|company|service|practice|whole))|giving|being|paying|coming|after|for good)",
    "(and|then|after) ... (i'm|i am|we're|we are|im) (done|through|finished|out|gone)",
    'done with (this|you|them|the|your) (place|service|company|gym|salon|practice|office|shop|store|bank|vet|bunch|people|outfit|school|guys)?',
    '(dispute|disputing|disputed|contest|contesting|contested|reverse|reversing|reversed|challenge|challenging|block|blocked|blocking|stop|stopped|stopping|pull back|claw back|clawing back) (the|this|my|that|every|these|your|both|all|last|a)? (charge|charges|payment|payments|transaction|check|cheque|bill|debit|autopay|deposit)',
    '(disputing|dispute|disputed|reverse|reversed|contest|contested|disputes) ... (with|through|via) (my|our|the) (bank|card|credit|visa|amex|paypal|card company|credit card)',
    'chargeback|chargebacks|(charge back)',
    '(card company|bank|credit card|visa|amex|mastercard|credit union|paypal) (to|is|has|will|about|already|for) ... (dispute|disputing|reverse|reversing|pull back|stop payment|refund|chargeback|reversed|investigating|claw)',
    '(told|asked|called|contacted|calling) (my|our|the) (card company|bank|credit card|visa|amex|mastercard|credit union) (to|about|company)? ... (dispute|reverse|pull|stop|refund|block|chargeback|get)',
    'stop|stopped payment',
    '(close|closed|closing) (my|our|all my|all our|out my|both|the|out our) (account|accounts|line|credit line|file|checking)',
    "(not|won't|wont|will not|never|no longer|refuse to|n't|aren't|don't) (be)? (renewing|renew|renewed|extending|re-signing|resigning|re enrolling|re upping|rebooking) ...",
    '(looking|shopping|searching|interviewing|hunting|started looking) (for|at) (a|an|another|some|new|other) (new|different|better|other|another|replacement)? {firm}',
    '(found|booked|hired|signed with|joined|chose|got|going with|went with|hiring) (a|an|another|ourselves a|myself a|with a) (new|different|better|another|replacement) {firm}',
    '(already|have|just|now|today) ... (signed up|joined|enrolled|booked|registered) (at|with|across|down|for|somewhere|elsewhere) ...',
    'signed up across|(signed up with (another|the other|their))',
    "({number}|10|11|12|13|14|15|16|17|18|20|22|25|30|5|6|7|8|9|2|3|4) (years|year) ... (and (i'm|we're|im)? (done|out|gone|finished|over|goodbye|it's over|that's it|no more)|customer (lost|gone|no more)|down the drain)",
    '(lost|losing|lose) (a|an|our|my|me as a|us as|this|your) (loyal|long time|longtime|lifelong|{number} year|10 year|15 year|20 year|12 year|good|regular|steady|faithful|repeat|very loyal|weekly) (customer|customers|client|clients|member|patient|family|patron)',
    '(lost|losing) (a|our|my) (customer|client|member|patient|family|business) (of|after|for|since|who|forever|for life|for good|today|over this)',
    '(handed|turned|turning|handing|mailed|dropping|sent|gave|giving|given|put) (in|off|back|them|you|him|her|my|our|the)? (my|our|the|a|in my|in our|in)? (fob|key|card|keys|notice|letter|30 day|thirty day|two weeks|cancellation|badge) (notice|back|in|this|today|letter|and|card|fob)?',
    '(consider|take) this (as)? (my|your|our|the)? (notice|30 day notice|resignation|cancellation|official|goodbye)',
    'this (is|was|will be) (my|our) (notice|last (month|visit|appointment|order|season|year)|final (visit|month|order|season))',
    '(breaking|broke|break|getting out of|get out of|out of|buying out|end|ending) (the|my|our|this) (lease|contract|agreement)',
    '(parting ways|cutting ties|cut ties|severing ties|moving on from|walking away from|leaving this|leaving you|leave you for) ...',
    "(i'm|we're|i am|we are|im|i will be|we will be|we'll be|i'll be|am) (officially|finally|seriously|now|also)? (leaving|moving (to another|on|out|my|our|her|him)|going (elsewhere|back to|with (another|someone|a))|quitting|resigning|switching|cancelling|canceling)",
    '(moving|going|move|go) to (a|another|your|the) (competitor|competition|competitors)',
    '(unless|if) ... (changes|change|improves|fixed|improve|hear back|happens again|make this right|better) ... (leaving|leave|cancel|switch|switching|gone|goodbye|done|elsewhere|dispute|disputing|cancelling|out)',
    'thinking (of|about) (leaving|cancelling|canceling|switching|quitting|moving)',
    '(will be|be|and will|going to|about to) (cancelling|canceling|disputing|switching|leaving|terminating|cancel|dispute|switch|terminate)',
    'unsubscrib*|unenroll*',
    "(i've|we've|i have|we have|ive) (cancelled|canceled|quit|switched|unsubscribed|moved on)",
    "(next|this) (year|year's|month's|season's|months|years) ... (contract|service|order|business|plan|renewal) (goes|will go|is going|to) ...",
    'cancel (us|me|my|our|everything|it all|the rest)',
    '(my|our) (policy|account|accounts|business|money|membership|loan|mortgage|kids|dog|dogs|cats|order|orders|contract|prescriptions|fleet|wedding) (goes|go|is going|are going|moves|is moving|will go|will be going|are moving|went) (to|elsewhere|somewhere|with|back to) ...',
    '(transferring|switching|moving|have transferred|have switched|have moved) to (the|a|another|dr|her|his|their|your|someone|a new) ...',
    "(i|we|i'm|we're|have|am|are|has|family) ... (decided|deciding|going|chosen|choosing|prefer|about|ready|planning) (to)? (go|going|move|moving|switch|switching|change|changing|leave|leaving|look|looking|use|hire|try) (with|to|away|for|from)? (a|an|another|someone|somebody|a different|a new|other|elsewhere) ...",
    '(send|transfer|forward|fax|email|release|need|want) (me|us|over)? (our|my|her|his|the|all|all our|all my) ... (records|file|files|chart|x rays|transcripts|paperwork) (to|sent|transferred|forwarded|so)',
    "(i'm|we're|i am|we are|im) (so|officially|completely|just|totally)? (done|out|gone|leaving|finished)",
    '(my|our) last (month|class|session|lesson|payment|cleaning|season)',
    "(i've|we've|i have|we have|i|we|already|just) (joined|signed with|enrolled at|enrolled with|opened an account (at|with)|booked with|signed up with|transferred to|gone back to|gone to) (the|a|another|her|his|dr|somewhere|someone|elsewhere) ...",
    '(refuse|refusing) to (pay|renew) ...',
    '(pulling|taking|moving|removing|withdrawing) (both|all|our|my|the|him|her|them) ... (out|elsewhere|kids|accounts)',
    '(non renew|nonrenew|not be renewing|let (my|our|the) (contract|membership|plan|policy|lease) (lapse|expire|run out))',
    '(request|requested|requesting|demand|want|asked for) (to)? (a|my|our|the)? (cancellation|termination|cancel my|close my|transfer of (my|our) records|our records|my records sent|my file back)',
  ],
}

/** "They cancelled on us": the business did it. */
const BY_THEM =
  /^(?:they|he|she|you|company|hotel|airline|doctor|office|who|dentist|restaurant|nobody|wouldn't|won't|couldn't|can't)$/

function judge(hit: Hit, scene: ReviewScene) {
  if (content(scene) || negated(hit, scene) || otherFirm(hit, scene) || longAgo(hit, scene) || putRight(hit, scene))
    return undefined
  const { tokens } = scene.document
  const before = tokens[hit.first - 1]?.word ?? ''
  const after = tokens[hit.last + 1]
  // "We are done" ends something only where the sentence ends too: "we are done with dinner" does not.
  if (/^(?:done|out|gone|finished)$/.test(tokens[hit.last]?.word ?? '') && after && after.gap === 0) return undefined
  return BY_THEM.test(before) ? undefined : 2
}

export const leaving: UrgencyRule = {
  id: 'leaving',
  title: 'A customer is about to leave',
  why: 'A call within a day keeps some of them; a public reply alone keeps few.',
  tier: 2,
  readOn: READ_ON,
  example: { marks: 'I am cancelling my membership on Monday.', leaves: 'We won’t be back.' },
  cues: [leave, ...leavingMeanings.cues],
  *find(scene) {
    yield* foundIn(leave, scene, judge)
    yield* meant(leavingMeanings, scene, judge)
  },
  publicReply: 'Invite contact; the remedy is for the phone.',
  steps: [
    {
      id: 'leaving-call',
      title: 'Call within a day',
      detail: 'Thank them for the years before anything else.',
      say: 'Before you go I’d like to hear what would have made this right.',
      ask: 'What went wrong first, and what since?',
      leaveOut: 'Contract terms.',
    },
    {
      id: 'leaving-offer',
      title: 'Offer something concrete, privately',
      detail: 'Never in the public reply, never for the review.',
    },
    { id: 'leaving-note', title: 'Note how it ended', detail: 'Kept, lost, and why: it shows in Patterns.' },
  ],
}
