import familyWords from '../../../resources/lexicons/family-words.json'
import type { Hit } from '../../text/phrases'
import type { TextDocument } from '../../text/document'
import type { Match } from '../../text/rule'
import { perWord } from '../../text/word-numbers'
import type { ReviewScene } from '../review-scene'
import type { SensitiveRule } from './sensitive-rule'

const { kin, alone, describing } = familyWords.words
const owned = (words: readonly string[]): string => words.flatMap(word => [word, `${word}'s`, `${word}s'`]).join('|')
const KIN = owned(kin)
/** Those whom a reviewer names without "my": "Mom loved it", "husband and I", "kids were tired". */
const CLOSE =
  'wife|husband|hubby|mom|mum|mommy|mama|mother|dad|daddy|father|kids|son|daughter|baby|toddler|grandma|grandpa|nana|granny|gran|sister|brother|parents|fiance|fiancee|girlfriend|boyfriend|twins|grandkids|uncle|aunt|auntie|teenager|newborn|partner|wifey|hubs|niece|nephew'
const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = '(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)?'
const UNIT = 'year|years|yr|yrs|month|months|mo|mos|week|weeks|wk|day|days'
const DIGITS = Array.from({ length: 100 }, (_, age) => String(age + 1)).join('|')
const CHILD_AGE = Array.from({ length: 18 }, (_, age) => String(age + 1)).join('|')
const ADULT_AGE = Array.from({ length: 84 }, (_, age) => String(age + 16)).join('|')

/** Behind a number these make it no age: "she is 5 minutes away". */
const UNITS = new Set(
  `minute minutes min mins hour hours hr hrs day days week weeks month months mile miles block blocks foot feet ft inch
  inches star stars dollar dollars buck bucks percent people person times time degrees out of am pm st nd rd th % $ pounds lbs lb
  in or to for on hundred thousand k grand steps visits calls calling weeks' days' months' minutes' hours' counting different
  blocks doors floors cents pieces items orders plates tables customers reviews cars trucks shops places other more`.split(
    /\s+/,
  ),
)
const THINGS = new Set(
  `car truck van suv phone house home roof unit heater furnace building laptop couch sofa bike system battery tire tires milk
  bread engine appliance machine it thing dishwasher fridge refrigerator oven whiskey scotch cheddar wine place equipment review
  photo computer carpet boiler mattress stove washer dryer toilet ac condo deck fence pool shop restaurant business cheese
  transmission windshield alternator compressor water desk dress shoes boots watch camera tv screen subscription that this`.split(
    /\s+/,
  ),
)

