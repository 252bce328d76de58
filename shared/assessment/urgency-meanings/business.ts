import { meanings } from '../urgency/urgency-rule'

/** Money, things, papers and audiences: what was taken, who is told, who is leaving. */

const VALUABLE =
  'ring|rings|bracelet|necklace|earring|earrings|watch|jewelry|jewellery|cash|money|dollars|bills|coin|coins|change|wallet|purse|handbag|laptop|tablet|ipad|phone|iphone|my camera|tools|drill|bike|bicycle|sunglasses|gun|pills|medication|painkillers|oxycodone|whiskey|bourbon|liquor|perfume|catalytic converter|tires|rims|stereo|speaker|speakers|radio|safe|silverware|earbuds|airpods|headphones|checkbook|coat|jacket|xbox|playstation|console|tv|television|passport|locket|heirloom|heirlooms|diamond|diamonds|battery|original part|original parts|boxes|box|electronics|gold|guitar|chainsaw|generator|lawn mower|package|backpack|suitcase|envelope|gas'

export const legalMeanings = meanings(
  'legal-meant',
  [
    '(my|our|her|his) {lawyer} (wants|needs|asked|has|had|requested|suggests|recommends|will|is|says|said|would)',
    '(food standards|trading standards|environmental health|fair trading|consumer watchdog|watchdog|insurance department|labor department|fair housing|health inspectorate|city council|data protection|privacy commissioner)',
    '(let|have|get) (a|the) (judge|court|jury|magistrate|arbitrator) (decide|sort|settle|look|rule|hear)',
    'case (number|no|file) ... (from|with|at|now|is|for)',
    '(producer|presenter|reporter|journalist|editor|columnist) (from|at|of|for|with|rang|called) ...',
    '(papers|paperwork|summons|complaint) ... (served|be served|serving|in the mail from my)',
    '(be|been|being|get|getting) (legally)? served (with (papers|a|the|legal|notice)|papers|notice|a (lawsuit|summons)|the papers)',
    '(judge|court|jury|magistrate|tribunal) (will|can|to|is|decides|decide|agree|agreed|hear|sort)',
    '(in front of|before) (a|the) (judge|court|jury|magistrate|arbitrator|board)',
    '(filed|filing|file|sent|opened|submitted|lodged|filled out|made|logging|put in) (a|the|an|my|our|out|formal)? ... (complaint|claim|case|form|grievance) (form)? (with|to|against|at|about) (the)? ...',
    '(reported|reporting|report) (you|them|this|it|him|her|the (place|shop|clinic|office|restaurant|company|owner|doctor)) to (the|my|our|a) ... (board|state|county|city|department|authorities|agency|commission|bureau|inspector|regulator|association|insurance commissioner|inspectors)',
    '(county|city|state|health|food|building|fire) inspector(s)? ...',
    '(reporter|journalist|tv crew|news crew|newspaper|tv station|radio station|local paper|evening news|investigative) ... (interested|called|calling|contacted|coming|story|photos|wants|running|has my|interview|on your side)',
    '(asked|called|contacted|emailed|written to|wrote to|writing) (the|our|my|to the) ... (board|attorney general|ag|commissioner|department|inspector|ombudsman|senator|councilman|consumer|licensing) ...',
    '(legal|lawyer|attorney|solicitor) (letter|bill|fees|route|way|trouble)',
  ],
  [
    [
      'my union rep|my sister|my brother|my wife|my husband|my son|my daughter|my cousin|my uncle|my father|my neighbor|my aunt|my friend',
      '(is|who is|happens to be) (a|an) (lawyer|attorney|solicitor|judge|barrister|paralegal|reporter|journalist)',
      6,
    ],
    [
      'lawyer|attorney|solicitor|paralegal|law firm|legal aid|judge|counsel',
      'letter|drafting|draft|hear from|hearing from|hired|talked to|called|calling|spoke|meeting|in contact|next step|documents|photos|case|advised|told me|says|will be|my cousin|brother|sister|friend|son|daughter|sue|suing|court',
      10,
    ],
  ],
)

