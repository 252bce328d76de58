import type { Facet } from '../../facet'

const people = { theme: 'staff', polarity: 'negative' } as const

/** Met without courtesy: what may be said of that, by whichever words it was told. */
const spokenTo = {
  thing: 'how you were treated',
  sorry: ['{Sorry} about how you were treated', '{Sorry} you were met with that', '{Sorry} about the lack of courtesy'],
  lines: [
    'everyone who comes to us should be treated with courtesy',
    'you should get a friendly answer from us, whatever the day is like',
    'how we treat people matters as much as the work we do',
    'there is no excuse for bad manners',
  ],
  how: ['what happened', 'what was said', 'how that was handled'],
} as const

/** How people were met and looked after. */
export const staffFaults: readonly Facet[] = [
  {
    ...people,
    ...spokenTo,
    alone: true,
    cues: [
      'rude|rudely|rudeness',
      'sighed at',
      'hung up (on)?',
      '(rolled|rolling|rolls) (her|his|their) eyes',
      '(yelled|snapped|barked|shouted|screamed|cursed|swore) at (me|us|my)',
      '(argued|argues|arguing) with (me|us)',
      'laughed (at me|at us|it off|in my)',
      'waste (his|her|their|of) time',
      'talked down to',
      'bad attitude',
    ],
  },
  {
    ...people,
    ...spokenTo,
    cues: [
      'rude|rudely|rudeness|attitude|snap|snapped|snappy|yell|yelled|shout|shouted|roll|rolled|condescending|dismissive|sigh|sighed|argue|argued|arguing|laugh|laughed|smirk*|sarcastic|disrespect*|unfriendly|unprofessional|hostile|curt|mean|nasty',
      'talk|talked|talking down',
      'hung up',
      'tone of voice',
    ],
  },
  {
    ...people,
    cues: [
      'ignored|ignore|ignoring|nobody|no-one|phone|phones|texting|chatting|attention|attentive|inattentive|disappeared|vanished|refill|refills|check|checked|acknowledged|notice|noticed|looked|invisible|forgot|forgotten',
    ],
    thing: 'the lack of attention',
    sorry: ['{Sorry} you were left without attention', '{Sorry} nobody was there for you'],
    owned: ['we were not paying attention'],
    lines: [
      'someone should have been with you right away',
      'good service starts with noticing who is in front of us',
      'nobody should have to flag us down',
    ],
    how: ['what happened', 'how that was missed', 'who was where at the time'],
  },
  {
    ...people,
    cues: [
      'upsell*|pushy|pressure|pressured',
      'hard sell',
      'pushed (me|us|a|the|their) (product|products|plan|extra|membership|package)?',
    ],
    thing: 'the pressure',
    sorry: ['{Sorry} about the hard sell'],
    owned: ['we pushed'],
    lines: [
      'you should be able to say no and leave it at that',
      'we are here to help, not to push extras',
      'nobody should feel they have to buy something',
    ],
    how: ['how we present our options', 'what was said', 'how that came across'],
  },
  {
    ...people,
    cues: ['rush|rushed|hurry|hurried|hurrying|quickly'],
    thing: 'the rush',
    sorry: ['{Sorry} about the rush'],
    owned: ['we rushed you', 'we hurried you'],
    lines: [
      'you should get all the time you need',
      'we should take our time with everyone who comes in',
      'being hurried takes the pleasure out of it',
    ],
    how: ['why it felt rushed', 'how that time was scheduled'],
  },
  {
    ...people,
    cues: [
      '(clueless|careless|untrained|incompetent|lazy|idea|knew|know|experience|inexperienced|training|trained|shrug|shrugged|wear in|it happens|guess)',
    ],
    thing: 'the answer you got',
    sorry: ['{Sorry} about the answer you got'],
    owned: ['we did not have a proper answer for you'],
    lines: [
      'you should get a straight answer from us',
      "when we don't know something, we should say so and find out",
      'people come to us for answers, and we should have them',
    ],
    how: ['what should have been said', 'how that was handled', 'what the right answer is'],
  },
  {
    ...people,
    thing: 'the service',
    sorry: ['{Sorry} about the service', '{Sorry} you were not looked after better', '{Sorry} the service fell short'],
    lines: [
      'you should leave here feeling well looked after',
      'that is not the service we want to give anyone',
      'looking after people is the whole job',
      'you should have been treated better than that',
    ],
    how: ['what happened', 'how that was handled', 'what went wrong'],
  },
]
