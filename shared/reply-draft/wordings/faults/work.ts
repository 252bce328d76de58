import type { Facet } from '../../facet'

const food = { theme: 'quality', polarity: 'negative', trades: ['food'] } as const

/** What came out of a kitchen or over a bar. */
export const foodFaults: readonly Facet[] = [
  {
    ...food,
    cues: ['cold|lukewarm|tepid', 'room temperature', 'not hot'],
    thing: 'the cold food',
    lines: [
      '{item} should come to the table hot, and that is up to us',
      'hot food has to reach the table hot',
      'what is meant to be hot should come hot',
      'a plate that has gone cold has lost most of what made it good',
    ],
    how: ['how long things stand before they go out', 'where the heat got lost', 'how that dish was left to cool'],
  },
  {
    ...food,
    cues: [
      'burn*|burnt|overcooked|charred|dry|tough|chewy|rubbery|soggy|greasy|oily|mushy|gummy|doughy|undercooked|overdone|underdone',
    ],
    thing: 'the cooking',
    lines: [
      '{item} should be right before {item.it} {item.leave} the kitchen',
      'a plate like that should be caught before it leaves the pass',
      'a minute too long or too short shows, and we should see it first',
      '{item} {item.be} worth the extra minute it takes to get right',
      'careful cooking is the one thing nobody should have to ask for',
    ],
    how: ['how that left the kitchen', 'what happened at the stove', 'how that dish was passed'],
  },
  {
    ...food,
    cues: [
      'bland|salty|salt|flavorless|tasteless|flavor|season*|spic*|sweet|sour|bitter|watery|weak|taste|tastes|tasted',
    ],
    thing: 'the seasoning',
    lines: [
      'flavor is the reason people come, so that has to be right',
      '{item} should taste of something, and of the right thing',
      'tasting before serving is a small habit that makes a large difference',
      'a dish that looks right and tastes wrong is no use to anyone',
    ],
    how: ['how that dish is being made just now', 'what changed in the recipe', 'how it is tasted before it goes out'],
  },
  {
    ...food,
    cues: ['small|tiny|smaller|portion|portions|skimp*|half|shrunk|little|stingy'],
    thing: 'the portion',
    lines: [
      'people should leave the table satisfied',
      'a plate ought to look like what it costs',
      'nobody should leave here still hungry',
      'a portion says how generous a house is',
    ],
    how: [
      'how that dish is put together',
      'how that portion is measured',
      'how it compares with what we mean to serve',
    ],
  },
  {
    ...food,
    cues: [
      'stale|day-old|wilted|canned|microwaved|reheated|expired',
      'from|since yesterday',
      '(out of|from) a can',
      'past its',
    ],
    thing: 'the freshness',
    lines: [
      'fresh is the least anyone should expect of us',
      '{item} should taste as though {item.it} {item.was} made that day',
      'food has its hour, and it should be served within it',
      'anything past its best should not leave the counter',
    ],
    how: ['how long things were kept', 'what we had out that day', 'how old that batch was'],
  },
  {
    ...food,
    thing: 'the food',
    lines: [
      '{item} should have been better than that',
      '{item} {item.be} something we care about getting right',
      'nobody should have to be polite about {item}',
      '{I} would want to know about a plate like that, so it helps that you said so',
      'a plate that disappoints is one we want to hear about',
      'food that does not please is the one thing a kitchen cannot shrug at',
      'it is fair to expect better of {item}',
    ],
    how: ['how that went out', 'how {item} {item.be} being made just now', 'what went wrong in the cooking'],
  },
]

const work = { theme: 'quality', polarity: 'negative' } as const

