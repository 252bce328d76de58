import { anyOf, isPast, sentenceTokens, wordsAfter } from '../neighbourhood'
import type { Match } from '../../text/rule'
import { fromWordings, type ReplyRule, type ReplyScene, type Ruling } from '../reply-rule'
import { politeBlame } from '../lexicon/polite-blame'
import { isPraise } from '../ratings'
import { ownsUp } from '../owning-up'

/** Laying the trouble at the customer's door, openly or politely. */
export const blame: ReplyRule = {
  id: 'blame',
  title: 'Blames the customer',
  severity: 'warn',
  message: 'It lays the trouble at their door. Tell your own side of it.',
  why: 'Readers side with the customer who is blamed, also when the blame is polite and deserved. Say what you could have made clearer.',
  source: 'T1',
  readOn: '2026-11-24',
  example: {
    marks: 'Had you read the instructions, this would not have happened.',
    leaves: 'We hadn’t made that clear enough on the sheet.',
  },
  ...fromWordings([
    { phrases: politeBlame, when: (hit, scene) => !isPraise(scene.context.review.rating) && !ownsUp(scene, hit) },
    {
      phrases: [
        '(you|your party|your group|your guests|your _|customer|they|the customer|this customer|this guest|the guest|the reviewer|this person|he|she) (should|could|might|ought|need|needed|must) (have|to|to have)? (simply|just|really|at least|perhaps|also|always|maybe|have)? (have)? (told|asked|called|read|said|mentioned|spoken|checked|waited|arrived|booked|ordered|brought|let us|let me|known|noticed|looked|followed|tried|left|come|planned|rinsed|washed|kept|stayed|listened|parked|informed|ask|read|call|check|listen|wait|plan|learn|understand|remember|take some|take responsibility|own|follow|arrive|book|speak|tell|raised|stopped|been|paid|watched|given|sent|signed|confirmed|reported|complained|used|turned|made|chosen|picked|specified|set|measured|thought|allowed)',
        "(you'd|you would|you'll|you will|none of this|this|it|that|things|the problem|the trouble|the wait|all of this) (have|would|could|wouldn't|would not|could have|would have|might have|might not) ... (if|had) (you|your|the customer|they|he|she|anyone|someone)",
        "(if|had) (only)? (you|you'd|your _|the customer|they|he|she|your party|your group) (had|just|only|would|actually|simply|have|hadn't|did|didn't|told|called|read|asked|followed|listened|waited|arrived|booked|been|given|spoken|mentioned|said|bothered|checked|let|come|kept|brought|looked|paid|stayed|not|taken|tried|used|left|wanted) ... ",
        '(had|if) (the|our|these|those|all|any|some) (care|aftercare|instructions|directions|instruction|sheet|email|emails|note|notes|sign|form|steps|manual|guide|advice|reminder|guidelines|rules|address|allergy|allergies|detail|details|label|menu|website|message|warnings|warning|booking|right|correct) (been|were|had been|was|had|is) (read|followed|kept|given|used|observed|opened|answered|heeded|noticed|mentioned|told|entered|provided|looked|applied|respected|checked|made clear|written|correct|right)',
        "(if|when|had|unless) (someone|somebody|one|customers|guests|clients|a customer|a guest|a client|a parent|a person) (had|has|does|do|doesn't|don't|did|didn't|arrives|arrive|asks|ask|fails|fail|chooses|choose|ignores|ignore|refuses|forgets|forget|cancels|orders|books|shows|show|waits|comes|turns|won't|reads|follows|leaves|wait|insists|brings) ",
        "(you|your party|your group|the customer|they|your _|guest) (clearly|obviously|apparently|evidently|simply|just|also|then|still|repeatedly|already|deliberately|knowingly|willingly)? (failed to|neglected to|refused to|forgot to|chose not to|chose to|chose|decided not to|decided to ignore|didn't bother|did not bother|ignored|misread|misunderstood|misheard|misused|mishandled|overlooked|skipped|insisted|demanded|caused|brought this|did this to|missed|mistreated|neglected|overloaded|abused|provoked|created|made it hard|made things|made the|gave us the wrong|gave us a wrong|gave the wrong|gave a wrong|gave us no|gave no|wrote the wrong|typed the wrong|entered the wrong|picked the wrong|ordered the wrong|kept us|kept our|kept the|kept changing|kept moving|kept calling|kept asking|held up|refused|refuses|declined|wouldn't let|would not let|wouldn't listen|would not listen|changed your mind|changed their mind|changed the|arrived late|arrived early|came late|came in late|showed up late|showed up|turned up|were late|was late|left early|left it|left the|waited too|waited until|waited months|waited weeks|waited a|booked late|booked the|had every|had ample|had plenty|had the chance|had a chance|could have|weren't paying|were not paying|weren't listening|were not listening|never asked|never told|never called|never mentioned|never said|never came back|never read|never let|never gave|never complained|never answered|never replied|didn't tell|did not tell|didn't ask|did not ask|didn't read|did not read|didn't mention|did not mention|didn't say|did not say|didn't call|did not call|didn't follow|did not follow|didn't listen|did not listen|didn't wait|did not wait|didn't let|did not let|didn't check|did not check|didn't show|did not show|didn't answer|did not answer|didn't keep|did not keep|didn't rinse|didn't want to|did not want to|don't understand|do not understand|don't seem to|do not seem to|do not appear to|don't know how|lost the|broke the|dropped the|rushed us|rushed the|talked over|talked through|were rude|was rude|were difficult|was difficult|were impatient|was impatient|were drunk|was drunk|were loud|were aggressive|was aggressive|were on your phone|were confused|were warned|was warned|were told|was told|were informed|was informed|were reminded|was reminded|were advised|was advised|were given|were notified|were asked|were made aware|were aware|knew|agreed|got what|get what|asked for it|asked for the|asked for this|asked for that|picked the|selected)",
        "(you've|you have|you had|you'd) (clearly|obviously|apparently|evidently|simply|just|already|been)? (failed|neglected|refused|forgotten|ignored|misread|misunderstood|misheard|misused|chosen|overlooked|skipped|missed|confused|mixed|mistaken|warned|told|informed|reminded|got|gotten|agreed|exaggerated|left out|forgot|every chance|every opportunity|ample|plenty|been warned|been told|been informed)",
        "(you're|you are|you were|you must be|you must have|you may be|you seem|customer was|they were) (clearly|obviously|apparently|evidently|simply|just|also)? (mistaken|confused|confusing|misinformed|wrong|mixed up|misremembering|forgetting|leaving out|omitting|the one who|the one that|to blame|at fault|responsible|not being|unreasonable|rude|difficult|impatient|misunderstood|too late|late)",
        "(your|the customer's|customer's|their own|your own) (own)? (fault|mistake|error|doing|choice|decision|responsibility|problem|negligence|carelessness|failure|misuse|lateness|impatience|behavior|behaviour|attitude|tone|confusion|misunderstanding|misreading|delay|refusal|instructions|request|late arrival|no show|forgetfulness|lack|poor planning|wrong|habits)",
        '(your|the|their) (late|last minute|wrong|incorrect|repeated|constant|own|endless|rude|missing) (arrival|cancellation|change|changes|booking|order|address|number|decision|request|calls|measurements|information|instructions|reply|payment|text|answer)',
        "(clearly|obviously|evidently) (you|your|did not|didn't|misread|forgot|ignored)",
        '(on|at) your (end|side|part)',
        '(error|mistake|delay|fault|oversight|problem|trouble|misunderstanding|mix up|slip|change|confusion) ... from your (end|side|part)',
        'your (_|_ _) ... (themselves|himself|herself|yourselves|yourself)',
        '(there|like that|that way|broken|damaged|loose|dirty|cracked|scratched|there already) (long)? before (we|our|the crew|the team|anyone here)',
        "you|you've|you'd (yelled|screamed|cursed|swore|walked out|brought back|brought it back|told us forty|said forty|refused every|refused the|chose that|chose the|chose this|picked that|wore it|handed us|gave us a shoebox|gave us nothing|sent us nothing) ... (at|on|worn|against|twice|and|the|every|our|for|in)",
        "against (our|my|his|her|the crew's|the stylist's|the mechanic's) (advice|recommendation|warning|judgment|warnings)",
        '(refused|declined|ignored|skipped|turned down|waved off|passed on|opted out of) (the|our|every|all|a|my) (_|_ _)? (we|shutoff|warning|advice|recommendation|recommended|repair|service|offer|offers|suggestion|maintenance|inspection|follow up|aftercare)',
        'packed by (amateurs|you|your|the customer|somebody|a friend|friends|the owner)',
        '(two|three|four|the|those|all the) (hours|minutes|time) you (spent|took|sat|kept|wasted|lingered)',
        '(toddler|baby|child|kid|dog|phone) (in|on) your (lap|hand|hands|arms|ear) ',
        'you|your _ (no showed|put it off|put this off|put off|stood on|sat on|leaned on|drove over|stepped on|walked through|brought a|brought your|brought an|ignored the|ignored our|ignored all|skipped the|skipped your|let it|let them|let him|let her|left it|pulled on|yanked|slammed|overfilled|tried to fix|tried to do|took it apart|kept it|hung up|walked out|walked off|stormed|shouted|yelled|swore|cursed|argued|demanded|interrupted|talked over|wandered off|fell asleep|drank|put the wrong|gave us the wrong|moved the|moved it)',
        '(something|somewhere|someplace|some place|some other|another) (you|else) (ate|went|had|did|used|bought|visited|drank|touched|picked up|put)? (elsewhere|else|before|after|at home|later|somewhere)?',
        '(you|your _|your _ _) (ate|had|picked up|caught|got) ... (elsewhere|somewhere else|at home|before you came|after you left|before coming|on the way)',
        '(yourself|yourselves) (so|to blame|to thank|and|which|that|first|twice|before)',
        '(from|of) your own (mouth|making|doing|hand|hands|house|home|kitchen|car|hair|dog|kid|kids|pocket|purse)',
        'your (_|_ _|_ year old|six year old) (stood on|sat on|broke|spilled|dropped|kicked|threw|pulled|climbed|jumped on|ran into|bit|hit|knocked|scratched|chewed|wandered|screamed|lost|opened|left|unlocked|unplugged)',
        "you|your _ (weren't|were not|wasn't|was not|aren't|are not|isn't) (home|there|ready|here|available|listening|paying|on time|at home|around|satisfied with anything|careful|honest|clear|interested|willing|reachable|answering|prepared|specific|wearing|using|following)",
        "you|your _ (approved|signed off|okayed|ok'd|authorized|insisted|initialed|confirmed|cleaned the plate|cleaned your plate|ate every|ate all|ate it|ate the whole|finished every|finished the|finished it|drank it|drank the|said nothing|said it was|said everything|seemed happy|seemed fine|seemed pleased|smiled|laughed|thanked us|tipped|told us it was|told us everything|told us you were|loved it|were happy|was happy|looked happy|raved|wore it|kept wearing|used it for)",
        "(is|was|are|were|that's|it's|this one's|falls|rests|lies|overrun|delay|mess|damage) (all|entirely|squarely|really|also|mostly)? on you",
        'your (friend|friends|buddy|buddies|party|guest|guests|group|table|crew|pals|date|companion|companions|kids|kid|dog|people|crowd|bridesmaids|guy) (kept|decided|had too|had a few|had several|had nine|had six|was drunk|were drunk|was rude|was loud|was late|were late|were loud|were rude|refused|started|threw|broke|spilled|knocked|wandered|ordered|drank|left|let|made|came|arrived|ran|jumped|pulled|bit)',
        '(nobody|no one) else (waits|waited|took|takes|needed|needs|asks|asked|forgot|forgets)',
        '(when|if|unless|after|because|since) (nobody|no one|a homeowner|homeowners|the homeowner|owners|the owner|an owner|pet owners|a customer|the customer|a driver|the driver|a guest|a parent|the parent|parents|someone at home|somebody at home|the client|a client) ... (waters|water|reads|read|brushes|brush|cleans|clean|hoses|hose|listens|follows|follow|checks|check|shows|maintains|changes|rinses|watches|calls|answers|feeds|trims|opens|closes|tells|brings|ignores|forgets|lets|leaves|skips|washes|uses|parks|drives|runs|refuses|cancels)',
        '(all|everything|anything) (you|they) (had|needed|have) to do (was|is)',
        '(simple|quick|easy|little|bit of|ounce of|basic) (phone call|call|question|email|courtesy|common sense|reading|glance|google|planning|maintenance|care at home|patience) (would|could|from you|beforehand|goes|and|on your)',
        '(of course|no wonder|small wonder|little wonder|naturally) (it|that|the|she|he|they|your|you) ',
        "(you|your _|customer|he|she) (clearly|obviously|must have|plainly|evidently|apparently|probably|surely|no doubt|seem to have|appear to have|likely|most likely|simply|just) (rode|drove|used|left|put|took|had|ran|washed|dried|dropped|hit|broke|bent|forgot|ate|drank|sat|stood|moved|pulled|pushed|touched|opened|closed|turned|plugged|unplugged|overloaded|misused|scratched|spilled|let|let it|kept|wore|picked|chewed|bumped|banged|mixed|ordered|clicked|typed|entered|read|misread|wanted|expected|came|arrived|tried|changed|bought|skipped|cancelled|canceled|did|didn't|did not|never|got|went|been|failed|ignored|missed|waited|heated|cooked|stored|froze|cut|tampered|installed|removed|parked|slammed|yanked|forced|overfilled|overwatered|underwatered|watered|fed)",
        '(user|operator|customer|human|client) (error|mistake|fault|misuse)',
        '(next time|in future|in the future|from now on|another time|for next time|going forward) ... (read|try|ask|call|bring|check|listen|book|arrive|come|tell|mention|order|follow|say|give|giving|reading|asking|calling|checking|make sure|be|look|let|speak|plan|leave|measure|consider|choose|pick|remember|wait|use)',
        '(please|kindly|perhaps|maybe|try to|just|simply|do|remember to|make sure to|be sure to|might want to|may want to|would help to|helps to|pays to|wise to|it helps if) (next time|in future|also|first|always)? (read|follow|arrive|check|look at|listen|reread|plan ahead|double check|pay attention|take responsibility|use common|use the|learn|rinse|be on time|be honest|be polite|give us the right|give the driver|give the right) (the|to|our|your|all|before|on|in|up|ahead|for|more|it|what|sense|on time|with|at|instructions|attention)',
        "(as|like) (we|i) (were|was|had|have|'ve|already|repeatedly|clearly)? (told|informed|warned|explained|said|mentioned|advised|instructed|reminded|discussed|agreed|knew|know) (you|to you|at|on|when|before|in|several|by|twice|over|beforehand|clearly|repeatedly|and|that)?",
        '(we|i|our _|she|he|they|team|staff|the _|sign) (repeatedly|clearly|already|even|did|had|have|also|very clearly|specifically|explicitly)? (warned|told|reminded|advised|explained to|informed|asked|begged|instructed|offered|said to) (you|the customer|them|her|him|everyone|your) ... (that|not to|to|twice|times|before|about|and|the|clearly|several|repeatedly|when|this|more|it|we|how|in|on|at|of|again|a|but)',
        '(what did you|what do you|what else did you|what were you) (expect|think|expecting|thinking)',
        "(wouldn't|would not|couldn't|could not|won't|will not|didn't|doesn't) (have)? (happen|happened|happens|been|be|occur|occurred|come to) ... (if|had|when|unless) (you|the|your|people|customers|one|someone|it|they)",
        '(it|this|the|that) ... (takes|took|takes two|is a) (two to|two way|both sides)',
        "(that's|that is|this is|it's|it is|this was|it was|that was) (entirely|really|solely|purely|simply|not our _ but|on you|down to you|up to you|your|because you|what happens when|what you|exactly what you|what the customer|what she|what he)",
        "(because|since) (you|your|the customer|they|your party|your group) (were|did|didn't|had|hadn't|left|came|arrived|refused|wouldn't|chose|ordered|asked|wanted|insisted|never|kept|changed|booked|cancelled|canceled|forgot|failed|gave|would|could|waited|decided|missed|are|was|brought|ignored|used|put|told|said|moved|stood|sat|bought|picked|skipped|drove|parked)",
        "(not|never|isn't|wasn't|hardly) (our|the shop's|the kitchen's|the crew's|the driver's|the salon's|the company's|the hotel's) (fault|responsibility|problem|doing|mistake|job|error|concern)",
        '(on|up to|down to) (you|the customer|the guest|the client|customers|guests|clients|the owner|parents|the parent|the rider|the driver) (to|who|not|for|that|and)',
        '(takes|take|requires|require|needs|need|asks for|depends on) (effort|work|practice|patience|discipline|some effort|a little effort|follow through|care|commitment|homework) (at home|on your|from you|on the|from the|by you|from both|from parents|from clients|of your|from customers|by the)',
        '(come|comes|came|coming|arrive|arrives|arriving|walk|walking|show|shows|showing|turn|turning) (in|up)? (late|minutes late|an hour late|unprepared|without|ten minutes late|right before|ten minutes before|minutes before|at closing|just before)',
        "(did|do|does|didn't|had|have) (you|your _) (even|ever|not|actually|bother|really|read|check|ask|think|consider|call|try)",
        '(have you tried|did you try|did you read|did you check|did you ask|did you even|did you tell)',
        "(maybe|perhaps) (you|if you|your|next|a|it's|someone|the customer|they|it is|it was) (should|could|need|would|had|were|are|time|forgot|misread|misunderstood|missed|hadn't|didn't|have|may|might|expected|ordered|used|were not|weren't|just|yours|your)",
        '(was|were|is|are|got|get) ... (misuse|misused|mishandled|abused|neglected|overloaded|washed wrong|dropped|left out) (by|at|after|in|on) (you|your|the customer|home|they|it|the owner|customer|client)',
        "(you|your) ... (get|got|gets|receive|pay|paid|pays) (what) (you|pay|paid|asked|ordered|for|you've)",
        '(kept|keeps|keeping|held|holding|made|making) (the|our|my|us|everyone|other|a|your) (kitchen|staff|crew|team|driver|waitress|server|guests|customers|technician|table|whole|everyone|doctor|stylist|others|cook|cooks|room|chair|people) ... (from|waiting|late|up|back|wait|hostage|going home|overtime)',
      ],
      when: (hit, scene) => {
        const said = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        const sentence = sentenceTokens(scene, hit.first).map(token => token.word)
        if (/^(?:he|she|they)\b/.test(said)) return false
        if (/^your\b/.test(said) && sentence.includes('sorry')) return false
        if (/^(?:com|came|arriv|show|walk|turn)\w*\b/.test(said) && ownsUp(scene, hit)) return false
        if (
          /^(?:that|this|it) (?:was|is) (?:your|entirely|really)/.test(said) &&
          !/fault|doing|mistake|choice|decision|responsib|\byou\b/.test(sentence.join(' '))
        )
          return false
        if (
          /^(?:next time|in future|in the future|from now on|going forward)/.test(said) &&
          /\b(?:we'll|we|i|i'll|our)\b/.test(said)
        )
          return false
        if (CONTRITE.test(scene.document.text.slice(sentenceStart(scene, hit.first), hit.end + 20).toLowerCase()))
          return false
        if (
          /^if you (?:had|would|only|just|want|wanted|have)\b/.test(said) &&
          anyOf(wordsAfter(scene, hit.last, 14).concat(sentence), OFFER) &&
          !/^if you (?:had|only|just)/.test(said)
        )
          return false
        return true
      },
    },
  ]),
  find: scene => [...findConditions(scene), ...findDeeds(scene)],
}

