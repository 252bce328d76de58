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
      '{I} would want to know about a plate like that, so it helps that you said so',
      'a plate that disappoints is one we want to hear about',
      'food that does not please is the one thing a kitchen cannot shrug at',
      'it is fair to expect better of {item}',
    ],
    how: ['how that went out', 'how {item} {item.be} being made just now', 'what went wrong in the cooking'],
  },
]