/** Workmanship, goods, rooms and everything else that can be done well or badly. */
export const workFaults: readonly Facet[] = [
  {
    ...work,
    trades: ['home', 'repair', 'pets'],
    cues: [
      'again|still|same|worse|lasted|returned|weeks|days|week|month|months',
      'came|comes|is|are back',
      'second|third time',
      '(a|one|two) (week|weeks|day|days|month|months) later',
      'started to',
    ],
    thing: 'the repair',
    lines: [
      'a repair is only a repair when it holds',
      'a job is done when the trouble is gone and stays gone',
      'having the same trouble back is worse than the first time',
      '{item} should have been settled by the time we left',
      'nobody should have to wonder whether it will hold',
      'coming back to the same problem is not what anyone pays for',
    ],
    how: ['why it did not hold', 'what was done the first time', 'what we may have missed'],
  },
  {
    ...work,
    trades: ['home', 'repair'],
    cues: [
      'unfinished|incomplete|punch-list|abandoned',
      'half (done|finished|built|a)',
      'built|did|finished half',
      '(never|not|still) finished',
      'left (it|the|half|unfinished)',
    ],
    thing: 'the unfinished work',
    lines: [
      'a job half done is not done',
      'the last tenth of a job is the part people live with',
      'work should be finished before anyone calls it finished',
      'an open list at the end of a job is our list and not yours',
    ],
    how: ['what is still open', 'how the last part was left', 'where the work stopped'],
  },
  {
    ...work,
    trades: ['home', 'repair'],
    cues: [
      'crooked|uneven|gap|gaps|sloppy|rough|seam|seams|visible|line|lines|patchy|wobbl*|squeak*|squeal*|rattle*|loose|bubbl*|peel*|streak*|smear*|leak*|drip*|noise|noisy|beep*',
    ],
    thing: 'the finish',
    lines: [
      'the small things are the ones you see and hear every day',
      '{item} should be right when we hand {item.them} over',
      'care shows in the details, and so does the lack of it',
      '{item} {item.deserve} another look',
      'good work should not call attention to itself',
    ],
    how: ['how {item} {item.was} left', 'how that was signed off', 'what it takes to put it straight'],
  },
  {
    ...work,
    trades: ['beauty'],
    thing: 'the result',
    lines: [
      '{item} should be right before anyone leaves the chair',
      'people wear our work for weeks, so it has to be right',
      'what someone asks for and what they see in the mirror should match',
      'the last look in the mirror should be a happy one',
      '{item} {item.deserve} more care than that',
      'nobody should leave here wishing for a hat',
    ],
    how: ['how {item} came out that way', 'what was agreed and what was done', 'how we can put it straight'],
  },
  {
    ...work,
    trades: ['shop'],
    cues: ['wilt*|brown|dead|droop*|fad*|fresh'],
    thing: 'the flowers',
    plural: true,
    lines: [
      'flowers should be at their best when they are handed over',
      'flowers carry a message, and tired ones carry the wrong one',
      'stems should last the week and look glad to be there',
      'flowers that fade early spoil the thought behind them',
    ],
    how: ['how fresh they were when they went out', 'how they were kept', 'how that bunch was chosen'],
  },
  {
    ...work,
    trades: ['shop', 'repair'],
    cues: [
      'broke|broken|fell|apart|lasted|died|stopped|tore|ripped|split|snapped|cheap|flimsy|zipper|seam|blank|defective|faulty',
    ],
    thing: 'how it held up',
    lines: [
      'something bought here should last',
      'a thing that gives out so soon is no bargain at any price',
      '{item} should have held up far longer than that',
      'we stand behind what goes over our counter',
      'what people carry home from us should still work next month',
    ],
    how: ['why it gave out', 'how that batch is holding up', 'what can be done about it'],
  },
  {
    ...work,
    trades: ['lodging'],
    cues: ['bed|beds|mattress|pillow|pillows|sleep|slept|blanket|blankets'],
    thing: 'the bed',
    lines: [
      'a good night is the whole point of a room',
      'nobody should have to think about the bed at all',
      'whatever else a place has, people come to sleep well',
      'a bed that keeps someone awake undoes everything around it',
    ],
    how: ['what that bed needs', 'how that room was set up', 'which bed should be replaced first'],
  },
  {
    ...work,
    trades: ['lodging'],
    thing: 'the room',
    lines: [
      'a room should be comfortable without anyone having to ask',
      '{item} should work and be pleasant, and that is not much to ask',
      'a stay is made of small comforts, and each of them counts',
      'the room in the pictures should be the room people walk into',
    ],
    how: ['what that room needs', 'how {item} {item.be} holding up', 'what we missed on our rounds'],
  },
  {
    ...work,
    trades: ['fitness'],
    thing: 'the equipment',
    lines: [
      'things should work when people come to use them',
      'a sign that says "soon" is not a repair',
      'people plan their hour here, and {item} should be ready for it',
      'members come to train and not to wait for repairs',
    ],
    how: [
      'how long that has been waiting for repair',
      'what needs mending first',
      'why {item} {item.was} out of order',
    ],
  },
  {
    ...work,
    trades: ['events'],
    thing: 'the arrangements',
    plural: true,
    lines: [
      'a day like that comes once, and our part of it should be right',
      '{item} should have been better than that',
      'people trust us with a day they will remember, and we take that to heart',
      'an event is planned for months, so our part has to be ready',
    ],
    how: ['how {item} {item.was} set up', 'what went wrong on our side', 'how we prepared for it'],
  },
  {
    ...work,
    thing: 'the work',
    lines: [
      'it is fair to expect better work',
      '{item} should have been better than that',
      '{item} {item.deserve} another look',
      'work should speak well of the people who did it',
      'that is not work {I} would be glad to put a name to',
      'there is no joy in good money spent on work that disappoints',
    ],
    how: ['how the work was done', 'what went wrong with {item}', 'how that was signed off'],
  },
]