/** "You should have been told", "you shouldn't have to": the owner takes the blame. */
const CONTRITE =
  /(?:should|could|ought to) (?:have|not have) been (?:told|offered|called|given|warned|asked|seated|seen|greeted|met|served|informed|shown|checked|able|better|clear|heard|there|fixed|caught|done|ready|on|in|a|the|quick|sent|refunded|treated)|shouldn't have|should never|(?:you|nobody|no one) should(?:n't| not| never)? have to\b|so you know|sorry (?:that )?you were (?:told|given|asked|late|not)|right that|you're right|you are right/
const OFFER = new Set("call ring phone i'd we'd glad happy reach email write hear talk love welcome".split(' '))

const sentenceStart = (scene: Parameters<NonNullable<ReplyRule['judge']>>[1], token: number): number =>
  sentenceTokens(scene, token)[0]?.start ?? 0

/** "Had the card been read, …", "none of it would have happened had …". */
const INVERTED =
  /\bhad (?:you|your|the|our|those|these|it|anyone|someone|somebody|they|he|she|all|any|this|that) [^.!?\n]{0,80}?(?:\b(?:would|might|could|may)|['’]d)(?:n['’]t)? (?:have|not have|still|never|not|be)\b|\b(?:would|might|could)(?:n['’]t| not| never)? (?:have )?[^.!?\n]{0,60}? had (?:you|your|the|our|those|these|it|anyone|someone|somebody|they)\b[^.!?\n]{0,60}/gi

/** Words that take a share of the trouble: with one of them "you did" is no charge. */
const CONTRITION =
  /\b(?:sorry|apolog\w{1,30}|regret|our (?:mistake|fault|error|miss)|on us|concerned|thank(?:s| you)|should have|deserve[ds]?|fair|you['’]re right|you are right|glad|happy to|i['’]d like|we['’]d like)\b/i
/** What every customer does, or whoever writes. */
const ORDINARY = new Set(
  'were had came went got took ordered asked waited paid wrote said saw felt heard found bought booked called stopped visited chose dropped brought received described mentioned shared raised liked loved enjoyed wanted hoped needed expected used noticed tried met stayed picked spent sat ate drank left gave sent checked returned thought signed spoke started arrived put told'.split(
    ' ',
  ),
)

/** A reply that gives nothing and recounts what the customer did. */
function* findDeeds(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text, tokens } = scene.document
  if (CONTRITION.test(text)) return
  for (let at = 0; at < tokens.length - 1 && at < scene.signatureFrom; at++) {
    if (!/^you(?:'ve|'d)?$/.test(tokens[at]?.word ?? '')) continue
    const next = tokens[at + 1]?.gap === 2 ? '' : (tokens[at + 1]?.word ?? '')
    const verb = /^(?:then|also|even|just|clearly|simply|never|still|both)$/.test(next)
      ? (tokens[at + 2]?.word ?? '')
      : next
    if (!isPast(verb) || ORDINARY.has(verb) || /^(?:what|that|which|as|if|when)$/.test(tokens[at - 1]?.word ?? ''))
      continue
    yield { start: tokens[at]?.start ?? 0, end: tokens[at + 1]?.end ?? 0, value: {} }
    return
  }
}

function* findConditions(scene: ReplyScene): Iterable<Match<Ruling>> {
  for (const match of scene.document.text.matchAll(INVERTED))
    if (!/\b(?:had we|if we|had i|we had|had our (?:team|crew|staff|kitchen|driver))\b/i.test(match[0]))
      yield { start: match.index, end: match.index + match[0].length, value: {} }
}
