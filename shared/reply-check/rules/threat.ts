import { anyOf, isWorker, sentenceTokens, wordsBefore } from '../neighbourhood'
import { fromWordings, type ReplyRule } from '../reply-rule'
import { veiledThreats } from '../lexicon/threats'
import { isPraise } from '../ratings'

/** Law, police, camera evidence and consequences, open or veiled. */
export const threat: ReplyRule = {
  id: 'threat',
  title: 'Threatens the writer',
  severity: 'block',
  message: 'A threat over a review can break federal law, and readers side with the writer.',
  why: 'Threatening law, police, recordings or consequences to get a review away is barred by 16 CFR 465.7, with fines of over $50,000. Yelp puts a warning on the page of a business that does it.',
  source: 'L1, L2, Y9',
  readOn: '2026-11-24',
  example: { marks: 'Our lawyer will be in touch.', leaves: 'I’d rather talk this over with you directly.' },
  ...fromWordings([
    {
      phrases: [
        '(our|my|the|a|an|his|her|by|with|to|from|in house|company|family|county|city|firm) {lawyer}',
        '(in|into|before|to|through|by) (court|a court|the court|the courts|small claims|a judge|the judge|a jury)',
        '(lawsuit|lawsuits|cease and desist|libel|slander|defamation|legal action|legal steps|legal letter|legal matter|legal consequences)',
      ],
      when: (hit, scene) =>
        !LAW_TRADES.has(scene.context.profile.trade) &&
        !anyOf(wordsBefore(scene, hit.first, 3), DENIALS) &&
        !HELPS.test(
          sentenceTokens(scene, hit.first)
            .map(token => token.word)
            .join(' '),
        ) &&
        // A lawyer whom the writer named may be mentioned.
        !/lawyer|attorney|court|sue\b|suing|lawsuit/i.test(scene.context.review.text),
    },
    {
      phrases: veiledThreats,
      when: (hit, scene) => !isPraise(scene.context.review.rating) && !anyOf(wordsBefore(scene, hit.first, 3), DENIALS),
    },
    {
      phrases: [
        "(our|my|the|hear from|hearing from|to|with|by|from|a|his|company's|firm's|an) {lawyer} ... (will|is|are|has|have|'ll|would|reads|read|keeps|says|advised|looking|reviewing|review|involved|informed|copied|contact|touch|know|knows|look|sees|about|on|now|for|and|today|may|can|handle|next|soon|collect|save)",
        '(hear|hearing|heard|letter|call|contacted|contact|word|notice|served|papers) ... (from|by) (our|my|the|an|a) {lawyer}',
        '(consult|consulted|consulting|contact|contacted|contacting|talk to|talked to|talking to|spoken to|spoke to|speak to|speaking with|spoken with|spoke with|spoke to|call|called|calling|notify|notified|notifying|involve|involving|involved|retain|retained|hire|hired|passed|passing|pass|handed|handing|hand|forwarded|forwarding|forward|sent|send|sending|turned|turning|given|gave|shown|referred|refer|instructed|engage|engaged|copied|shared|alert|alerted|asked|ask|let|taking|take|bring|bringing|working with) (this|it|that|the matter|the review|your review|your post|your comments|everything|this review|this post|a copy|over|along|on|in)? (over|on|along|directly|straight)? (to|with|by|in)? (our|my|the|an|a) {lawyer}',
        '{lawyer} (will|is|are) ',
        '(legal|court|civil|criminal|formal|appropriate|further|judicial) (action|actions|proceedings|remedies|recourse|steps|measures|options|consequences|charges|case|claim|letter|means|avenues|channels|response)',
        '(see|meet|take|sue|suing|sued|drag|dragged|haul|end up|find yourself|meeting|taking|settle this|settle it) (you|them|this|him|her|it|up)? (in|to|to a|before a|in front of a|before the) (court|judge|small claims|magistrate|jury|the judge|courthouse)',
        '(sue|suing|lawsuit|lawsuits|litigation|litigate|subpoena|subpoenaed|injunction|cease and desist|affidavit|press charges|pressing charges|press for charges|damages claim|claim damages|sue for|restraining order|take you to court|legal letter|demand letter|court papers|court order|served with|small claims)',
        '(defamation|defamatory|defame|defaming|libel|libelous|libellous|slander|slanderous|slandering|defamed|slandered) ... (is|are|has|have|carries|carry|law|laws|case|crime|actionable|illegal|serious|consequences|court|suit|action|lawyer|attorney|cost|costly|against)?',
        '(police|sheriff|authorities|law enforcement|district attorney|the da|prosecutor|cops|officers|trading standards|fraud department|cyber crime|cybercrime|fbi|immigration|credit bureau|credit bureaus|collections agency|collection agency|your employer|your boss|your landlord|your licensing board|your hr) (report|will|has been|have been|are|is|were|department|today|about|know|and|unit)?',
        '(report|reporting|reported|turn|turning|hand|handing|flag|call|calling|phone|contacting|contact|notify|notifying|notified|go to|going to|tell|telling|email|emailing|write to|writing to|inform|informing) (you|this|your|them|it|him|her)? (in|over|name|review|post|account)? (to|to the|over to|over to the)? (police|the police|sheriff|authorities|the authorities|law enforcement|your employer|your boss|your landlord|irs|the irs|immigration|your school|your workplace|your company|your parents|your husband|your wife|hr|your bank|credit bureaus|the cops|cops)',
        "(we|i|our|my|the|have|has|keep|keeps|all on|everything on|caught on|caught you on|recorded on|there is|there's|saved|save|review|reviewed|reviewing|watched|checked|pulled|viewed|looked at|went through|rewatched|on our|on the|you on|posting|post|share|release|publish|from our|from the|per the|kept the|keeping the|is on|are on|shows on|shown on|seen on|on) (the|our|all|full|clear|hours of|high definition|hd|good|you on|your|of the|a|whole|entire|security|store|lobby|shop|dining room|kitchen|parking lot|lot|counter|door|four|eight|two|several|plenty of|crystal clear|plenty|some|that|this|it on|it all on|everything on|you all on)? {footage}",
        "{footage} (show|shows|showed|showing|saw|see|sees|tell|tells|confirm|confirms|confirmed|prove|proves|caught|catch|recorded|record|records|says|clearly|has|have|of you|of the visit|from that|that day|that night|will|do not|don't|does not|doesn't|never|is|are|was|were|backs|capture|captured|captures|disagree|disagrees|remember|remembers|run|roll|rolling|were rolling)",
        "(caught|captured|recorded|have|got|have you|you're|you are|you were|seen|it's|it is|it was|all|everything|is|was|are|were|saw you|that|appear|visible) (you|it|everything|all|this|that|the whole thing|your visit)? (all)? (on|by) (camera|video|tape|film|cctv|record|our camera|our cameras|the camera|the cameras|security camera|security cameras|our doorbell|audio)",
        "(camera|cameras|microphone|microphones|mics|dashcam) (show|shows|showed|saw|see|sees|caught|catch|recorded|record|records|tell|tells|were|was|has|have|don't|do not|never|confirm|confirms|prove|proves|remember|above|over|behind|in every|covers|cover|running|on)",
        '(we|i|our|the|calls|every call|all calls|phone calls|each call) ... (record|recorded|recording|recordings|records|tape|taped|log|logged|screenshot|screenshots|screenshotted|archive|archived) ... (everything|every|all|calls|call|conversation|conversations|of it|of you|you|of this|of that|of what|this|your|phone|line|visit|proof|evidence|saved|kept|review|post|it|safe|file)',
        '(keep|keeps|kept|keeping|have|has|hold|saved|save|saving|made|took|taken|take|store|stored) ... (recording|recordings|screenshots|screenshot|tapes|evidence|proof|audio|voicemails|voicemail|transcripts|transcript|a copy|copies|witnesses|receipts) (of|and|that|to|for|on|from|which|saved|as|safe|too|ready|in case|just in|here|will|who|what)?',
        '(kept|keep|saved|save|made|took|printed|have|sent) (a|copies|the|several) (copy|copies|of this|of your|of everything|screenshot|record of this|record of your)',
        '(words|post|posts|posting|reviews|review|lies|comments|actions|statements|claims|accusations|things|this|that|which|it|behavior|writing) ... (can|could|may|will|do|might|carry|carries|have|has|had|does|come with|comes with|bring|brings) ... (consequences|repercussions|consequence|price|legal|fallout|results|costs|come back|catch up|follow you|haunt|backfire)',
        '(there (will|would|are|may|could) be|face|facing|suffer|suffering|answer for|bear|accept|take|live with|have|has|with|without|carries|carry|beware of|mind) (serious|legal|real|some|the|severe|full)? (consequences|repercussions)',
        "(you'll|you will|you may|you might|they will|they'll|he will|she will|you'd|you are going to|you're going to|you shall|the writer will|the reviewer will|this person will) (soon|deeply|come to|live to|certainly|surely|both|all)? (regret|be sorry|pay for|pay for this|hear from us|be hearing|find out|see what|wish|answer for|be held|have to answer|be answering|explain|be explaining|have to prove|need to prove|be asked to prove|be contacted|be served|be getting|be receiving|receive a|get a letter|get a visit|get a call from our|learn what|be dealt|face)",
        '(hold|held|holding) (you|them|him|her|the writer|reviewers|people|the reviewer|to|personally|legally|fully|anyone) (to|personally|legally|fully|account|accountable|responsible|liable)',
        '(we|i) (know|knows|found|have|remember|see|found out|looked up|traced|can find|can trace|can see|figured out|worked out|recognize|recognise) (exactly|very well|full well|perfectly|all about|out|your)? (who|where|your address|your name|your employer|your ip|your full|your home|your house|your workplace|which|where you|what you drive) (you|your|and|of|from|is|house|address|they|this|wrote|car|live|work|account|he|she|lives)?',
        "(ip|home|street|employer's) address ... (yours|trace|traced|have|log|logged|saved|know)",
        '(we|i) (know|have) where you (live|work|park|bank|go)',
        '(take|taking|pull) (this|it|that|your review|the review|your post|the post|that review|that post) (review|post)? (down|off) ... (or|before|or else|within|otherwise|immediately|at once|unless)',
        '(stop|quit|cease|delete|remove|retract|withdraw|correct|erase|fix|apologize|drop) (posting|writing|spreading|telling|saying|talking|this|it|that|your|the|these|now|or|what) ... or (we|i|this|it|you|our|my|else|the|that|there|expect|face|be|see)',
        '(remove|delete|retract|withdraw|correct|take down|erase) (this|it|that|your|the|these) (review|post|comment|comments|statement|statements|lies|claim|claims|accusation|words|false|rating)? ... (or|before we|or else|within|otherwise|immediately|at once|while you|unless|will be|by friday|by monday|hours|days|legal)',
        '(in front of|before|tell it to|explain it to|explain that to|say that to|say it to|repeat that to|repeat it to|answer to) (a|the) (judge|court|jury|magistrate|officer)',
        '(a judge|the judge|courtroom|under oath|on the stand|witness stand|deposed|perjure|process server|jail|prison|handcuffs|arrested|arrest) (will|may|can|you|for|soon|and|or|to)?',
        '(audio|clip|clips|tape|tapes|recording|recordings|footage|video|photos|screenshots|logs|log) (of|from) (every|everything|all|each|the whole|your|you|that|what|this|our calls|the call|the entire|the lobby|the counter|that night|that day|it all)',
        '(keep|have|kept|hold|got) (audio|video|recordings|footage|a recording|tape|tapes|clips|photos|pictures|screenshots|the recording|your voicemails|your texts|every text|every message|every email|all the emails|all your)',
        '(rethink|reconsider|think about|think over|be sure of|weigh|watch|mind|choose) (what|the words|your words|everything) (you|wrote|write|post|say|said|carefully|very|next)',
        '(prove it|back it up|back that up|back them up|back up|stand behind|be ready to prove|prepared to prove|ready to back|answer for) (in|your|such|that|this|those|it|with|claims|what|every|to)',
        '(people|anyone|those|someone|somebody|whoever) (who|that|making|posting|spreading) ... (claims|lies|accusations|things|posts|rumors|reviews|statements|this) ... (should|ought|must|will|better|can|may|face|get|end|find)',
        "(not|never|don't|won't|doesn't) (let|letting) this (go|slide|stand|drop|rest)",
        '(share|trade|compare|swap|pass around|keep) (notes|names|lists|a list|files|photos) (about|of|on) ... (guests|customers|clients|patients|people|reviewers|diners|members|tenants|you)',
        "(don't|do not) make (us|me) (pull|show|post|share|go|call|bring|prove|get|release|do|say|publish)",
        '(we|i) (still|also)? (have|hold|keep|kept|saved) your (signature|texts|text|emails|email|voicemails|voicemail|messages|letters|initials|calls|card|photo) ',
        '(pull|pulled|pulling|show|showing|post|posting|release|releasing|share|play|playing|upload) the (tape|tapes|video|footage|recording|recordings|clip|photos|pictures|texts|messages|emails|call)',
        'before (a|the|our|any|some) (judge|court|lawyer|attorney|lawyers|attorneys|jury|magistrate) (reads|read|sees|see|gets|get|hears|finds|has|have|does)',
        'know (people|folks|someone|everyone|friends) (who|that) (know|knows|work|works|live) (you|with|near|for)',
        '(we|i) (have|know|saved|kept|wrote down|noted|recorded|ran|looked up) your (plate|license|name|number|address|ip|picture|photo|face|car|details|employer)',
        'goes|going|go|headed|straight (to)? (the)? (sheriff|police|lawyers|lawyer|attorney|attorneys|court|authorities|cops|small claims)',
        '(final|last|only|first|fair|official|friendly) (warning|notice)',
        "(or else|you have been warned|you've been warned|consider yourself warned|consider this a warning|consider this your|consider this notice|be warned|fair warning|be careful what|be very careful|careful what you|careful about what|careful with|think twice|think carefully|think very carefully|think again before|tread carefully|tread lightly|watch yourself|watch your|watch what you|mark my words|mark our words|we never forget|we do not forget|we don't forget|we have long memories|long memory|you'd be wise|you would be wise|would be wise to|it would be a shame if|be a pity if|shame if something|bad things happen|things could get|get ugly|gets ugly|small town|it's a small town|word gets around|word travels|everyone will know|everyone will hear|people will know|people should know who|know who you are|we'll be watching|we will be watching|keeping an eye on you|eyes on you|watching you|won't forget this|will not forget this|not over|isn't over|far from over|this is not finished|we're coming|next steps against|pursue this|pursue this further|pursuing this|pursue you|pursue the matter|pursue all|pursue every|come after you|coming after|reserve the right|reserve all rights|reserve our right|reserve our rights|full extent|extent of the law|within our rights to|at our disposal|take matters|matters further|take this further|taking this further|take it further|taking it further|take steps against|steps against you|take action against|action against|actions against|act against|protect our name|protect our good name|protect our reputation|defend our name|defend our reputation|defend ourselves|clear our name|expose you|expose your|exposed for|name and shame|publish your|post your name|share your name|release your|reveal your|reveal who|make public what|make your name|naming you|trace you|track you|track down|identify you|identify the writer|find out who|find out who you are|hunt|blacklist|blacklisted|black list|banned|ban you|bar you|barred from|do not come back|don't come back|never come back|not come back|don't bother coming|no longer welcome|not welcome here|not welcome back|not welcome in|trespass|trespassed|trespassing|refuse service|refuse you service|refused service|other businesses about you|warn other|warning other|warned other|tell every|shared your name|pass your name|passed your name|other owners|other shops about|other vendors about)",
        '(perjury|extortion|blackmail|harassment|cyberbullying|fraud|theft|trespass|vandalism|tortious interference|false advertising|crime|felony|misdemeanor|criminal offense|criminal offence|an offense|an offence|illegal|unlawful|against the law|actionable) ... (is|charge|charges|crime|law|taken|prosecuted|prosecution|jail|fine|fines|punishable|carries|case|illegal|actionable|and we|we will|offense|offence|serious)',
        '(illegal|unlawful|against the law|punishable|actionable|prosecuted|prosecute|prosecution|criminal|indictable)',
        '(send|sending|sent|charge|charging|bill|billing|invoice|invoicing|fine|fining|fee for) (you|your)? (a|the|to|for|with)? ... (collections|collection agency|for this review|for this post|for the review|for our time|for lost business|for damages|for the damage to our)',
      ],
      when: (hit, scene) => {
        const said = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        const words = sentenceTokens(scene, hit.first).map(token => token.word)
        const before = wordsBefore(scene, hit.first, 4)
        if (anyOf(before, DENIALS)) return false
        if (anyOf(words, GENERAL) && SOFT.test(said)) return false
        if (
          LAW_TRADES.has(scene.context.profile.trade) &&
          /lawyer|attorney|counsel|court|legal|litigat|defam/.test(said)
        )
          return AGAINST.test(words.join(' '))
        if (/^sue\b/.test(said) && /\bsue\b/i.test(`${scene.context.review.author} ${[...scene.people.own].join(' ')}`))
          return false
        if (/\ba (?:record|log) of\b/.test(said) && !/\byou/.test(words.join(' '))) return false
        if (AUTHORITY.test(said)) return !HELPS.test(words.join(' '))
        if (
          /warning|notice$/.test(said) &&
          sentenceTokens(scene, hit.first).some(token => isWorker(token.word)) &&
          !/\byou\b/.test(words.join(' '))
        )
          return false
        if (/\b(?:jail|prison|arrest|judge)\b/.test(said) && !/\byou\b|\byour\b|\bpeople\b/.test(words.join(' ')))
          return false
        if (/\b(?:proof|evidence|receipts|transcripts?|voicemails?|audio|witnesses)\b/.test(said))
          return /\byou\b|\byour\b|\beverything\b|\bthis\b|\bclaim|\bagainst\b/.test(words.join(' '))
        return true
      },
    },
  ]),
}