const exact = { theme: 'accuracy', polarity: 'negative' } as const

/** Wrong, missing, forgotten. */
export const accuracyFaults: readonly Facet[] = [
  {
    ...exact,
    cues: [
      '(missing|forgot|forgotten|minus|without|short|incomplete|left out)',
      'no|not (forks|cutlery|sauce|utensils|napkins|straw)',
      'never included',
    ],
    thing: 'the missing part',
    lines: [
      'an order should be complete when it leaves our hands',
      'it only takes one missing thing to spoil the rest',
      'checking the list before it goes out takes half a minute',
      'you should not have to check our work for us',
    ],
    how: ['how that came to be missing', 'how orders are checked before they go', 'where the list was not read'],
  },
  {
    ...exact,
    cues: ['(wrong|instead|swapped|switched|mixed|mix-up|mistake|mistakes|different|someone else|got _ instead)'],
    thing: 'the mix-up',
    lines: [
      'what is ordered should be what arrives',
      'getting it right matters more than getting it out quickly',
      'one glance at the ticket would have been enough',
      'a mix-up is annoying even when it is small',
      'people should get what they asked for, the first time',
    ],
    how: ['how the order got mixed up', 'where that mistake crept in', 'how tickets are read back'],
  },
  {
    ...exact,
    cues: ['website|online|site|sign|listing|listed|advertised|photos|pictures|page|menu|says|said'],
    thing: 'what our page says',
    lines: [
      'what our page says should be what people find',
      'a sign that is out of date is worse than no sign',
      'people act on what we tell them, so it has to be right',
    ],
    how: ['where the old information still stands', 'what our page says', 'how that came to be wrong'],
  },
  {
    ...exact,
    cues: ['asked|ask|told|instructions|instruction|request|requested|note|notes|specif*'],
    thing: 'the request',
    lines: [
      'something asked for in particular should be done in just that way',
      'a request that is made plainly should be met plainly',
      'listening is the first half of the work',
      'instructions are there to be read before the work starts',
    ],
    how: ['how the request got lost', 'how notes are handed on here', 'where the message stopped'],
  },
  {
    ...exact,
    thing: 'the mistake',
    lines: [
      'getting the details right is our part of the bargain',
      'it should have been right the first time',
      'people should be able to rely on the details',
      'a detail that is wrong spoils what is right around it',
    ],
    how: ['how that mistake was made', 'where the details went astray', 'how we check things before they go out'],
  },
]

const harm = { theme: 'damage', polarity: 'negative' } as const

/** Things broken, scratched or lost. Nobody's fault is stated, whatever happened. */
export const damageFaults: readonly Facet[] = [
  {
    ...harm,
    cues: ['lost|missing|gone|disappeared|vanished', 'never found'],
    lines: [
      'not knowing where something has gone is upsetting',
      'what people hand to us should come back to them',
      'a thing that cannot be found leaves nobody in peace',
    ],
    how: ['where it may have ended up', 'what became of it at every step'],
    regret: ['{Im} sorry to read about it', '{I} can see why you are upset'],
  },
  {
    ...harm,
    lines: [
      'finding a mark on something you care about is upsetting',
      'it is hard to come back to something that is not as you left it',
      'anyone would be unhappy to find that',
      'things that belong to other people need steady hands',
    ],
    how: ['what happened', 'how the work was done that day'],
    regret: [
      '{Im} sorry to read about it',
      '{I} can see why you are upset',
      'thank you for not keeping it to yourself',
    ],
  },
]

