import type { Facet } from '../../facet'

const price = { theme: 'price', polarity: 'negative' } as const

/** Too dear. A price is explained by the owner or not at all; nobody apologises for it. */
export const priceFaults: readonly Facet[] = [
  {
    ...price,
    thing: 'the price',
    lines: [
      'a price has to feel fair to the person paying it',
      'people should be able to see what they are paying for',
      'what something costs and what it gives should be in balance',
      'a price that surprises needs a better explanation than a number',
      'nobody likes to feel they paid too much',
      'it should be plain what goes into a price before anyone pays it',
      'paying more than something feels worth takes the shine off it',
    ],
    how: ['how {thing} compares', 'what goes into that price', 'how we show what is included'],
    regret: ['{Im} sorry it was a disappointment', 'that is a fair thing to say', '{I} take the point'],
  },
]

const bill = { theme: 'billing', polarity: 'negative' } as const

/** Charges, quotes, refunds. Sums are never named. */
export const billingFaults: readonly Facet[] = [
  {
    ...bill,
    cues: ['(refund|refunded|refunds|money back|deposit|reimburs*|credit|returned)'],
    thing: 'the trouble over the refund',
    lines: [
      'a refund should not need chasing',
      'nobody should have to ask for the same thing again and again',
      'money matters should be settled quickly and in the open',
      'once a thing has been agreed, it should simply happen',
    ],
    how: ['where that stands', 'what is holding it up', 'how it was left'],
  },
  {
    ...bill,
    cues: ['(twice|double|doubled|duplicate|two charges|again)'],
    thing: 'the charge',
    lines: [
      'a charge that looks wrong should be looked at the same day',
      'seeing a charge you did not expect is alarming until somebody explains it',
      'a bill should be right, and if it is not, somebody should pick up the phone',
    ],
    how: ['what that charge was', 'what happened at our end', 'how it came to be charged like that'],
  },
  {
    ...bill,
    cues: ['quote|quoted|quotes|estimate|estimated|estimates|told|said|agreed|original|promised'],
    thing: 'the difference on the bill',
    lines: [
      'a price that grows between the quote and the bill is a bad surprise',
      'what people are told and what they pay should be the same figure',
      'when the work changes, the talk about money should come before the work',
      'the last figure should not be news to the person paying it',
      'anything beyond the first figure should be talked over before it is done',
    ],
    how: ['how the two figures came apart', 'who should have rung about it', 'how that bill was put together'],
  },
  {
    ...bill,
    cues: ['menu|register|board|sign|tag|shelf|listed|website|online'],
    thing: 'the difference in price',
    lines: [
      'the price on the sign should be the price at the till',
      'two prices for one thing is one too many',
      'a price in print is one people should be able to count on',
    ],
    how: ['where the old price still stands', 'how the two came to differ', 'what our signs say'],
  },
  {
    ...bill,
    cues: ['fee|fees|extra|added|surcharge|hidden|add-on|add-ons|gratuity|tip|charged|charge|charges'],
    thing: 'the extra charge',
    lines: [
      'a charge that comes unannounced is an unpleasant surprise',
      'a bill should hold no surprises',
      'anything that costs extra should be said out loud first',
      'people should know what a thing costs before they say yes to it',
    ],
    how: ['how that charge came about', 'where it should have been said', 'how it was put on the bill'],
  },
  {
    ...bill,
    thing: 'the bill',
    lines: [
      'a bill should be easy to read and hold no surprises',
      'money questions should be answered plainly',
      'a bill that needs explaining should come with the explanation',
      'nobody should have to puzzle over what they paid for',
    ],
    how: ['how that bill was put together', 'what stands on the bill'],
  },
]

/** Rules of the house, where they are not the whole complaint. */
export const policyFaults: readonly Facet[] = [
  {
    theme: 'policy',
    polarity: 'negative',
    thing: 'the rule',
    lines: [
      'a rule is easier to take when somebody explains the reason for it',
      'rules are meant to make things fair, and they should feel fair too',
      'a rule should come as no surprise',
    ],
    how: ['how we explain that', 'where that is shown', 'whether there was room to bend'],
    regret: ['{I} can see why that was annoying', '{Im} sorry it left a sour note'],
  },
]
