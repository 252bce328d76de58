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
    thing: 'how you were spoken to',
    lines: [
      'everyone should be treated with courtesy here',
      'people should get a friendly, respectful answer from us',
      'nobody should be spoken to that way here',
      'how we talk to people matters as much as the work we do',
    ],
    how: ['what happened', 'what was said', 'how that was handled'],
  },
  {
    ...people,
    cues: [
      'ignored|ignore|ignoring|nobody|no-one|phone|phones|texting|chatting|attention|attentive|inattentive|disappeared|vanished|refill|refills|check|checked|acknowledged|notice|noticed|looked|invisible|forgot|forgotten',
    ],
    thing: 'the lack of attention',
    lines: [
      'nobody should feel ignored here',
      'people should be looked after from the moment they arrive',
      'good service means paying attention',
      'nobody should have to flag us down',
    ],
    how: ['what happened', 'how that was missed', 'how we were staffed'],
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
      'nobody should feel pressured to buy anything',
      'people should feel free to say no',
      'we are here to help, not to push extras',
    ],
    how: ['how we present our options', 'what was said', 'how that came across'],
  },
  {
    ...people,
    cues: ['rush|rushed|hurry|hurried|hurrying|quickly'],
    thing: 'the rush',
    lines: [
      'nobody should feel rushed here',
      'people should get the time they need',
      'we should take our time with everyone who comes in',
    ],
    how: ['why it felt rushed', 'how that time was scheduled'],
  },
  {
    ...people,
    cues: [
      '(clueless|careless|untrained|incompetent|lazy|idea|knew|know|experience|inexperienced|training|trained|shrug|shrugged|wear in|it happens|guess)',
    ],
    thing: 'the answer you got',
    lines: [
      'people should get a straight answer from us',
      "when we don't know something, we should find out",
      'people come to us for answers, and we should have them',
      'nobody should be brushed off with a question',
    ],
    how: ['what should have been said', 'how that was handled', 'what the right answer is'],
  },
  {
    ...people,
    thing: 'the service',
    lines: [
      'people should leave here feeling well looked after',
      'that is not the service we want to give anyone',
      'good service is a big part of what we do',
      'we want everyone to be treated well here',
    ],
    how: ['what happened', 'how that was handled', 'what went wrong'],
  },
]
