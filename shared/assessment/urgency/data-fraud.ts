import { dataFraudMeanings } from '../urgency-meanings/data-fraud'
import { content, foundIn, ifHappened, pair, meant, READ_ON, together, type UrgencyRule } from './urgency-rule'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const MINE = 'card|credit card|debit card|account|bank account|visa|mastercard|amex|paypal|cash app|venmo|debit'

const fraud: Cue = {
  id: 'data-fraud',
  phrases: [
    '(fraudulent|unauthorized|unauthorised|unapproved|suspicious|mystery|unrecognized|bogus|phantom|strange) (charge|charges|transaction|transactions|debit|debits|withdrawal|withdrawals|purchase|purchases|activity|account|accounts|payment|payments|loan|use)',
    `(${MINE}) ... (hacked|skimmed|cloned|compromised|copied|stolen|defrauded|fraudulently|used (by|in|at|for|to|somewhere|online|without|all over|fraud)|maxed|drained|emptied|swiped twice)`,
    `(used|charged|charging|ran|run|billed|hit|drained|emptied|skimmed|cloned|copied|stole) ... (${MINE}) ... (without|again|weeks later|months later|days later|midnight|random|someone else|another state|gift cards|at 3|at 2|at 4|permission|authorization|never|i didn't|number|info)`,
    'skimmer|skimmed|skimming',
    '(added|wrote|put|gave themselves|gave herself|gave himself|tacked|slipped) ... (to|on|in|onto) (the|my|our) tip',
    '(sent|emailed|texted|forwarded|airdropped) (himself|herself|themselves) ... (my|our|her|his)',
    '(read|reading|said|announced|yelled|shouted|called) ... (my|our|her|his) ... (out loud|in front of|across the room|to the whole|for everyone)',
    '(identity) (theft|stolen|thief|fraud|was)',
    "(stole|steal|stolen|stealing|took|using|used|sold|swiped|copied) (my|our|his|her|their|people's|customers) (identity|card|cards|credit card|card info|card number|card numbers|information|personal information|credit|ssn|social|debit card|bank|data|details|license)",
    "(charge|charges|charged|debit|debits|transaction|transactions|withdrawal|withdrawals|payment|payments) ... (i|we|he|she) (never|didn't|did not|had not|have not) (authorized|authorised|approved|made|authorize|authorise|approve|make|agreed|agree|recognize|signed|sign|ordered)",
    "(never|didn't|did not|nobody|not) (authorized|authorised|authorize|authorise|approved) (it|this|that|the|any|these|those|by|charge|charges)",
    "(i|we) (never|didn't|don't|did not) (recognize|recognise|approved|approve) (the|these|this|any|half|two|a) ... (charge|charges|transaction|debit|payment|withdrawal)",
    '(without) (my|our|her|his|any) (permission|authorization|authorisation|consent|knowledge|approval|signature|okay|ok)',
    '(opened|open|opening|applied for|took out|created|filed|signed) (an|a|up|me up for|for|another)? ... (account|loan|line of credit|card|credit|cards|policy|return|returns|application) ... (in|under|using|with) (my|our|his|her|my _) (name|social|ssn|identity|info*)',
    '(filed|already filed) ... (in|under|with|using) my (name|social|ssn)',
    "(bank|account|card|name|address) (i've|i|we|we've|i'd) (never|didn't|don't) (owned|owned|opened|heard|had|own|recognize|seen|lived|given|open|have)",
    "(under|from) a name (i|we|i've|we've) (never|don't|do not) ...",
    "(someone|somebody|anyone) else's (records|file|chart|results|statement|paperwork|information|info|documents|medical|tax|address|lab|account|card|w2|x ray|x rays|prescription|social|test|details|data|name and|bill|invoice|loan|return|health)",
    "(another|other|different|wrong|a stranger's|some other|random) (person's|patient's|client's|customer's|family's|guest's|man's|woman's|people's|patients|patients'|clients|clients'|customer|customers|customers'|student's|child's|borrower's|member's|tenant's|lady's|guy's|couple's|stranger's|pet's owner|persons|peoples) (full|entire|private|personal|medical|lab)? (records|file|files|chart|charts|results|statement|paperwork|information|info|documents|medical|tax|address|lab|account|card|w2|x ray|x rays|prescription|social|test|details|data|bill|invoice|loan|return|returns|health|names|phone|ssn|credit|name|driver's|passport|license|photos)",
    "stranger's (records|file|chart|results|tax|bank|lab|medical|credit|return|x rays|loan|prescription|statement)",
    "(posted|shared|leaked|published|emailed|sent|gave out|gave|sold|exposed|disclosed|released|read out|announced|faxed|texted|mailed|forwarded|cc'd|handed|discussed|revealed|showed) (out)? (my|our|his|her|all my|everyone's|my _|customers) (private|personal|home|full|entire|medical|credit|bank|loan|social|confidential)? (information|info|address|phone|number|records|details|data|ssn|social|photos|medical|file|email|results|diagnosis|credit report|tax|card|chart|application|license|passport|statement|statements|prescription|account) ...",
    'data (breach|leak|breached|leaked|hack|was (stolen|leaked|exposed))',
    '(breach|violation|violated|invasion|violating|breached|broke|violates) (of)? (my|our|patient|client|hipaa|his|her)? (privacy|confidentiality|hipaa|personal data|gdpr)',
    '(privacy|hipaa|confidentiality|security|gdpr) (breach|violation|violations|violated|issue|leak)',
    'hipaa',
    '(leak|leaked|leaking|leaks) (of)? (my|our|customer|customers|client|patient|personal) (data|information|info|records|details)',
    "(social security|ssn|social security number|passport|driver's license|credit report|tax return|tax returns|bank statement|bank statements|w2|w2s) ... (left|lying|sitting|visible|open|emailed|unencrypted|mailed to|sent to|in the (trash|dumpster|recycling)|on the (counter|desk|seat|printer)|exposed|stolen|stranger|wrong (person|address|client|customer)|plain sight|unlocked)",
    '(files|paperwork|records|charts|folders|applications|credit reports|forms) ... (trash|dumpster|recycling bin|in the open|plain sight|on the sidewalk|anyone could (see|read)|everyone could (see|read)|facing the lobby)',
    "(bank|bank's|card company|visa|credit union|credit union's|capital one|chase|amex|fraud) (fraud)? (desk|department|dept|team|alert|alerts|line|unit|investigator) ...",
    'fraud alert|alerts|department|investigation|case|claim|protection|charges',
    '(forged|forging|forge|faked|fake) (my|our|his|her|the|a)? (signature|signatures|initials|check|name|document|documents|paperwork|income)',
    '(signed|signing|initialed) (my|our|her|his) (name|signature|initials)',
    '(wrote down|writing down|took (a)? (picture|photo|pic) of|taking (a)? (picture|photo) of|photographed|copied down|photographing) ... (card|license|cvv|card number|numbers)',
    '(bought|buy|buying|spent|ordered|purchases|charges|spending|shopping) ... (on|with|using|to) (my|our) (card|account|visa|credit|debit|amex|mastercard) ... (hour|day|night|minutes|never|state|someone|somebody|after|gift|online)?',
    '(somebody|someone|some guy|a stranger|thief|crook|person) ... (bought|charged|spent|used|ordered|withdrew|purchased|trying to use) ... (it|card|my|account|gift cards|with it|dollars|shoes|sneakers|electronics|on me)',
    '(only|last) place (i|we|that) (used|swiped|gave|ever used|have used) (it|my|the|this|that) ...',
    '(bank|card|credit union|visa) (called|texted|flagged|froze|cancelled|canceled|shut|locked|blocked) (me|us|about|my|it|our|the|with)? ... (fraud|charge|charges|suspicious|card|transaction|transactions|activity)',
    '{number} (charges|debits|withdrawals|transactions|payments) (of|on|from|for|to|in) ... (never|midnight|name|authoriz*|different|random|gas|night)',
    '(changed|altered|added|increased|upped|wrote in) (the|a|my|our|to the)? (tip|tip amount|tip line|total|amount) (on|after|from|to|by|without|i|of|line)',
    '(tip|total) (was|got|had been) (changed|altered|added|increased|adjusted)',
    '(card|number|account) ... (on file|stored|saved) ... (charged|used|without|never gave)',
    'a card i never gave',
    '(hacked|hacker|hackers|phishing|malware|ransomware)',
    '(installed|looking through|went through|going through|scrolling|copied|looked at|snooping) (my|in my|spyware|through my|her) (photos|pictures|texts|messages|phone|files|emails|nudes|private) ...',
    '(my|her|our) (private|personal|nude|intimate) (photos|pictures|pics|videos)',
    '(logged into|accessed|got into|signed into|broke into|reset) my (account|email|bank|icloud|facebook|phone|venmo|paypal)',
    '(portal|app|website|email) (showed|shows|gave|sent|let|emailed|displayed|opened) (me|us|up)? (to)? (see|view|another|someone|somebody|other|a stranger|the wrong|all)',
  ],
}