const DENIALS = new Set(["don't", "won't", 'never', "wouldn't", 'not', "can't", "didn't", 'no', "isn't"])
const GENERAL = new Set(['privacy', 'confidential', 'confidentiality'])
const SOFT = /record|legal|law/
const LAW_TRADES = new Set(['lawyer', 'law', 'attorney', 'notary', 'law-firm'])
const AUTHORITY = /^(?:police|sheriff|authorities|law enforcement|cops|officers|detectives?|prosecutor|immigration)\b/
const HELPS =
  /\b(?:if you|your report|police report|filed? a|non emergency|asked us|working with|cooperat\w{1,30}|gave (?:it|them)|need anything|helping)\b/
/** A helper's word ("if you file a police report, we'll share …") is no threat; these are turned on the writer. */
const AGAINST =
  /\b(?:involve[ds]?|call(?:ed|ing)?|contact(?:ed|ing)?|notif\w{1,30}|inform(?:ed|ing)?|report(?:ed|ing)?|pass(?:ed|ing)?|forward(?:ed|ing)?|hand(?:ed|ing)?|hear(?:ing)?|sue|suing|take|taking|will be|are looking|against|turn(?:ed|ing)?|send(?:ing)?|sent|alert(?:ed|ing)?|consequences|knows?)\b.{0,200}|\b(?:you|your|this (?:review|post))\b/
