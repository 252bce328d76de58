import type { SensitiveRule } from './sensitive-rule'

const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen'
const KIN =
  'wife|husband|hubby|spouse|partner|fiance|fiancee|fiancé|fiancée|girlfriend|boyfriend|son|sons|daughter|daughters|kid|kids|kiddo|kiddos|child|children|baby|babies|toddler|toddlers|infant|newborn|mother|mothers|mom|moms|mum|mama|mommy|father|dad|dads|papa|daddy|parents|parent|grandmother|grandma|nana|granny|grandfather|grandpa|grandparents|grandson|grandsons|granddaughter|granddaughters|grandkids|grandchildren|grandchild|sister|sisters|brother|brothers|siblings|sibling|aunt|auntie|uncle|niece|nieces|nephew|nephews|cousin|cousins|stepson|stepdaughter|stepdad|stepmom|stepfather|stepmother|twins|twin|teenager|teenagers|teen|teens|in laws|mother in law|father in law|sister in law|brother in law|son in law|daughter in law|mil|fil|ex|ex wife|ex husband|godson|goddaughter|godmother|widow|bride|groom'

/** Behind a number these make it no age: "she is 5 minutes away". */
const UNITS = new Set(
  'minutes minute hours hour days weeks months miles blocks feet foot stars star dollars bucks percent people times degrees inches out of am pm am, th st nd rd % $ pounds in or to'.split(
    ' ',
  ),
)

