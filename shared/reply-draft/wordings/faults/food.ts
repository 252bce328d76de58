import type { Facet } from '../../facet'

const food = { theme: 'quality', polarity: 'negative', trades: ['food'] } as const

/** What came out of a kitchen or over a bar. */
export const foodFaults: readonly Facet[] = [
  {
    ...food,
    alone: true,
    cues: [
      '(beer|pint|pints|beers|lager|ale|drink|drinks) ... (flat|warm)',
      '(flat|warm) (beer|pint|pints|beers|lager|ale|soda|coke)',
    ],
    thing: 'the drinks',
    plural: true,
    sorry: ['{Sorry} about the drinks', '{Sorry} your drink was not what it should be'],
    lines: [
      'a drink should be cold and fresh when it gets to you',
      'pouring a good drink is the first thing we have to get right',
      'that glass should have gone back before it ever reached you',
    ],
    how: ['what happened with the beer lines', 'how that was poured', 'what happened behind the bar'],
  },
  {
    ...food,
    cues: ['cold|lukewarm|tepid', 'room temperature', 'not hot'],
    thing: 'the cold food',
    sorry: [
      '{Sorry} your food was not hot when it got to you',
      '{Sorry} about the cold food',
      '{Sorry} {item} {item.was} not hot',
    ],
    owned: ['we let your food go cold'],
    lines: [
      'hot food should be hot, it is that simple',
      'hot food should still be hot when you get it',
      'food should reach you while it is still hot',
      'nobody orders a hot meal to eat it cold',
    ],
    how: ['why it went out cold', 'how long food is waiting before it goes out', 'what slowed it down'],
  },
  {
    ...food,
    cues: [
      'burn*|burnt|overcooked|charred|dry|tough|chewy|rubbery|soggy|greasy|oily|mushy|gummy|doughy|undercooked|overdone|underdone',
    ],
    thing: 'how it was cooked',
    sorry: ['{Sorry} about {item}', '{Sorry} {item} {item.was} not cooked the way {item.it} should be'],
    owned: ['we sent out a plate like that'],
    lines: [
      '{item} should be right before {item.it} {item.leave} the kitchen',
      'we should have caught that before it left the kitchen',
      'a plate like that should not leave our kitchen',
      'we know how to cook it better than that',
    ],
    how: ['how that left the kitchen', 'what went wrong in the kitchen', 'how we check plates before they go out'],
  },
  {
    ...food,
    cues: [
      'bland|salty|salt|flavorless|tasteless|flavor|season*|spic*|sweet|sour|bitter|watery|weak|taste|tastes|tasted',
    ],
    thing: 'how it tasted',
    sorry: [
      '{Sorry} about how {item} tasted',
      '{Sorry} {item} let you down',
      '{Sorry} it did not taste the way it should',
    ],
    lines: [
      'we taste as we cook so that this does not reach a table',
      'seasoning is the least we should get right',
      '{item} should taste better than that',
      'someone should have tasted it before it went out',
    ],
    how: ['how we are making that dish', 'what changed in the recipe', 'what went wrong with the seasoning'],
  },
  {
    ...food,
    alone: true,
    cues: [
      'small|tiny|smaller portion|portions|serving|servings|size',
      '(portion|portions|serving|servings) ... (small|tiny|smaller|skimpy|shrunk|half|stingy)',
      'skimp*|stingy|shrunk|measly',
      'size of a',
      'left hungry',
      'still hungry',
    ],
    thing: 'the portion',
    sorry: ['{Sorry} about the portion', '{Sorry} there was not more on the plate'],
    owned: ['we sent you away hungry'],
    lines: [
      'nobody should leave here hungry',
      'a plate should look like what it costs',
      'you should get a proper portion for what you pay',
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
    thing: 'how fresh it was',
    sorry: ['{Sorry} {item} {item.was} not fresh', '{Sorry} what you got was not fresh', '{Sorry} about {item}'],
    lines: [
      'fresh is what people come here for',
      '{item} should be fresh when we serve {item.them}',
      'anything past its best should not go out',
    ],
    how: ['how long it had been out', 'how we check what goes out', 'how fresh that batch was'],
  },
  {
    ...food,
    thing: 'the food',
    sorry: [
      '{Sorry} {item} {item.was} a letdown',
      '{Sorry} about {item}',
      '{Sorry} the food let you down',
      '{Sorry} {item} {item.was} not better',
    ],
    lines: [
      'it is fair to expect better from us',
      'that is not the food we want to send out',
      'you came in for a good meal, and we owe you one',
      'we can cook better than that',
      '{item} should have been better than that',
    ],
    how: ['what went wrong in the kitchen', 'how {item} {item.be} being made', 'what happened with that order'],
  },
]
