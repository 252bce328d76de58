import type { Facet } from '../../facet'

const people = { theme: 'staff', polarity: 'negative' } as const

/** How people were met and looked after. */
export const staffFaults: readonly Facet[] = [
  {
    ...people,
    cues: [
      'rude|rudely|rudeness|attitude|snap|snapped|snappy|yell|yelled|shout|shouted|roll|rolled|condescending|dismissive|sigh|sighed|argue|argued|arguing|laugh|laughed|smirk*|sarcastic|disrespect*|unfriendly|unprofessional|hostile|curt|mean|nasty|cold',
      'talk|talked|talking down',
      'hung up',
      'tone of voice',
    ],
    thing: 'the way you were spoken to',
    lines: [
      'how someone is spoken to matters as much as the work itself',
      'a short answer can spoil everything around it',
      'people should be met with courtesy, whatever the day is like',
      'a fair question deserves a friendly answer',
      'nobody should leave here feeling brushed off',
      'kindness costs us nothing and should not be in short supply',
    ],
    how: ['what was said, and how', 'how that conversation went', 'what happened there'],
  },
  {
    ...people,
    cues: [
      'ignored|ignore|ignoring|nobody|no-one|phone|phones|texting|chatting|attention|attentive|inattentive|disappeared|vanished|refill|refills|check|checked|acknowledged|notice|noticed|looked|invisible|forgot|forgotten',
    ],
    thing: 'the lack of attention',
    lines: [
      'people should not have to wave to be seen',
      'attention is half of good service',
      'a look and a word cost nothing and change a whole visit',
      'nobody should feel invisible here',
      'being looked after should not be a matter of luck',
    ],
    how: ['who had an eye on things then', 'how we share out the room', 'how that was missed'],
  },
  {
    ...people,
    cues: [
      'upsell*|pushy|pressure|pressured',
      'hard sell',
      'pushed (me|us|a|the|their) (product|products|plan|extra|membership|package)?',
    ],
    thing: 'the pressure',
    lines: [
      'advice should leave people free to say no',
      'nobody likes to feel sold to',
      'a suggestion is only welcome once, if at all',
    ],
    how: ['how things are offered here', 'what was said', 'how that came across'],
  },
  {
    ...people,
    cues: ['rush|rushed|hurry|hurried|hurrying|quickly'],
    thing: 'the hurry',
    lines: [
      'nobody should feel hurried along',
      'people should be able to finish in their own time',
      'a hurried visit is half a visit',
    ],
    how: ['why it felt so hurried', 'how that hour was planned'],
  },
  {
    ...people,
    cues: [
      '(clueless|careless|untrained|incompetent|lazy|idea|knew|know|experience|inexperienced|training|trained|shrug|shrugged|wear in|it happens|guess)',
    ],
    thing: 'the answer you were given',
    lines: [
      'a shrug is not an answer',
      'people come to us because we are supposed to know',
      'a straight question should get a straight answer, even if it is "let me find out"',
      'not knowing is no shame, but it should end with somebody finding out',
    ],
    how: ['what should have been said', 'how that was answered', 'what the right answer is'],
  },
  {
    ...people,
    thing: 'the service',
    lines: [
      'people should leave here feeling looked after',
      'good work with poor manners is only half of what we are here for',
      'that is not the welcome {I} want anyone to get from us',
      'how we treat people is the part we have most say in',
      'service is a simple thing, and it should not have gone like that',
    ],
    how: ['what happened there', 'how that was handled', 'how it came to go that way'],
  },
]

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
    thing: 'the refund',
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
      'a charge nobody mentioned is an unpleasant surprise',
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
    how: ['how that bill was put together', 'what stands on the bill', 'where the misunderstanding lies'],
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

const setting = { theme: 'atmosphere', polarity: 'negative' } as const

/** Noise, heat, seats, parking: the setting. */
export const atmosphereFaults: readonly Facet[] = [
  {
    ...setting,
    cues: ['loud|noise|noisy|music|walls|thin|tv|hear|shouting|volume|speaker|speakers|echo'],
    thing: 'the noise',
    lines: [
      'people should be able to hear each other',
      'a room that is too loud wears everyone out',
      'the sound in a room should stay in the background',
      'quiet is part of comfort',
    ],
    how: ['what can be done about the sound', 'how loud it gets at that hour', 'where the noise comes from'],
  },
  {
    ...setting,
    cues: [
      'cold|hot|freezing|ac|air-conditioning|heat|heater|warm|stuffy|draft|drafty|chilly|boiling|temperature|ventilation',
    ],
    thing: 'the temperature',
    lines: [
      'nobody should have to keep a coat on, or wish for a fan',
      'it is hard to enjoy anything when the room is uncomfortable',
      'a comfortable room is part of what people come for',
    ],
    how: [
      'how the room is heated and cooled',
      'what that corner is like at that hour',
      'what can be done about the air',
    ],
  },
  {
    ...setting,
    cues: ['parking|park|parked|lot|valet|spaces'],
    thing: 'the parking',
    lines: [
      'circling for a space is a poor start to a visit',
      'arriving should be the easy part',
      'people should know before they set out where they can leave the car',
    ],
    how: [
      'what we can say about parking beforehand',
      'what other parking is close by',
      'how we can make arriving easier',
    ],
  },
  {
    ...setting,
    cues: [
      'seat|seats|seating|chair|chairs|booth|wobbl*|table|tables|cramped|crowded|tight|space|small|narrow|congested|packed|lift|elevator|staircase|stairs',
    ],
    thing: 'the space',
    lines: [
      'people need room to be comfortable',
      'a good seat is part of a good visit',
      'comfort is made of small things, and a chair is one of them',
      'nobody should feel squeezed in',
    ],
    how: ['how the room is set up', 'what we can move or mend', 'how many people that room should hold'],
  },
  {
    ...setting,
    cues: ['smell|smells|smelled|smelly|odor|smoke|smoky|stink|stinks|musty'],
    thing: 'the air',
    lines: [
      'fresh air is part of feeling welcome',
      'a smell is the first thing people notice and the last they forget',
      'nobody should have to hold their breath here',
    ],
    how: ['where that comes from', 'what can be done about the air', 'how the place is aired'],
  },
  {
    ...setting,
    thing: 'the setting',
    lines: [
      'where people sit matters nearly as much as what they came for',
      'a place should make people want to stay',
      'comfort is part of what we are here for',
      'the setting should add to a visit and not take away from it',
    ],
    how: ['what we can do about the setting', 'how the place feels at that hour', 'what needs changing first'],
  },
]