/** Relatives, ages, schools. */
export const family: SensitiveRule = {
  id: 'family',
  title: 'Family and ages',
  why: 'Relatives, above all children, did not choose to be in public.',
  example: { marks: 'My son loved it.', leaves: 'A family restaurant with a kids menu.' },
  phrases: [
    "(he's|she's|he is|she is|they're) (only|just|about|almost)? one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen",
    'my|our|three|two|his|her|some aunties|uncles|aunts|grandparents|cousins|nieces|nephews|siblings',
    'side of the family',
    'widow|widower|newlywed|newlyweds',
    'my|our|his|her (two|three|four|five|little|oldest|youngest|baby|other|older|younger|teenage|poor|sweet)? (girls|boys|girl|boy|kiddos|littles|little ones|little one|little guy|bride|better half|ex|in laws|beau|significant other)',
    '(sleeping|crying|hungry|newborn|tiny|fussy|screaming|small|sick|my own) (baby|toddler|infant|newborn|child|kid)',
    '(he|she|kid|son|daughter|student) (is|was)? (still|now)? (failing|flunking|passed|passing|struggling|behind|getting|got|brought|went from) (in|with|a|an|his|her)? (algebra|math|reading|chemistry|geometry|calculus|physics|english|spanish|sat|act|test|exam|class|grade|grades|an a|a b|a c)',
    "he's|she's (still|now)? failing|passing|flunking ...?",
    'failing algebra|math|reading|chemistry|geometry',
    '(pta|honor roll|valedictorian|report card|parent teacher|permission slip|first day of school|prom|school play|recital|little league)',
    '(mother|father|mom|dad|grandma|grandpa|grandmother|grandfather|wife|husband) (who|has|is|was|had) ...',
    "i am|(i'm) (a)? (_) (years old|year old|and)",
    "(at|am|i'm) {number}|_ years (old|of age)",
    // "my late mother's", "our two older kids"
    `my|our|his|her|their|your (own|late|elderly|aging|older|younger|oldest|youngest|little|big|poor|sweet|dear|pregnant|disabled|new|teenage|adult|only|grown|baby|twin|diabetic|autistic|sick|two|three|four|five|middle|first|second|kid|elder|beautiful|90|80|85|70|75|whole)? (${KIN})`,
    'my|our|his|her|their _ year|yr|month|week old (son|daughter|kid|child|boy|girl|baby|mother|father|mom|dad|grandmother|grandson|granddaughter|niece|nephew|twins)?',
    `a|an|the|my|our|her|his|with? _|${NUMBER} year|years|yr|month|months|week|weeks|day old (son|daughter|kid|child|boy|girl|baby|mother|father|mom|dad|twins|at home|here|toddler)?`,
    `${NUMBER}|eighteen|twenty (months|weeks|days|years) old`,
    '_ months|weeks|days|years old',
    'row of _ year olds',
    '_ year olds',
    "(she's|he's|she is|he is|she was|he was|who is|who's|turned|turning|turns|age|aged|at age) (only|just|about|almost|nearly)? 3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|50|55|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95 (years old)?",
    "(i'm|i am|im|mother is|mom is|dad is|father is|grandmother is) 16|17|18|19|21|22|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95 (years old)?",
    'in (my|his|her|their) (forties|fifties|sixties|seventies|eighties|nineties|60s|70s|80s|90s)',
    '(kindergartner|kindergartener|kindergarten|preschooler|first grader|second grader|third grader|fourth grader|fifth grader|sixth grader|seventh grader|eighth grader|freshman|sophomore)',
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th|8th|9th|10th|2nd|1st grade|grader|graders',
    'goes|attends|enrolled|graduated|teaches|student (to|at|from)? _ (elementary|academy|prep|middle school|high school|grammar school|primary school)',
    '(elementary|middle|high|grammar|primary|nursery) school',
    'single|young|first time|new|working mother|mom|father|dad|parent|parents (of)?',
    'mother|mom|father|dad|parent|grandmother|grandma of (a|an|two|three|four|five|my)',
    'mom|dad (and|&) dad|mom|i',
    '(the)? kids (and i|and me|were|loved|love|had|got|are|cried|slept)',
    'wife and i|kids',
    'husband and i|kids',
    'hubby (and i)?',
    'family of (three|four|five|six|seven|eight|_)',
    'mother|mom|dad|father|husband|wife|son|daughter|brother|sister|grandma|grandpa died|passed|is in|has dementia|was in',
    "my mother's|father's|brother's|sister's|son's|daughter's|cousin's|aunt's|uncle's|wife's|husband's|mom's|dad's|grandmother's|grandma's",
    'baby shower',
    '(my|our) (family|families)',
    '(high schooler|middle schooler|schooler)',
    'a toddler|newborn|baby (in|on|with|and|at|who|asleep)',
    'with|have|had a|an|two|three|our|small|young|little (small|young|little|hungry|tired|fussy)? (toddler|newborn|baby|infant|toddlers|kids|children)',
  ],
  judge: (hit, scene) => {
    const { tokens, text } = scene.document
    if (/^\d+$/.test(tokens[hit.last]?.word ?? '') && UNITS.has(tokens[hit.last + 1]?.word ?? '')) return undefined
    const words = text.slice(hit.start, hit.end).toLowerCase().replaceAll('’', "'")
    if (/^(?:my|our) famil(?:y|ies)$/.test(words) || words === 'married' || words === 'honeymoon') return undefined
    // "two years old" of a thing that was bought
    if (
      /old$/.test(words) &&
      !/^(?:my|our|his|her|their)\b/.test(words) &&
      /\b(?:car|truck|phone|house|roof|unit|heater|furnace|building|laptop|couch|bike|system|battery|tires?|milk|bread|engine|appliance|machine|it|thing|dishwasher|fridge|oven|whiskey|place|equipment|review|photo|computer|carpet|boiler)\W+(?:\w+\W+){0,3}$/.test(
        text.slice(Math.max(0, hit.start - 40), hit.start).toLowerCase(),
      )
    )
      return undefined
    if (/^_? ?\d+ years old$/.test(words) && tokens[hit.first - 1]?.word === 'is') return true
    // The family of the people of the house is not the customer's.
    if (/^(?:his|her|their|your)\b/.test(words))
      return /\b(?:my|our|i|we|us|me)\b/.test(text.slice(Math.max(0, hit.start - 80), hit.end + 40).toLowerCase())
        ? true
        : undefined
    return true
  },
}
