import type { Facet } from '../../facet'

const price = { theme: 'price', polarity: 'negative' } as const

/** Value for money: what may be said of it, by whichever words it was told. */
const worth = {
  thing: 'the price',
  lines: [
    "you should get your money's worth here",
    'a price has to feel fair to the person paying it',
    'you should be able to see what you are paying for',
    'it should be clear what is included before anyone pays',
  ],
  how: ['how our prices compare', 'what is included', 'how we explain our prices'],
  regret: [
    '{Im} sorry it did not feel worth it',
    '{Im} sorry it was not worth the money to you',
    '{I} hear you on the price',
  ],
} as const

/** Too dear. A price is explained by the owner or not at all; nobody apologises for it. */
export const priceFaults: readonly Facet[] = [
  {
    ...price,
    alone: true,
    cues: [
      'price|prices (went|gone|going|go|goes|crept|keep going|have gone) up',
      '(went|gone|goes) up (again|in|by)',
      'used to be (cheap|cheaper|affordable|reasonable)',
      'the cheap place',
      'overpriced|ripoff',
      'rip off',
      'not worth (the|it|what)',
      '(too|so|very|way|pretty|quite) (expensive|pricey|costly|dear)',
      '(find|get|buy|got|found|bought) ... (online|cheaper|elsewhere|half)',
      'cheaper (online|elsewhere|everywhere)',
      '(charge|charges|charging) for (everything|water|plates|sauce|bread)',
    ],
    ...worth,
  },
  {
    ...price,
    ...worth,
  },
]

const bill = { theme: 'billing', polarity: 'negative' } as const

/** A bill above what was said: what may be said of that, by whichever words it was told. */
const overQuote = {
  thing: 'the difference on the bill',
  sorry: [
    '{Sorry} the bill came as a surprise',
    '{Sorry} about the difference on the bill',
    '{Sorry} nobody talked the bill over with you first',
  ],
  lines: [
    'the final bill should match what you were told',
    'a change in the price should be talked over before the work is done',
    'nobody should find out about a change from the bill',
  ],
  how: ['how that bill was put together', 'why it was not talked over first', 'what should have been explained'],
} as const

/** Charges, quotes, refunds. Sums are never named. */
export const billingFaults: readonly Facet[] = [
  {
    ...bill,
    cues: ['(refund|refunded|refunds|money back|deposit|reimburs*|credit|returned)'],
    thing: 'the trouble with the refund',
    sorry: ['{Sorry} about the trouble with the refund', '{Sorry} this has been such a hassle'],
    lines: [
      'a refund should be quick and simple',
      'nobody should have to chase us for a refund',
      'once we agree to something, it should get done',
    ],
    how: ['where that stands', 'what is holding it up', 'what happened with that request'],
  },
  {
    ...bill,
    cues: ['(twice|double|doubled|duplicate|two charges|again)'],
    thing: 'the charge',
    sorry: ['{Sorry} about the trouble with the charge', '{Sorry} about the worry over that charge'],
    lines: [
      'a charge like that should be checked right away',
      'a bill should be right the first time',
      'an unexpected charge is worrying, and it should be cleared up quickly',
    ],
    how: ['what that charge was', 'how it happened', 'what happened on our end'],
  },
  {
    ...bill,
    alone: true,
    cues: [
      '(bill|invoice|total) (was|came|came in|is) ... (over|higher|more|double|extra|above|not what)',
      '(higher|more|over) than (the|my|our|what)? (quote|quoted|estimate|estimated|agreed)',
      '(estimate|quote|quoted) said',
      '(quote|quoted|estimate) ... (billed|charged|bill|invoice|ended up)',
    ],
    ...overQuote,
  },
  {
    ...bill,
    cues: ['quote|quoted|quotes|estimate|estimated|estimates|told|said|agreed|original|promised'],
    ...overQuote,
  },
  {
    ...bill,
    cues: ['menu|register|board|sign|tag|shelf|listed|website|online'],
    thing: 'the difference in price',
    sorry: ['{Sorry} about the difference in price', '{Sorry} the price was not the one we post'],
    lines: [
      'the price we post should be the price you pay',
      'you should be able to count on the posted price',
      'our prices should be the same everywhere we list them',
    ],
    how: ['where the old price is still posted', 'why the prices did not match', 'what needs to be updated'],
  },
  {
    ...bill,
    cues: ['fee|fees|extra|added|surcharge|hidden|add-on|add-ons|gratuity|tip|charged|charge|charges'],
    thing: 'the extra charge',
    sorry: ['{Sorry} the extra charge came as a surprise', '{Sorry} about the extra charge'],
    lines: [
      'you should know about a charge before you pay it',
      'anything extra should be explained up front',
      'a bill is no place for surprises',
    ],
    how: ['how that charge came about', 'when it should have been explained', 'how it ended up on the bill'],
  },
  {
    ...bill,
    thing: 'the bill',
    sorry: ['{Sorry} about the trouble with the bill', '{Sorry} the bill was not clearer'],
    lines: [
      'a bill should be clear and easy to understand',
      'a question about a bill should get a straight answer',
      'a bill is no place for surprises',
    ],
    how: ['how that bill was put together', 'what happened with the billing', 'what should have been explained'],
  },
]

/** Rules of the house, where they are not the whole complaint. */
export const policyFaults: readonly Facet[] = [
  {
    theme: 'policy',
    polarity: 'negative',
    thing: 'the rule',
    lines: [
      'we should explain our rules clearly and up front',
      'a rule should come with a clear explanation',
      'you should know about a rule ahead of time',
    ],
    how: ['how we explain it', 'where we post it', 'how it was handled'],
    regret: ['{I} can see why that was annoying', '{Im} sorry it was frustrating'],
  },
]