/** Relatives, ages, schools. */
export const family: SensitiveRule = {
  id: 'family',
  title: 'Family and ages',
  why: 'Relatives, above all children, did not choose to be in public.',
  example: { marks: 'My son loved it.', leaves: 'A family restaurant with a kids menu.' },
  phrases: [
    `my|our|his|her|their (${owned(describing)})? (${describing.join('|')})? (${KIN})`,
    `(${alone.join('|')})`,
    `(${CLOSE}) was|were|is|are|has|had|loved|loves|love|hated|got|gets|wanted|wants|said|says|ordered|enjoyed|thought|went|came|took|takes|needed|needs|started|cried|slept|passed|died|fell|felt|brought|bought|couldn't|wouldn't|didn't|can't|won't|wasn't|weren't|called|and|asked|noticed|found|has`,
    'grandma|grandpa|granny|nana|granddad|grandad|hubby|mommy|daddy|mom|dad|mum|wifey|mama|auntie',
    "grandma's|grandpa's|granny's|nana's|grandmother's|grandfather's|mom's|dad's|mum's|husband's|wife's|daughter's|son's|hubby's",
    'two|three|four|five|six|both|2|3|4 of? my|our (small|young|little|older|grown|teenage|hungry|tired)? kids|children|grandkids|toddlers|boys|girls|sons|daughters|teenagers|aunties|uncles|aunts|cousins|nieces|nephews|siblings|sisters|brothers',
    'two|three|four|five|2|3|4 (small|young|little|older|grown|teenage|hungry|tired)? kids|children|grandkids|toddlers|aunties',
    'with|have|had|has|and|brought|bring|holding|carrying a|an|our|small|young|little (small|young|little|hungry|tired|fussy|sleeping|crying|newborn|sick)? (toddler|newborn|baby|infant|toddlers|kids|children|teenager|preemie)',
    'a|an|the (sleeping|crying|hungry|fussy|screaming|tiny|newborn|sick) (baby|toddler|infant|newborn|child)',
    '(had|having|have|expecting|delivered|adopted) (a|our|my|another) (first|second|third|new)? baby|child|son|daughter',
    'a toddler|newborn|baby (in|on|with|and|at|who|asleep)',
    'family|party of (three|four|five|six|seven|eight) (with|including) ... kids|children',
    'mother|mom|father|dad|parent|grandmother|grandma|grandparent of (a|an|two|three|four|five|six|my|2|3|4|5)',
    '(single|young|first time|new|working|stay at home|widowed|divorced) mother|mom|mum|mama|father|dad|parent|parents|mommy (of)?',
    '(the|my|our)? kids (and i|and me|were|was|loved|love|had|got|are|cried|slept)',
    'wife|husband|hubby|mom|mum|dad|sister|brother|son|daughter|fiance|girlfriend|boyfriend|partner and|& i|me|kids|myself|our|my|the',
    '(me|i|us) and|& (the|my|our)? (wife|husband|hubby|mom|mum|dad|kids|boyfriend|girlfriend|missus|kid|boys|girls|family)',
    'the (wife|husband|hubby|missus|mrs|in laws|inlaws|grandkids|kiddos|kiddo|wee one|little ones|baby|ex) (was|were|is|has|had|loved|loves|and|said|wanted|got|ordered)?',
    "(as|i am|i'm|being) a (single|recent|young|new)? (mother|mom|mum|father|dad|grandmother|grandma|grandpa|grandfather|widow|widower|parent|newlywed)",
    'widow|widower|widowed|newlywed|newlyweds|empty nesters',
    'side of the family',
    '(my|our|their) (wedding|tenth|first|second|fifth|10th|20th|25th|30th|40th|50th|silver|golden|_th)? anniversary',
    '(my|our) (family|families) (members?|reunion)',
    'family member|members|reunion',
    'baby|bridal shower',
    '(gender|baby) reveal',
    // ages
    `(i'm|i am|im) (a|an|only|just|almost|nearly|now|about|over)? ${ADULT_AGE} (years?|yrs?)? (old|of age|young)?`,
    `(i'm|i am|im) (a|an|only|just|almost|nearly|now|about|over)? ${TENS} (years?|yrs?)? (old|of age|young)?`,
    `(i'm|i am|im|he's|she's|he is|she is|they're|they are|he was|she was|i was) (only|just|about|almost|nearly|barely)? ${NUMBER} (years?|months?|weeks?|days?) old`,
    `(he's|she's|he is|she is|she was|he was|who is|who's|turned|turning|turns|aged|at age|age) (only|just|about|almost|nearly|barely)? ${NUMBER}`,
    `(he's|she's|he is|she is|she was|he was|who is|who's|turned|turning|turns|aged|at age|age|ages|is|was) (only|just|about|almost|nearly|barely)? ${TENS} years? (old|of age|young)`,
    `(she's|he's|she is|he is|she was|he was|who is|who's|turned|turning|turns|age|aged|ages|at age|mother is|mom is|dad is|father is|grandmother is|grandma is) (only|just|about|almost|nearly|barely)? ${DIGITS} (years|year|yrs|months|weeks)? (old)?`,
    `a|an|the|my|our|her|his|their|with|and|two|this|another ${DIGITS}|${NUMBER} (and a half)? ${UNIT} old|olds (son|daughter|kid|child|boy|girl|baby|mother|father|mom|mum|dad|grandmother|grandma|grandson|granddaughter|niece|nephew|twins|toddler|brother|sister|cousin)?`,
    `a|an|the|my|our|her|his|their ${TENS} year old (son|daughter|mother|father|mom|dad|grandmother|grandfather|aunt|uncle|woman|man)?`,
    `${DIGITS}|${NUMBER} year|years|yr|months|month|weeks|week|days|day old|olds`,
    `my|our|her|his ${CHILD_AGE}|${NUMBER} yr|yo|y|mo (o|old)?`,
    `my|our|her|his (3yo|4yo|5yo|2yo|6yo|7yo|8yo|9yo|10yo|11yo|12yo)`,
    `(at|being) ${DIGITS} years (old|of age)`,
    `eighteen|twenty (months|weeks|days|years) old`,
    'in|into my|his|her|their (early|mid|late)? (forties|fifties|sixties|seventies|eighties|nineties|60s|70s|80s|90s)',
    'senior citizen',
    'my|our|his|her|their|of _|{relative} birthday',
    // school
    'kindergartner|kindergartener|kindergarten|preschooler|(first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|4th|5th|6th|7th|8th) grader|graders',
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|2nd|1st grade',
    'in year (one|two|three|four|five|six|seven|eight|nine|ten|eleven|1|2|3|4|5|6|7|8|9|10|11)',
    '(high|middle|grade) schooler|schoolers',
    '(high school|college) freshman|sophomore|junior|senior',
    '(a|my) (freshman|sophomore|junior|senior) (at|in)',
    '(goes|go|going|went|attends|attend|enrolled|transferring|off|starts|starting|started|graduated|graduating|back|son|daughter) (to|at|in|from)? (pre k|prek|preschool|nursery school|kindergarten|elementary|grade school|middle school|high school|grammar school|primary school|secondary school|college|university)',
    '(he|she|kid|son|daughter|student) (is|was)? (still|now)? (failing|flunking|passed|passing|struggling|behind|getting|got|brought|went from) (in|with|a|an|his|her)? (algebra|math|maths|reading|chemistry|geometry|calculus|physics|biology|english|spanish|sat|act|exam|an a|a b|a c|a d)',
    "he's|she's (still|now)? failing|passing|flunking ...?",
    'failing algebra|math|maths|reading|chemistry|geometry|english',
    '(honor roll|valedictorian|report card|permission slip|first day of school|school play|little league|sat score|iep)',
    '(my|his|her|our|their) (school|teacher|graduation|bar mitzvah|bat mitzvah|quinceanera|quinceañera|baptism|christening|first communion|report card)',
  ],
  judge,
  find: schoolNames,
}