export const dataFraudMeanings = meanings(
  'data-fraud-meant',
  [
    "other (people's|peoples|customers'|customer's|patients'|patient's|guests'|guest's|members'|clients') (bills|orders|records|invoices|bookings|details|addresses|results|names|accounts|files|photos|statements|information)",
    '(tip|gratuity|amount|total) (i|we) (wrote|left|signed|put) ... (tip|amount|total|one|they|was|is|what)? (they|took|charged|posted|changed|became|ended)?',
    "(not|isn't|is not|wasn't|was not) (my|our|his|her) (signature|handwriting|initials)",
    '(ran|run|swiped|charged|hit|used) (my card|the card|it)? ... (more times|again after|after i (left|paid|checked out)|three times|four times|twice more|days later|weeks later)',
    '(card|account) was (run|swiped|charged|hit|used) ... (more times|again|after i left|days later|by someone|somewhere|in another)',
    "(never|did not|didn't) (signed|sign|agreed|agree|approved|approve|authorized|authorize|okayed|okay|ok'd|consented|consent) (for|to|on)? (any|it|this|that|them|the|a|anything) ...",
    '(photo|picture|pictures|photos|snapshot|pic|video) of (my|our|the|his|her) (credit|debit|bank)? (card|license|id|check|passport|cards|social)',
    '(someone|somebody|a stranger|thieves|crooks|scammers|scammer|fraudsters|a thief|whoever) ... (bought|buying|ordered|opened|charged|withdrew|spent|used my|applied|emptied|has my|got my|knew my|called me|writing to me|wrote to me|texted me)',
    "(emailed|mailed|sent|texted|gave|handed|showed|faxed|read) (me|us|out|my {relative}) (another|someone else's|somebody else's|the wrong|some other|a different|other) (patient|patient's|client|client's|customer|customer's|person|person's|people's|guest's|family's|man's|woman's|student's|kid's|child's|member's|tenant's|patients'|clients') ...",
    '(social security|ssn|my social|date of birth|medical history|my diagnosis|test results|bank details|card number) ... (everyone|anyone|everybody|open|read|see|loud|desk|screen|trash|dumpster|stranger|public|window|lobby)',
  ],
  [
    [
      'gave|handed|sent|emailed|posted|mailed|released|read|showed',
      'my (mri|scan|x ray|x rays|results|blood results|file|records|keys|spare keys|paperwork|prescription|chart|test|statement|tax return|passport|phone number|address) (to|out|across|in front) ...',
      6,
    ],
    [
      'shopping spree|spree|in my name|on contract in|bank rang|bank called|bank texted|card was used|card used|someone used|new phones|bought with my',
      'same night|same day|next day|hours after|days after|only shop|only place|copied|their machine|used their|passport|miami|in another|licence|license|here|your (shop|store|machine|terminal)',
      16,
    ],
    [
      'card|account|debit|visa|mastercard|amex|bank|statement|name|loan|credit report|identity',
      "sneakers|florida|another state|another country|overseas|never (signed|approved|agreed|authorized|okayed|gave|heard of)|not my signature|forged|mystery|strange (charge|charges|withdrawal|withdrawals)|withdrawals (i|from|with|that)|in my name|days after (i|we) (paid|booked|ate|stayed|used|shopped)|weeks after (i|we) (paid|booked|ate|stayed|used)|hours after (i|we)|fraud|cloned|skimm*|i did not (make|recognize|approve)|i didn't (make|recognize|approve)|never okayed|without telling me|without asking",
      14,
    ],
    [
      'loan|financing|lease|credit card|store card|line of credit|credit application|insurance policy|contract|account',
      "never agreed|never signed|did not sign|didn't sign|not my signature|forged|in my name|signed for me|behind my back|without my (knowledge|consent|signature)|never asked for|never applied|initials",
      12,
    ],
    [
      'scammers|scammer|phishing|scam calls|scam texts|fraudsters|hackers|spam|hacked|scam',
      'after (i|we) (booked|paid|ordered|signed|stayed|gave)|exact|my reservation|my booking|my details|my information|knew my|my order|only gave|customer list|your system|your database|my email address',
      14,
    ],
    [
      'file|files|chart|records|results|application|paperwork|forms|documents|diagnosis|photos of (my|me)|intake form|statements|screen',
      "lying open|left open|for everyone to (read|see)|for anyone to|front desk|in the trash|dumpster|on the counter|another patient|someone else's|somebody else's|stranger|out loud|in front of (the whole|everyone|other)|to my (ex|neighbor|boss|coworker|mother)|on facebook|with my social|posted|wrong (person|address|email)",
      12,
    ],
  ],
)

