import type { Facet } from '../../facet'

const food = { theme: 'quality', polarity: 'negative', trades: ['food'] } as const

/** What came out of a kitchen or over a bar. */
export const foodFaults: readonly Facet[] = [
  {
    ...food,
    cues: ['cold|lukewarm|tepid', 'room temperature', 'not hot'],
    thing: 'the cold food',
    lines: [
      'hot food should stay hot until it reaches the table',
      'hot food should be served hot',
      'food should get to people while it is still hot',
    ],
    how: ['why it went out cold', 'how long food is waiting before it goes out', 'what slowed it down'],
  },
  {
    ...food,
    cues: [
      'burn*|burnt|overcooked|charred|dry|tough|chewy|rubbery|soggy|greasy|oily|mushy|gummy|doughy|undercooked|overdone|underdone',
    ],
    thing: 'how it was cooked',
    lines: [
      '{item} should be cooked right',
      'we should catch a plate like that before it goes out',
      '{item} should be right before {item.it} {item.leave} the kitchen',
      'nobody should get a plate like that from us',
    ],
    how: ['how that left the kitchen', 'what went wrong in the kitchen', 'how we check plates before they go out'],
  },
  {
    ...food,
    cues: [
      'bland|salty|salt|flavorless|tasteless|flavor|season*|spic*|sweet|sour|bitter|watery|weak|taste|tastes|tasted',
    ],
    thing: 'the flavor',
    lines: [
      '{item} should taste great',
      'food should have plenty of flavor and be properly seasoned',
      'we taste things for a reason, and this should be caught before it goes out',
    ],
    how: ['how we are making that dish', 'what changed in the recipe', 'how we can get it right'],
  },
  {
    ...food,
    cues: ['small|tiny|smaller|portion|portions|skimp*|half|shrunk|little|stingy'],
    thing: 'the portion',
    lines: [
      'nobody should leave here hungry',
      'people should get a good-sized plate for what they pay',
      'a portion should be generous enough for what it costs',
    ],
    how: ['how that dish is portioned', 'whether our portions have slipped', 'what went out that day'],
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
      'food should be fresh every day',
      '{item} should be fresh when we serve {item.them}',
      'anything past its best should not go out',
    ],
    how: ['how long it had been out', 'how we check what goes out', 'how fresh that batch was'],
  },
  {
    ...food,
    thing: 'the food',
    lines: [
      '{item} should have been better than that',
      'we want every plate to be one people enjoy',
      'it is fair to expect better from us',
      'that is not the food we want to serve',
      'people come here for good food, and we should deliver that',
    ],
    how: ['what went wrong in the kitchen', 'how {item} {item.be} being made', 'what happened with that order'],
  },
]