const ADULT =
  /^(?:my|our) (?:man|old man|old lady|baby|pop|ma|girl|boy|girls|boys|guardian|ward|oldest|ex|ma|pa|relative|roommate|household|caretaker)$/

function judge(hit: Hit, scene: ReviewScene): true | undefined {
  const { document } = scene
  const { tokens, text } = document
  const next = tokens[hit.last + 1]
  const ahead = next && next.gap === 0 ? next.word : ''
  const behind = tokens[hit.first]?.gap !== 0 ? '' : (tokens[hit.first - 1]?.word ?? '')
  const words = text.slice(hit.start, hit.end).toLowerCase().replaceAll('’', "'")
  const last = tokens[hit.last]?.word ?? ''
  if (/^\d+$/.test(last) && UNITS.has(ahead)) return undefined
  if (NUMBER_WORDS.has(last) && (UNITS.has(ahead) || (ahead !== '' && !AGE_ENDS.has(ahead)))) return undefined
  if (/^(?:mom|mother|father|dad|mum|grandma|grandpa|mama|nana|nonna|papa)(?:'s)?$/.test(words))
    return person(hit, document)
  if (/'s$/.test(words) && /^(?:day|pizza|pizzeria|diner|kitchen|cafe|bakery|night|special|bar|deli)$/.test(ahead))
    return undefined
  if (/\bolds?$/.test(words) && !/^(?:my|our|his|her|their)\b/.test(words) && nearThing(hit, document)) return undefined
  if (/^(?:my|our)\b/.test(words) && ADULT.test(words)) return ownsIt(words, ahead)
  // A relative by itself speaks of the customer's own only where the sentence begins with it or "the" stands before.
  if (
    /^(?:wife|husband|mother|father|mom|dad|son|daughter|baby|toddler|kids|sister|brother|partner|parents|twins|uncle|aunt|girlfriend|boyfriend|mum|niece|nephew|newborn|teenager)\b/.test(
      words,
    )
  )
    return behind === '' || OPENING.has(behind) || undefined
  if (/^(?:grand|granny|nana|hubby|mommy|daddy|wifey|mama|auntie|gran\b)/.test(words))
    return !/^(?:every|any|like|a|old|your|the|his|her|their|some)$/.test(behind) || undefined
  // The family of the people of the house is not the customer's.
  if (/^(?:his|her|their)\b/.test(words)) return kinBefore(hit, scene) || undefined
  return true
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(NUMBER.split('|'))
const AGE_ENDS = new Set(
  'and but so when with who now years year months month weeks old then at because he she this today next the i last'.split(
    ' ',
  ),
)
const OPENING = new Set('and the but so with for because when while after as me i us took had'.split(' '))
const THINGS_NEAR = 5

const nearThing = ({ first }: Hit, { tokens }: TextDocument): boolean => {
  for (let at = first - 1; at >= 0 && first - at <= THINGS_NEAR; at--) {
    if (THINGS.has(tokens[at]?.word ?? '')) return true
    if (tokens[at + 1]?.gap === 2) return false
  }
  return false
}

/** "My baby" and "my girl" may be a dog or a car; beside other words of a family they are not asked. */
const ownsIt = (words: string, ahead: string): true | undefined =>
  /^(?:my|our) (?:man|pop|ma|pa)$/.test(words) || /^(?:scout|scouts|up|of|friend|friends|band|night|code)$/.test(ahead)
    ? undefined
    : true

/** "Took Mom there" is a person, "a mom and pop place" is not. */
function person({ first, last }: Hit, { tokens, text }: TextDocument): true | undefined {
  const token = tokens[first]
  const next = tokens[last + 1]
  if (!token) return undefined
  const capital = /^[A-Z]/.test(text.slice(token.start, token.start + 1))
  const before = token.gap !== 0 ? '' : (tokens[first - 1]?.word ?? '')
  if (
    /^(?:mom|mama|nonna|papa|nana)'s$/.test(token.word) &&
    next &&
    /^[A-Z]/.test(text.slice(next.start, next.start + 1))
  )
    return undefined
  if (/^(?:day|&|pop|and|joke|jokes|jeans|bod|nature)$/.test(next?.word ?? '') && next?.word !== 'and') return undefined
  if (next?.word === 'and' && tokens[last + 2]?.word === 'pop') return undefined
  if (/^(?:a|every|any|your|the|like|and|that|this|some|dog|cat|plant|soccer|no|each)$/.test(before)) return undefined
  return capital || before === '' || /^(?:with|for|took|take|brought|bring|and|told|got|so)$/.test(before) || undefined
}

/** Whether somebody of the customer's own is spoken of in this sentence or the one before: "my sister and her kids". */
const kinBefore = ({ first, last }: Hit, { document: { tokens }, hits }: ReviewScene): boolean => {
  const sentence = tokens[first]?.sentence ?? 0
  return (hits.get(family) ?? []).some(
    other =>
      other.last < last &&
      other.first < first &&
      sentence - (tokens[other.first]?.sentence ?? 0) <= 1 &&
      /^(?:my|our|we|i)$/.test(tokens[other.first]?.word ?? ''),
  )
}

const KINDS = new Set(
  'elementary middle montessori prep preparatory primary grammar secondary intermediate academy'.split(' '),
)
const mayNameSchool = perWord(word => word === 'high' || KINDS.has(word))
const CAPITAL = /^\p{Lu}/u
const LEADS = new Set('at from attends attend to in near for with by the st saint'.split(' '))
const SCHOOLS = /^(?:academy|school|prep)$/
const TEACHES = /school|tutor|daycare|day care|academy|lesson|music|dance|swim|driving|martial/i

/** Schools by their name, "Roosevelt Middle" or "Lincoln High School"; not that of the business itself. */
function* schoolNames({ document: { text, tokens }, review }: ReviewScene): Generator<Match<true>> {
  const big = (at: number): boolean => CAPITAL.test(text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0))
  const business = (review.businessName ?? '').toLowerCase()
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.gap !== 0 || !mayNameSchool(token)) continue
    const high = token.word === 'high' && tokens[at + 1]?.word === 'school'
    if ((!high && !KINDS.has(token.word)) || !big(at) || !big(at - 1)) continue
    let first = at - 1
    while (first > 0 && tokens[first]?.gap === 0 && big(first - 1) && at - first < 3) first--
    const named = tokens[first]
    const lead = tokens[first - 1]?.word ?? ''
    if (!named || business.includes(token.word) || (SCHOOLS.test(token.word) && TEACHES.test(review.trade ?? '')))
      continue
    if (LEADS.has(lead) || high || token.word === 'elementary' || token.word === 'middle')
      yield { start: named.start, end: tokens[high ? at + 1 : at]?.end ?? token.end, value: true }
  }
}