export const theftMeanings = meanings(
  'theft-meant',
  [
    "(wearing|wears|riding|using|selling|sold|pawned|driving) (my|our|mum's|mom's|dad's|my _) (jacket|coat|watch|necklace|ring|bike|phone|laptop|debit card|credit card|card|earrings|drill|tools|car|sunglasses)",
    '(helped|help) (himself|herself|themselves) to (my|our|the|a) ...',
    '(lock|locker|glove box|safe|drawer|toolbox|trunk) (was|had been|is) (cut|broken into|forced|open and empty|pried|emptied|rifled)',
    '(rifled|rummaged|rummaging|went|going|gone|dug|digging|snooped|snooping) through (my|our|her|the) (drawers|purse|closet|bag|bags|wallet|desk|medicine cabinet|jewelry box|things|luggage|glove box|nightstand|dresser|car)',
    '(pocketed|pilfered) (my|our|the|some|a|his|her) ...',
    '(swapped|switched|exchanged|replaced) (out)? (my|the|our) ... (for|with) (a|an|some|another) (old|older|cheap|cheaper|used|different|fake|worn|lesser) ...',
    '(came|got it|got my _) back with (a|an|the)? (different|older|old|cheaper|other|used|smaller) ...',
  ],
  [
    [
      'housekeeper|cleaner|cleaners|mover|movers|maid|aide|sitter|nurse|technician|painter|plumber|crew|valet|workers|contractor',
      "took (my|our|his|her|mum's|mom's) (cufflinks|ring|rings|watch|necklace|bracelet|jewelry|cash|money|wallet|purse|tools|bike|pills|laptop|tablet|earrings|silver|husband's _|wife's _|mother's _|grandmother's _)",
      6,
    ],
    [
      "brooch|scooter|silver|pearls|medals|stamp collection|savings|envelope|tenner|{number} dollars|grandmother's|grandfather's|ring|watch|bracelet|necklace|cash|purse|wallet|bike|tools",
      'not been seen since|not seen since|has not turned up|never turned up|attendant saw nothing|nobody saw|walked off|grew legs|light fingers|sticky fingers|was alone (in|up|with)|alone (upstairs|in my|in the)|the only other|before the (cleaner|cleaners|fitter|movers|plumber)|after the (cleaner|cleaners|fitter|movers|plumber)',
      16,
    ],
    [
      'cup holder|glove box|glovebox|console|ashtray|nightstand|bedside|drawer|jewelry box|jewellery box|coat pocket|locker|medicine cabinet',
      "when i (dropped|left|handed|parked|went|checked)|gone|empty|missing|before the|is not there|wasn't there|was not there|emptied|cleaned out|rifled",
      12,
    ],
    [
      'boxes on|counted|inventory|packed|loaded',
      'boxes off|off the truck|short|never came off|missing|are the silver|did not arrive|never arrived|not on the list',
      10,
    ],
    [
      VALUABLE,
      "(is|was|are|were|went|gone|now|have|had|has|all|been|turned up|just) (gone|missing|taken|stolen)|missing (from|after|when|out of|since)|disappeared|vanished|walked off|not there|wasn't there|were not there|is not there|never made it|never came (back|off)|was empty|were gone|was gone|cut|lighter|nowhere to be found|without (the|my|our)|only the (painter|cleaner|mover|movers|maid|plumber|crew|tech|aide|sitter)|the only (person|one|ones|people) (in|with|there)|grew legs|got legs|short (after|when)|less than|and only|stole|stolen|robbed",
      14,
    ],
    [
      'valet|repair shop|mechanic|detailer|car wash|tow|impound|garage|dealership|dealer|shop|lot|locker|cleaners|movers|maid|housekeeper|aide|sitter|hotel|technician|truck',
      '(without|minus|missing) (the|my|our|all|both|a) (sunglasses|change|tools|radio|stereo|charger|jack|spare|floor mats|catalytic|speakers|box|boxes|coins|cash|ring|watch|laptop|phone|camera|battery|jewelry|garage door opener|plates)',
      10,
    ],
  ],
)