/** Ideas that mean it together, wherever they stand in a sentence. */
const pairs = [
  pair(
    'data-fraud-charges',
    [
      'charge|charges|transactions|transaction|purchases|withdrawals|withdrawal|debits|debit|payments|(bought)|(spent)|(spending)|(ordered)|(used my card)|(used it)',
    ],
    [
      "casino|overseas|(another state)|(another country)|(another city)|(other side of the country)|(never been)|(never heard of)|(don't recognize)|(do not recognize)|(didn't recognize)|(didn't make)|(did not make)|(never made)|(not mine)|(weren't mine)|(gift cards)|stranger|fraud|fraudulent|sneakers|(airline tickets)|crypto|(in my name)|(without permission)|(without my)|(midnight)|(at 3 am)|(3 am)|(at 2 am)|(a town i)|(a state i)|(a city i)|(somebody)|(someone)|(some guy)|(card i cancelled)|(card i canceled)|(closed account)|(old card)|(expired card)|(never gave)|(nobody authorized)",
    ],
  ),
  pair(
    'data-fraud-exposed',
    [
      '(tax return|tax returns|social security|social|ssn|medical records|records|file|files|chart|lab results|test results|results|diagnosis|x rays|prescription|prescriptions|bank statement|bank statements|passport|license|loan application|application|paperwork|credit report|personal information|private information|my information|my data|our data|photos of my id|w2|home address|phone number|client list|patient list)',
    ],
    [
      "(stranger|strangers|(my|our|his|her) (old)? (neighbor|boss|ex|ex husband|ex wife|mother in law|employer|landlord|coworker)|(wrong (person|address|email|patient|client|number|house|customer))|(someone else)|(somebody else)|(another (patient|client|customer|family|person|borrower|member|guest|student))|(other (patients|clients|customers|people))|dumpster|trash|(park bench)|(in plain sight)|(anyone could)|(everyone could)|(for all to see)|(in the open)|(on the counter)|(group email)|(cc'd)|(reply all)|(out loud)|(whole waiting room)|(posted)|leaked|breach|hacked|exposed|(on facebook)|(on the internet)|(online for))",
    ],
  ),
]

