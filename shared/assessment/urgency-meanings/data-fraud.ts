import { meanings } from '../urgency/urgency-rule'

/** Cards, names and papers, in the ways people tell it. */
export const dataFraudMeanings = meanings(
  'data-fraud-meant',
  [
    "other (people's|peoples|customers'|customer's|patients'|patient's|guests'|guest's|members'|clients') (bills|orders|records|invoices|bookings|details|addresses|results|names|accounts|files|photos|statements|information)",
    '(tip|gratuity|amount|total) (i|we) (wrote|left|signed|put) ... (tip|amount|total|one|they|was|is|what)? (they|took|charged|posted|changed|became|ended)?',
    "(not|isn't|is not|wasn't|was not) (my|our|his|her) (signature|handwriting|initials)",
    '(ran|run|swiped|charged|hit|used) (my card|the card|it)? ... (more times|after i (left|paid|checked out)|three times|four times|twice more|days later|weeks later)',
    '(card|account) was (run|swiped|charged|hit|used) ... (more times|again|after i left|days later|by someone|somewhere|in another)',
    "(never|did not|didn't) (signed|sign|agreed|agree|approved|approve|authorized|authorize|okayed|okay|ok'd|consented|consent) (for|to|on)? (any|it|this|that|them|the|a|anything) ...",
    '(photo|picture|pictures|photos|snapshot|pic|video) of (my|our|the|his|her) (credit|debit|bank)? (card|license|id|check|passport|cards|social)',
    '(someone|somebody|a stranger|thieves|crooks|scammers|scammer|fraudsters|a thief|whoever) ... (bought|buying|ordered|opened|charged|withdrew|spent|used my|applied|emptied|has my|got my|knew my|called me|writing to me|wrote to me|texted me)',
    "(emailed|mailed|sent|texted|gave|handed|showed|faxed|read) (me|us|out|my {relative}) (another|someone else's|somebody else's|the wrong|some other|a different|other) (patient|patient's|client|client's|customer|customer's|person|person's|people's|guest's|family's|man's|woman's|student's|kid's|child's|member's|tenant's|patients'|clients') ...",
    '(social security|ssn|my social|date of birth|medical history|my diagnosis|test results|bank details|card number) ... (everyone|anyone|everybody|open|read|see|loud|desk|screen|trash|dumpster|stranger|public|window|lobby)',
    "(signature|initials|handwriting) (that|which)? (is|was|are) (not|nowhere near|nothing like) (mine|my own|ours|his|hers|my)|(isn't|is not|wasn't) (mine|my (signature|handwriting))",
    "(never|did not|didn't) (sign|signed|agree to|agreed to|authorize|authorized|approve|approved|consent to|consented to|apply for|applied for|open|opened|sign up for|signed up for) (a|an|the|any|this|that|for|up|it) ... (loan|lease|account|card|policy|financing|charges)",
    "(a|another) (membership|contract|loan|lease|account|card|policy|plan|subscription|financing|warranty|agreement) (i|we|she|he) (never|did not|didn't) (sign|signed|agreed|agree|asked|wanted|approved|authorized|opened|applied) ...",
    '(with|has|had|have) my name (under|on|next to|beside|attached|all over|below) (it|them) ...',
    "(called|emailed|phoned|texted|told|wrote|contacted|faxed|asked) (my|her|his) (boss|employer|ex|ex husband|ex wife|landlord|coworkers|office|mother|neighbor|school|husband's job|work) (to confirm|about|with|that|and told|to ask|regarding) (my|her|his) ...",
    '(handwriting|signature|initials) (that|which|is|was) (is|was|nothing|not|prettier|neater|nicer|better|different|somebody)? ...',
    '(spreadsheet|attachment|email|list|file|document|link|newsletter) (that|which)? (went|was sent|got sent|goes|sent) (out)? to (all|every|everyone|the (whole|entire|wrong)|everybody|hundreds|dozens|my) ...',
    '(only|just) (ever)? (used|use|uses) (this|that|the|my|one) (card|account|email|number) (once|here|for one|for this|at|for) ...',
    'used (for|at|to (buy|pay|book)) (a|an|the|some) (hotel|flight|flights|casino|gas|sneakers|shoes|phones|electronics|tickets) (in|at|to|by|from) ...',
    '(signed|sign|signing|enrolled|opted) (me|us|my _) up (for|to) ... (without|never|handwriting|behind|signature|forged|knowing|asking)',
    '(said|read|called|shouted|announced|yelled|repeated|gave) (out)? (my|our|her|his) (full)? (name|address|room|number|diagnosis|balance|prescription|age|weight|birthday) (and|out|number|to|so|in) ... (room|number|address|loud|line|lobby|stranger|everyone|everybody|hear|front)',
    "(envelope|package|letter|email|fax|folder|portal|bag|chart) ... (stranger's|someone else's|somebody else's|another (patient's|person's|woman's|man's|family's|client's)|the wrong (person's|patient's|client's)) ...",
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
    [
      "another (woman's|man's|patient's|person's|client's|customer's|family's|child's|guest's|member's|lady's|guy's)|someone else's|somebody else's|a stranger's|other people's|other patients'|other clients'|everybody's|everyone's|a different (patient|client|person|customer)|wrong (patient|client|person|customer|man|woman)|the (whole|entire) (client list|patient list|mailing list|list|line|room|lobby|waiting room|office|class|team)|every (client|customer|patient|parent)|complete stranger|total stranger|my ex|my neighbor|my boss|my landlord|my mother in law|in the trash|in the dumpster|on the counter|out loud|in front of (the|everyone|everybody|other)|reply all|cc",
      'hiv|results|test|tests|lab|printout|records|record|file|files|chart|statement|statements|social|socials|social security|ssn|birth date|date of birth|diagnosis|prescription|prescriptions|tax|w2|w2s|1099|passport|license|address|addresses|phone numbers|bank|account|card number|card numbers|insurance card|x ray*|photos|medical|pregnan*|debt|balance|credit report|salary|personal|private|information|details|application|medication|report card|grades',
      'gave|given|handed|sent|mailed|emailed|email|went|read|showed|got|received|printout|left|lying|posted|texted|faxed|announced|shouted|said|told|discuss*|with|attachment|attached|released|opened|found|saw|see|on it|in it|mine',
      16,
    ],
    [
      'card|debit card|credit card|account|visa|mastercard|amex|bank|paypal|number|info|details|statement',
      'bought|buying|used|spent|charge|charged|charges|withdraw*|drained|emptied|ran up|racked up|ordered|purchases|shopping|hit|maxed|tried to use|cash advance|transactions|transaction',
      "i was (miles|asleep|home|at home|at work|in another|four hundred|hundreds|two states|on a plane)|miles away|never set foot|never been|another state|another country|in ohio|in florida|in texas|in miami|in nevada|in california|in new jersey|in georgia|overseas|by supper|by dinner|by midnight|hours later|same night|that night|nights after|days after|next morning|next day|somebody|someone|stranger|not me|wasn't me|did not make|didn't make|only (place|shop|store|pump|time)|never gave|never leaves|never left|after checkout|after i left|no idea|fraud|weeks after|gift cards|tires|sneakers|gas station|iphones",
      24,
    ],
    [
      "in my name|under my name|in my mother's name|in her name|in his name|in our name|using my (social|name|license|id)|with my (social|ssn|license)",
      'loan|account|card|lease|truck|car|phone|line|lines|policy|contract|membership|credit|bill|utilities|prescription|title|mortgage|warranty',
      "never|did not|didn't|not mine|no idea|seen|forged|opened|took out|applied|found out|police|credit report|without|behind my back|somebody|someone|salesman|collector*|fake*",
      16,
    ],
    [
      'text|texts|calls|call|caller|emails|email|message|messages|scam|scammer|scammers|stranger|phishing|someone|somebody',
      'know my name|knows my name|knew my name|knew my|knows my|know my|my appointment|my booking|my reservation|my order|my confirmation|my stylist|my address|exact (amount|order|date|room)|what i (ordered|bought|booked)|last four|my account',
      'since i (booked|ordered|paid|signed|stayed|gave)|after i (booked|ordered|paid|signed|stayed|gave)|asking for (a|my|the) card|card|link|pay again|verify|only gave|only you|your (page|site|system|database|office)|leak*|sold my|hacked|breach*|password|wire|deposit',
      26,
    ],
    [
      'tip|tip line|total|gratuity|amount|receipt|slip|bill',
      'i wrote|i left|i put|we wrote|we left|we put|i signed for|we signed for|i tipped|we tipped',
      'statement|bank|card says|charged|shows|changed|altered|added|became|says|turned into|went through|posted|now|online|different|not what',
      14,
    ],
    [
      "my (photo|photos|picture|pictures|video|x ray|face|story|case|chart|before and after|before picture|private photos)|her photo|his photo|my daughter's (photo|picture|name)|my son's (photo|picture|name)",
      'posted|facebook|instagram|website|billboard|ad|tiktok|sent|to himself|shared|showing|online|published|forwarded|airdropped|wall',
      "never agreed|did not agree|didn't agree|without (my|our|asking|permission|consent|her|his)|never asked|never gave|my name|permission|consent|private|naked|name under|refuse*|take it down|himself|nobody asked|stole",
      14,
    ],
  ],
)