export const extortionMeanings = meanings(
  'extortion-meant',
  [
    '(followers|everyone|everybody|people|readers|subscribers) (will)? (hear|see|know|hears|sees|knows|find out) ...|one star (us|me|them|you) ...',
    '(void|voided|invalid|cancelled|withheld|refused|no good) unless (i|we|you|they) (take|remove|delete|change|pull|edit|write|leave|post) ...',
    '(forget|forget about|overlook|lose|drop|bury|hide) the (stars|star|review|rating|post)',
    '(ratings|reviews|stars) (vanish|disappear|go away|stop|drop off|gone|removed) (for|if|when|once|in return|after) ...',
    'if you want (it|this|the review|them|that) (gone|removed|deleted|down|off|changed|to go)',
    '(refund|gift card|gift cards|voucher|discount|free _|money|cash|credit|dollars|rebate|warranty|deposit|coupon|percent off|entry|keys) ... (if|once|when|unless|until|after|only if|only when|in exchange for|in return for) (i|we|you|he|she|they|people|customers)? (would|will|show|showed|post|posted|leave|left|write|wrote|take|took|remove|removed|delete|deleted|change|changed|give|gave|d) ... (review|reviews|rating|stars|star|glowing|what i wrote|it down|post|positive|nice)',
    '(fee|bill|charge|charges|fine|invoice|debt|balance) (goes|go|will go|would go|disappears|would disappear|gets waived|would be waived|is waived|drops) (away)? if ...',
    '(take|takes|took|taking|pull|bring) (down|off) (what|everything|the (thing|post|comment|review|photos)|my (review|post|comment|words|photos)) (i|we)? (wrote|posted|said)?',
    '(they|reviews|ratings|stars|friends|we|i|it) (stay|stays|will stay|keep|keeps|will keep) (quiet|silent) ...',
    '(to|and|then) my (venmo|paypal|zelle|cash app|cashapp) and ...',
    '(show|shows|showed|showing|see|sees) (them|him|her|the|us|proof of)? (the|my|your|a) (five|5) star (review|rating)',
    '(in return|in exchange) for (not|a|deleting|removing|taking|keeping|no|leaving|my|our|good|five|5) ... (review|reviews|rating|stars|trash*|quiet|it|post|bad)?',
    '(dollars|cash|money|fee|payment) ... (the|those|all|bad|negative) (bad|negative|one star)? (ratings|reviews|stars) (would|will|could|can)? (stop|go|disappear|come down|vanish|be gone|get deleted|be removed)',
    "(i'll|i will|i can|we'll|we will|will) (change|fix|raise|edit|update|delete|remove|drop|take down|flip|lower) (the|my|this|these|it|our) (stars|star|rating|review|post|one star|score)? (when|once|as soon as|after|if) (i|you|we|they) (see|get|send|give|pay|receive|have|refund|comp|hand|mail|got) ...",
    '(comp|refund|pay|credit|reimburse|compensate) (our|my|me|us|the) ... (and|then|or) (this|it|i|we|the) (becomes|becomes a|turns into|will become|will be|goes|goes to|changes to|stays|change|delete|comes|make)',
  ],
  [],
)

export const spreadingMeanings = meanings(
  'spreading-meant',
  [
    '(mayor|councilman|councillor|celebrity|influencer|famous _|senator|football player|local legend) (shared|reposted|commented|retweeted|posted|picked) ...',
    '(signed|signing) (the|a|our|an open) (letter|petition|open letter) ...',
    '(everybody|everyone|half|most) (on|in|from) (our|my|the) (street|block|building|road|estate|class|team|office|group) (has|have|is|are|now) ...',
    '(half|whole|entire|all of) (the)? (town|neighborhood|village|school|campus|office|block|county|city|internet|facebook|building|complex|street|club|church) (has|have|knows|know|saw|seen|is|are|watched|now) ...',
    '(shared|viewed|watched|seen|reposted|retweeted|liked) ... (thousand|hundred|million|thousands|hundreds|millions|times|1000|2000|3000|5000|10000)',
    '(passed|hit|reached|over|past|crossed|at) (half a million|a million|{number} thousand|one million|a hundred thousand|100k|50k|200k|500k|10k|20k|1m|2m) ...',
    '(all the|all of the|every|all my|the other|other) (moms|mums|parents|dads|neighbors|families|members|students|tenants|residents|teachers) (at|in|on|from|of|know|knows|are|now|here|and|will|have) ... (know|knows|pulling|leaving|cancelling|canceling|talking|heard|warned|writing|posting|angry|furious|sharing)?',
    '(front page|top) of (r|reddit|the (local|paper|sub|group|page|subreddit))|on reddit',
    '(started|start|made|opened|set up|created|launched|building|running) (a|our|an) (page|group|website|thread|hashtag|petition|facebook|channel|chat|list|site|support group) (for|against|about|of|to|where|called|page)?',
    '(picketing|picket|protesting|protest|demonstrating|leafleting|marching|boycotting|boycott) (outside|in front|your (shop|store|place)|this (weekend|place|saturday)|starts|at your)',
    "(there are|we are|we're|already|now) (eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|dozens|hundreds|11|12|14|15|20|25|30|40|50) (of us|people|families|customers|others|victims) ...",
    '(i|we) (run|have|write|host|manage|am|admin) (a|the|an|our)? ... (account|blog|channel|podcast|page|followers|newsletter|group|subscribers) ... (followers|k|thousand|members|subscribers|see|hear|know|readers|listeners|are all going)',
    "(all|they are all|everyone is|they will all|my followers|followers|everybody is|all of them|they're all) (going to|will|gonna|about to|now) (see|hear|know|read|find out) (this|about|it|what|of)",
    '(same story|same thing happened to|me too|it happened to them) ... (comments|people|others|dozens|so far|group|thread|replies)',
    '({number}|100|120|140|150|200|250|300|400|500|800) (comments|replies|reactions|reposts)',
  ],
  [
    [
      "tiktok|facebook|instagram|reddit|youtube|twitter|snapchat|the group|nextdoor|neighborhood app|whatsapp|group chat|the parents|parents' group|forum",
      'gone mad|gone crazy|gone wild|went mad|went crazy|blown up|blew up|blowing up|on fire about|lit up|all over it|everyone is|everybody is|exploded|furious|going around|doing the rounds|up in arms|full of it|talking about you',
      12,
    ],
  ],
)

