import type { Facet } from '../../facet'

const told = { polarity: 'positive', alone: true } as const

/** What a customer enjoyed of the food, the goods, the occasion: each is known by its own words. */
export const tasteMerits: readonly Facet[] = [
  {
    ...told,
    theme: 'quality',
    trades: ['food'],
    cues: [
      'hot (out of|from) the oven',
      'piping hot',
      'still (hot|warm|steaming|sizzling)',
      'hot (and|when|all the way)',
      'came out (hot|steaming|sizzling)',
      'arrived hot',
    ],
    thing: 'the hot food',
    lines: [
      '{item} {item.be} best straight out of the kitchen, so {Im} glad {item.it} got to you hot',
      '{Im} glad everything got to you hot',
      'getting it to you hot is the whole idea, so {Im} glad it worked',
    ],
  },
  {
    ...told,
    theme: 'quality',
    trades: ['food'],
    cues: [
      'ordered (a second|another|more|two more|seconds|one more|again)',
      'second (one|round|helping|slice|plate)',
      'licked (the|my|our)',
      '(could|would) (have)? (eat|eaten|drink|drunk) (a|the|it|them|this|that|ten|another)',
      'take|took|taking (one|some|two|a|another)? home',
      'cleaned (my|our|the) (plate|plates)',
    ],
    thing: 'the food',
    lines: [
      'coming back for more of {item} is the best review there is',
      'wanting more is the best review a cook can get',
      '{team} will love hearing that you wanted more',
    ],
  },
  {
    ...told,
    theme: 'quality',
    trades: ['food'],
    cues: [
      '(huge|generous|big|large|hearty|enormous|massive) (portion|portions|serving|servings|plates|slices|slice|helping|helpings)',
      'portions (are|were) (huge|generous|big|large|hearty|great)',
      'left|leave|leaving full|stuffed',
      'leftovers',
    ],
    thing: 'the portions',
    lines: ['{Im} glad nobody left hungry', 'we like to send people home full, so {Im} glad it worked'],
  },
  {
    ...told,
    theme: 'quality',
    trades: ['food'],
    cues: [
      '(so|always|everything|really|super|very) fresh',
      'fresh (ingredients|made|baked|food|fish|bread|herbs|produce)',
      'freshly (made|baked|ground|roasted)',
      'made from scratch',
      'homemade|(house made)|(scratch made)',
    ],
    thing: 'how fresh it was',
    lines: [
      'fresh takes more work, so {Im} glad you could taste it',
      '{Ill} let {team} know the cooking gets noticed',
      'fresh is what we aim for every morning, so {Im} glad it came through',
    ],
  },
  {
    ...told,
    theme: 'quality',
    mild: true,
    cues: [
      'best ... (town|city|ever|around|anywhere|neighborhood|state|area|world|county|country|coast|block|planet)',
      "best i|we|i've|we've have? ever? (had|eaten|tasted|tried|seen|been)",
      '(second|2nd) to none',
      'hands down',
      'by far the best',
    ],
    lines: [
      'that is about the highest praise there is',
      'that is a big compliment, and {Ill} make sure {team} hears it',
      'praise like that is a lot to live up to, and we will try',
    ],
  },
  {
    ...told,
    theme: 'quality',
    trades: ['events', 'food', 'shop', 'beauty', 'lodging'],
    mild: true,
    cues: [
      'wedding|anniversary|birthday|party|celebration|graduation|reunion|shower|rehearsal|honeymoon',
      'special (day|occasion|night)',
      'big day',
    ],
    lines: [
      'thank you for letting us be part of the occasion',
      'it is a privilege to be part of a day like that',
      '{Im} glad we could help make it special',
    ],
  },
  {
    ...told,
    theme: 'quality',
    trades: ['pets'],
    cues: [
      'smell|smells|smelling|soft|fluffy|handsome|adorable|cute|gorgeous|beautiful|fresh|clean',
      'looks|looked (so|like|great|amazing|wonderful)',
      'bow tie|bandana',
    ],
    thing: 'the groom',
    lines: [
      '{Im} glad the new look was a hit at home',
      'sending them home fresh and handsome is the best part of the day',
      '{Im} glad the groom came out just right',
    ],
  },
]
