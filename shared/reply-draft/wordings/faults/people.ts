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
    thing: 'the answer at the time',
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