const OTHER_FIRM =
  'another|elsewhere|competitor(s)?|competition|across the street|down the street|down the road|different|new|somewhere else|someone else|someone new|somebody new|somebody else|other (company|shop|gym|school|dentist|vet|salon)|rival|next door'
export const leavingMeanings = meanings(
  'leaving-meant',
  [
    '(asked|asking|told|telling|called|calling|instructed|getting|had|have|having) (my|our|the) (bank|card company|credit card|credit card company|credit union|visa|amex|paypal) (to|for|company)? ...',
    '(stop|end|cancel|close|terminate|discontinue|freeze|drop|remove|delete) (my|our|the|this|me from|us from) (membership|account|subscription|contract|service|services|policy|plan|autopay|auto pay|auto renewal|lease|enrollment|deliveries|insurance|box|boxes|classes|lessons|mailing list) ...',
    '(pulling|pulled|pull|taking|took|withdrawing|moving|moved|transferring|switching|switched) (my|our|both|all|the) ... (out of|out|over to|away from|to another|to a|to the|elsewhere|from your|from this)',
    '(signed|signing|gone|going|went|booked|enrolled|registered|started|joined|staying) (up)? (with|at|to|for) (your|a|the|another|their) (competitor|competition|competitors|other|new|rival|place across|one across|gym across|shop across) ...',
    '(final|last|one last) (opportunity|chance|try|warning)',
    '(one more) _ (_)? (and|or) (we|i) (are|am|will be|leave|go|walk|switch|cancel) ...',
    '(next|my next|our next|future|upcoming) (appointment|cleaning|haircut|service|visit|oil change|order|checkup) (is|will be|are) (now)? (with|at|booked with|going to) (another|a new|a different|someone|somebody|your|the) ...',
    '(take|taking|took) (my|our) (business|custom|money|dog|kids|hair) (elsewhere|somewhere|to)',
    '(closed|closing|close) (the|my|our|out my|out the) (account|accounts|tab|membership)',
    '(found|finding|got|hired|have) (myself|ourselves|us|me)? (somebody|someone|somewhere|a place|another|a) (new|else|better|other|different) ...',
    '(after|for) ({number}|10|11|12|15|18|20|25|30) years ... (moving|moved|leaving|done|switching|switched|changing|goodbye|last|taking|over)',
  ],
  [
    [
      'moving|switching|switched|changing to|changed to|transferring|transferred|leaving|going with|signed with|gone with|went with|starting with|staying with',
      OTHER_FIRM,
      8,
    ],
  ],
)

export const ignoredMeanings = meanings(
  'ignored-meant',
  [
    '(phone|line|it) (just)? (rings|rang) and (rings|rang)',
    '(talk|talking|speak|speaking|like talking|complain) to (the|a) (wall|brick wall|hand)',
    '(passed|bounced|shuffled|sent|kicked|handed) (around|from one|from desk|between|from department|from person) ...',
    '(six|five|four|seven|eight|nine|ten|three|twelve|a dozen|dozens of) (emails|calls|messages|texts|letters|voicemails|visits|phone calls) (and)? (not one|no|zero|nothing|none|without|never|still|later)',
    "(promise|promised|promises|swore|say|said|says|told) ... (call|phone|ring|text|email|get back|contact) (me|us)? (back)? ... (never|nothing|hasn't|has not|has yet|didn't|did not|doesn't|not once|still|never has)",
  ],
  [
    [
      'wrote|written|writing|emailed|emails|calls|called|texts|texted|messages|messaged|voicemails|left word|letters|chasing|chased|tried (phone|calling|email|reaching)|reach(ed)? out|followed up|rang|ring|visits',
      'silence|nothing back|crickets|radio silence|not one reply|not a word|not one answer|no reply|no answer|no response|no call back|no callback|still no call|still nothing|never answers|never answered|never replied|nobody replies|run around|runaround',
      14,
    ],
  ],
)