/** Something unsafe that hurt nobody. */
export const safetyFaults: readonly Facet[] = [
  {
    theme: 'safety',
    polarity: 'negative',
    lines: [
      'safety comes before everything else here',
      'a thing like that is worth hearing about before anything happens',
      'a warning like yours deserves to be acted on',
      'people should be able to feel safe here without thinking about it',
    ],
    how: ['what that spot looks like now', 'what needs to be made safe', 'what you saw'],
    regret: ['{Im} glad you spoke up', 'thank you for pointing it out'],
  },
]

const clean = { theme: 'cleanliness', polarity: 'negative' } as const

/** Dirt and disorder. */
export const cleanlinessFaults: readonly Facet[] = [
  {
    ...clean,
    trades: ['home'],
    cues: [
      'clean|cleaned|cleaning|dust|oven|tub|bath|bathroom|kitchen|baseboards|windows|floor|floors|corner|corners|missed|skipped|shelf',
    ],
    thing: 'the cleaning',
    lines: [
      'a clean house is clean in the corners too',
      'people should come home and have nothing left to do',
      '{item} should not have been left like that',
      'the places nobody looks at are the ones that tell how well it was done',
      'a second pass should not fall to you',
    ],
    how: ['what was on the list', 'how that room was checked', 'how {item} came to be missed'],
  },
  {
    ...clean,
    cues: ['mess|mud|boot|boots|debris|trash|cleanup|prints|dirt|nails|sawdust|swept|sweep'],
    trades: ['home', 'repair', 'events'],
    thing: 'the mess',
    lines: [
      "a job isn't finished until the floor is swept",
      'we should leave a place as we found it, or better',
      'nobody should have to clean up after us',
      'tidying up is part of the work',
    ],
    how: ['how the place was left', 'what was done about tidying up', 'how the day was wrapped up'],
  },
  {
    ...clean,
    cues: ['bathroom|bathrooms|restroom|restrooms|toilet|toilets|sink|soap|ladies|mens|washroom|washrooms'],
    thing: 'the restroom',
    lines: [
      'a restroom tells people how the rest of a place is kept',
      'that room should be looked in on all day long',
      'nobody should open that door and want to close it again',
      'soap, paper and a clean floor are not much to ask',
    ],
    how: ['how often that room is checked', 'who looks after that room', 'what the rounds look like'],
  },
  {
    ...clean,
    cues: ['table|tables|sticky|crumbs|glass|glasses|plate|plates|fork|silverware|cutlery|menu|menus|booth|counter'],
    trades: ['food'],
    thing: 'the table',
    lines: [
      'a table should be clean before anyone sits down at it',
      'a wipe between two parties is little enough',
      'people notice the table before they notice the food',
      'nobody should have to ask for a clean table',
    ],
    how: ['how tables are turned', 'how the room is kept between parties', 'who has an eye on the tables'],
  },
  {
    ...clean,
    trades: ['lodging'],
    thing: 'the room',
    lines: [
      'a room should feel as though nobody had been in it before',
      'clean is where a stay begins',
      'nobody should have to look twice at the room they sleep in',
      'a second look before the key is handed over would have caught that',
    ],
    how: ['how that room was turned over', 'how rooms are checked', 'what was missed on the rounds'],
  },
  {
    ...clean,
    trades: ['fitness'],
    cues: ['locker|lockers|shower|showers|mop|floor|mats|sweat'],
    thing: 'the locker room',
    lines: [
      'people should want to take their shoes off in there',
      'a locker room has to be clean at every hour, not once a day',
      'a place where people come for their health should be spotless',
    ],
    how: ['how often it is cleaned', 'what the cleaning rounds look like', 'who checks it, and when'],
  },
  {
    ...clean,
    thing: 'the state of the place',
    lines: [
      'a clean place is the least anyone should expect',
      'people should not have to notice whether it is clean',
      'that is not how we want the place to look',
      'dirt is the sort of thing we should see before you do',
    ],
    how: ['how the place is kept', 'what was missed, and when', 'how the cleaning is shared out'],
  },
]
