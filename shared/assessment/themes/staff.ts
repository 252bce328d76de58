import type { Polarity } from '../../models/assessment'
import type { Match } from '../../text/rule'
import { quotedSpeech } from '../../text/context'
import { moodOf } from '../polarity'
import type { ReviewScene } from '../review-scene'
import { theme } from './theme'

/** How people were treated. */
export const staff = theme({
  id: 'staff',
  title: 'Staff and manner',
  why: 'The customer speaks of how the people of the business behaved: rude, careless, kind, patient.',
  example: { marks: 'The waitress rolled her eyes at us.', leaves: 'My sister rolled her eyes at me.' },
  about: [
    'staff|staffs|employee|employees|crew|team|personnel',
    'waiter|waiters|waitress|waitresses|server|servers|barista|baristas|bartender|bartenders|host|hostess|hostesses|busboy|cashier|cashiers|clerk|clerks|receptionist|receptionists|manager|managers|management|owner|owners|supervisor|dispatcher|concierge|bouncer|bouncers|doorman|valet|salesman|saleswoman|salesperson|salespeople|associate|associates|rep|reps|agent|agents',
    'technician|technicians|tech|techs|mechanic|mechanics|plumber|plumbers|electrician|electricians|installer|installers|contractor|contractors|mover|movers|painter|painters|roofer|roofers|landscaper|landscapers|cleaner|cleaners|crewman|handyman|locksmith|exterminator|inspector|estimator|foreman|workers|worker|guys',
    'doctor|doctors|dr|dentist|dentists|hygienist|hygienists|nurse|nurses|vet|vets|therapist|therapists|counselor|assistant|assistants|groomer|groomers|stylist|stylists|barber|barbers|colorist|masseuse|esthetician|instructor|instructors|trainer|trainers|coach|coaches|teacher|teachers|tutor|tutors|lawyer|attorney|paralegal|accountant|broker|officer|processor|closer|photographer|photographers|planner|coordinator|florist|caterer|chef|chefs|baker|bakers|cook|cooks|caregiver|caregivers|aide|aides|pharmacist|pharmacists|advisor|adviser|housekeeping|housekeeper',
    'customer service',
    'service',
    'front desk',
    'hospitality|attitude|demeanor|demeanour|manners|professionalism|bedside',
    'the (lady|gentleman|guy|girl|kid|man|woman|people|young man|young lady) at|who|behind|working|on|in|there|that',
    'people (there|here|who work)',
    'everyone (there|here|was|is|working|who works|on staff|we met|i met|we dealt|i dealt)',
  ],
  negative: [
    'rude|ruder|rudest|rudely|rudeness|unprofessional|unprofessionalism|unfriendly|unhelpful|condescending|dismissive|arrogant|snobby|snippy|snotty|surly|grumpy|disrespectful|disrespected|impolite|discourteous|inattentive|unwelcoming|patronizing|patronising|indifferent|hostile|nasty|pushy|incompetent|incompetence|clueless|lazy|standoffish|snooty|crabby|sarcastic|inconsiderate|unapologetic|creepy|aggressive|careless',
    'attitude problem|issue|issues|from|was|is|and',
    'bad|poor|terrible|horrible|an|the|with|such|major|serious|nasty|awful|gave|give|gives|copped|some attitude|attitudes',
    'bad|poor|terrible|horrible|awful|lousy|worst|horrendous|atrocious|crappy|shitty|pathetic|abysmal|appalling|dreadful|subpar|mediocre|no|zero customer? service',
    'lied to?',
    'liar|liars|crook|crooks|thieves|con artist|scammers|scammer|dishonest|clown|clowns|idiot|idiots|moron|morons|jerk|jerks|asshole|assholes|bully|bullies|creep|creeps',
    'lying to|about|straight|crooks|thieves',
    'yelled|yelling|yell|yells|screamed|screaming|shouted|shouting|snapped|barked|scolded|mocked|belittled|insulted|cursed|swore|scoffed|smirked|snickered|sneered|glared|berated|lectured|ridiculed|threatened|harassed|intimidated|shamed|humiliated|grabbed|shoved|pushed|pinned at|me|us|her|him|my|our|the|in|back|when|across?',
    'rolled|rolling|rolls|roll her|his|their eyes',
    'eye roll|rolls',
    'eyes were rolled',
    'hung up',
    'hang up',
    'slammed the|down',
    'laughed|laughing|laugh (at|when|in my|in our|it off)',
    'talked|talk|talks|spoke|speak|talking (down|over|to me like|to us like)',
    'treated|treat|treats|treating me|us|him|her|you|people|customers|guests|like|his|their|my|them|everyone? (like|as|poorly|badly|terribly|horribly|unfairly|differently|rudely|with disrespect)',
    'made|make|makes (me|us|him|her|you|my ...) feel (like|uncomfortable|unwelcome|small|stupid|bad|rushed|judged|awkward|dumb|cheap|unsafe|guilty|inferior|as if|like a)',
    'felt (unwelcome|rushed|judged|ignored|disrespected|belittled|pressured|humiliated|uncomfortable|like a burden|like a criminal|like a number|like a bother|like a nuisance|like a thief)',
    'like we|i were|was|am|are (a|an|bothering|nothing|invisible|inconveniencing|interrupting|not|criminals|crazy|stupid|the problem)',
    'ignored|ignoring|ignores|ignore (us|me|him|her|everyone|customers|people|the customers|the table|the line)',
    'were|was|got|being|completely|totally ignored',
    'acted|acting|acts|act (like|annoyed|bothered|as if|as though|put out)',
    "(didn't|doesn't|don't|never|couldn't|nobody|not|couldn't|barely|hardly|without|could|did not|could not|no one) (even|once|a|really|be|have|bother to|seem to)? (care|cared|apologize|apologized|apologise|apologised|apology|smile|smiled|acknowledge|acknowledged|greet|greeted|listen|listened|help|helped|offer|offered|bothered|thank|thanked|care less|look up|looked up|eye contact|say hello|say hi|say thank|say sorry|said hello|said hi|said thank|said sorry|said a word|check on|checked on)",
    'no (apology|apologies|empathy|sympathy|compassion|manners|respect|remorse|smile|smiles|greeting|acknowledgement|acknowledgment|accountability|professionalism|concern|eye contact|sense of urgency)',
    'lack of (care|respect|empathy|professionalism|concern|training|interest|compassion|accountability|manners|effort|customer service)',
    'refused|refuses|refuse|refusing to|service|me|us',
    "wouldn't|would not|won't even|help|let|look|listen|budge|admit|acknowledge|give|serve|take|stop|answer|apologize",
    'argued|argue|arguing|argumentative|argues with?',
    'accused|accuse|accusing me|us|her|him|my|our?',
    'blamed|blame|blaming|blames (me|us|the|my|her|him|everyone|each|it on)',
    "said|says|insisted|claimed|told me|told us|suggested|implied i|we|it (must|must've|was|were|should have) have|be|been|my|our? pulled|broken|broke|fault|done|clicked|dropped|lying|imagining|wrong?",
    'my|our fault',
    'not my|our|their|his|her problem|job|fault|table',
    'shrugged|shrug|shrugs|smirk|smirking|sighed|huffed|scowled|chuckled',
    'followed us|me|him|her|my|around',
    'on their|his|her phone|phones|cell',
    'too busy talking|chatting|on|texting|flirting|gossiping|to',
    'chatting|gossiping|texting|flirting|vaping|smoking with|among|while|to|instead|out',
    'standing around',
    '(announced|broadcast|loudly|in front of) to? the|everyone|everybody|my|our|other|entire|whole|half entire|whole|store|line|customers|room|lobby|waiting?',
    'had no idea|clue',
    'no idea|clue what|how|why|she|he|who|where|when',
    "couldn't care less",
    "don't|doesn't|didn't know (what|how|their|anything|the menu|a thing)",
    'should be (ashamed|fired|ashamed of)',
    'should not be allowed',
    'needs|need (training|to be trained|to be retrained|to be fired|to learn|a lesson)',
    'discriminated|discrimination|profiled|racist|racism|sexist|bigot|bigots|homophobic|bigotry',
    'made a|some|several|fun|jokes|comments|remarks of|comment|comments|remark|remarks|joke|jokes|about|rude|crude|nasty|snide?',
    'called (me|us|her|him|my wife) a|an|names|crazy|stupid|sweetie|honey|cheap|dramatic|liar',
    "told (me|us|him|her|my wife|my husband|my mother|my daughter|my son) (that's|tough|to calm|to leave|to go|to get|to find|to relax|to lower|to shut|to deal|to be quiet|to suck|to wait outside|to come back|i was|i should|we were|we should|it was|it wasn't|too bad)",
    'threw me|us|him|her|them|my|it|the|our out|at|down|on|a',
    'kicked|kick us|me|him|her|them out',
    'asked us|me|him|her to leave',
    'turned his|her|their back',
    'walked (off|away|past|by|right past)',
    'rushed me|us|through|him|her|out',
    'high pressure',
    'hard sell',
    'sales pitch',
    'bait and switch',
    'worst people',
    'bad people',
    'put his|a|her hand|hands',
    'touched|touching|groped me|her|my',
    'hit on me|my|us',
    'stared|staring|leered|leering at?',
    'big mouth',
    'power trip|trips',
    'sent a girl|kid|rookie|trainee|novice',
    'tipped|tip well|him|her|them and still',
    'listen when people talk',
    'nobody apologized',
    'took no responsibility',
    'takes|take|took responsibility',
    'passed the buck',
  ],
  positive: [
    'friendly|friendlier|friendliest|kind|kindly|kindest|kindness|polite|politely|courteous|courteously|gracious|welcoming|warmth|hospitable|attentive|attentively|accommodating|personable|compassionate|compassion|caring|patient|patiently|respectful|respectfully|knowledgeable|helpful|thoughtful|considerate|professional|professionally|professionalism|honest|cheerful|gentle|empathetic|supportive|sweet|sweetest|sweethearts|sweetheart|funny|charming|trustworthy|reassuring|competent|understanding|humble|conscientious',
    'integrity|courtesy|saint|saints|angel|angels|gem|gems|rockstar|rockstars|godsend|lifesaver|hero|heroes|legend|champ',
    '(great|good|excellent|wonderful|amazing|awesome|fantastic|lovely|nice|nicest|best|super|outstanding|incredible|kind|sweet|solid|honest|decent|nice|terrific|fabulous|exceptional|delightful|fun|cool|hardworking|top notch) (people|guy|guys|folks|team|crew|staff|service|lady|ladies|man|woman|couple|family|bunch|human|humans|person|kid|kids|owner|owners|bartenders|gentleman|gentlemen|hosts|host|server|servers|waiter|waitress|tech|technician|doctor|vet|dentist|hygienist|instructors|stylist|mechanic|customer service)',
    'he|she|they|everyone|everybody|guy|guys|crew|owner|tech|staff|lady|_ is|was|are|were so|very|really|super|all|both|just|always|incredibly|absolutely|truly|extremely? (great|nice|wonderful|amazing|awesome|fantastic|lovely|excellent|delightful|superb|incredible|fabulous|terrific|outstanding|pleasant|brilliant|fun|good|warm|sweet|the best|a gem|a delight|a joy|a pleasure)',
    'made|make|makes|making (me|us|you|him|her|everyone|everybody|my ...|our ...) feel (so|very|right|like|at|special|welcome|comfortable|safe|heard|valued|cared|welcomed|seen|calm|at home|at ease)',
    'felt|feel (welcome|welcomed|heard|respected|valued|at home|cared for|looked after|taken care of|like family|safe with|in good hands)',
    'like family',
    'greeted us|me|by|with|everyone with? a? smile|warmly|name?',
    'with a smile',
    'smile|smiles on his|her|their',
    'always smiling',
    'goes|went|go|gone|going (above|out of his way|out of her way|out of their way|the extra mile)',
    'above and beyond',
    'extra mile',
    'took|takes|take (the|his|her|their|such|great|good|excellent|wonderful|amazing|the best)? time|care to|with|of|and|explaining|showing|for?',
    'cared|cares|care about|for',
    'looked after',
    'remembered|remembers|remember me|us|my|our|his|her|names|name|every|your|the',
    'knows me|us|my|our|everyone|your|every|what|their|his|her',
    'checked|checks|check (on|in|in on|back on) us|me|my|him|her?',
    'offered me|us|my|him|her|to|water|coffee|a|free|his|their',
    'helped|helps|help me|us|him|her|my|with|carry|pick|find|them',
    'held my|his|her|our hand',
    'stayed late|with|past|after|open|until|till|on',
    'apologized|apologised|apologetic|apologizes|owned it|up|their|his|the|immediately|profusely|personally|right?',
    'stood by|behind their|his|the|its|her work|word|product',
    'made it|things|everything right',
    'made my|our|his|her day|night|birthday|anniversary|visit|trip',
    'put (me|us|him|her|my ...|our ...) at ease',
    'never once? (rushed|pushed|pressured|judged|condescending|rude|upsold|pushy|impatient|made me feel|made us feel|made him feel|made her feel|looked at the clock|talked down)',
    'not once did?',
    'no judgment|judgement|attitude|pressure|upselling',
    "didn't (rush|judge|push|pressure|laugh|treat|make me feel|make us feel)",
    'answered all',
    'great (attitude|manners|sense of humor)',
    'sense of humor|humour',
    'good hands',
    'service with a smile',
    'treated (me|us|him|her|everyone|you|my ...|our ...)? (fairly|well|wonderfully|great|kindly|like family|like royalty|like a queen|like a king|like a friend|like a person|like a human|like a neighbor|like gold|like one of|like his own|like her own|like their own|with respect|with kindness|with dignity|with care|so well|very well)',
    'came out and|to meet|greet|introduced|thank|say|check|apologize',
    'ran around',
    'handled it',
    'honest people|and|guys|mechanic|folks|with|about|opinion|advice',
    'drove over',
    'hums to',
    'brought (us|me|him|her|my ...|our ...) water|a|extra|out|blankets|some|treats|free',
    'gives|give everybody the same',
  ],
  more: repeatedSpeech,
})

const SAYS = new Set(
  'told said says replied answered goes announced snapped shrugged muttered laughed asked'.split(' '),
)
const OWN = new Set(
  "i i'd we my our friend wife husband mother mom dad father sister brother son daughter neighbor he'd".split(' '),
)

/** An unhappy customer who quotes what was said to them complains of how it was said. */
function* repeatedSpeech(scene: ReviewScene): Iterable<Match<Polarity>> {
  const { document, review } = scene
  if (!/["“]/.test(document.text) || moodOf(document, review.rating) !== 'negative') return
  const { tokens } = document
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !SAYS.has(token.word) || OWN.has(tokens[at - 1]?.word ?? '')) continue
    for (let next = at + 1; next <= at + 5; next++) {
      const said = tokens[next]
      if (!said || said.sentence !== token.sentence) break
      const before = document.text.slice(said.start - 1, said.start)
      if ((before === '"' || before === '“') && quotedSpeech({ ...said, first: next, last: next, phrase: '' }, scene)) {
        const close = document.text.slice(said.start, said.start + 160).search(/["”]/)
        yield { start: token.start, end: close < 0 ? said.end : said.start + close + 1, value: 'negative' }
        return
      }
    }
  }
}