/** "We added ten dollars to the tip": the writer's own doing. */
const byWriter = (hit: Hit, { document: { tokens } }: ReviewScene): boolean =>
  /^(?:i|we|i'd|we'd|i'll|we'll|gladly|happily)$/.test(tokens[hit.first - 1]?.word ?? '') &&
  /^(?:added|wrote|put|left)$/.test(tokens[hit.first]?.word ?? '')

const happenedHere = ifHappened(1)
const judge = (hit: Hit, scene: ReviewScene) => (byWriter(hit, scene) ? undefined : happenedHere(hit, scene))

export const dataFraud: UrgencyRule = {
  id: 'data-fraud',
  title: 'Card fraud, or private data in the wrong hands',
  why: 'More than one customer may be hit, and notices are often due within a day.',
  tier: 1,
  source: 'U6',
  readOn: READ_ON,
  example: {
    marks: 'My card was skimmed right after I paid here.',
    leaves: 'They charged me twice and took it back the same day.',
  },
  cues: [fraud, ...pairs.flat(), ...dataFraudMeanings.cues],
  *find(scene) {
    if (content(scene)) return
    yield* foundIn(fraud, scene, judge)
    for (const both of pairs) yield* together(both, scene, judge, 10)
    yield* meant(dataFraudMeanings, scene, judge)
  },
  publicReply: 'Hold. “Please call, and don’t post details.”',
  steps: [
    {
      id: 'data-fraud-isolate',
      title: 'Call your processor or bank, and whoever keeps your computers',
      detail: 'Take the reader or computer off the network. Do not switch it off, do not wipe it.',
    },
    {
      id: 'data-fraud-lawyer',
      title: 'Ask about duties',
      detail: 'A lawyer knows whom you must tell and by when. Keep the logs.',
    },
    {
      id: 'data-fraud-people',
      title: 'Tell the people concerned',
      detail: 'By phone or letter, never in a public reply.',
      say: 'I read your message and we are looking into it with our processor.',
      ask: 'When did you pay here, and what does your bank say?',
      leaveOut: 'Their card number, and guesses at who did it.',
    },
  ],
}
