import type { Facet } from '../../facet'

const arriving = { theme: 'delivery', polarity: 'negative' } as const

/** Things brought to the door. */
export const deliveryFaults: readonly Facet[] = [
  {
    ...arriving,
    cues: [
      'wrong|neighbor|neighbors|neighbour|another|other|somebody|someone (house|door|address|building|porch|step|unit|wing|room)?',
      'wrong _',
      'left it|them',
    ],
    thing: 'the delivery',
    sorry: ['{Sorry} about the delivery', '{Sorry} the delivery did not get to the right place'],
    lines: [
      'a delivery should get to the right door',
      'the right address is the most basic part of a delivery',
      'nobody should have to go looking for a delivery',
    ],
    how: ['how it ended up in the wrong place', 'where it went wrong', 'how addresses are checked'],
  },
  {
    ...arriving,
    trades: ['food'],
    cues: ['cold|lukewarm|warm|hot|stiff|soggy|bag'],
    thing: 'the delivery',
    sorry: [
      '{Sorry} your food was cold by the time it got to you',
      '{Sorry} dinner did not reach you hot',
      '{Sorry} about the delivery',
    ],
    lines: [
      'food should be hot when it gets to the door',
      'if we deliver it, it has to arrive hot',
      'delivery is only worth it if the food arrives hot',
    ],
    how: ['how that delivery run was planned', 'what held up the delivery', 'how many stops were on that run'],
  },
  {
    ...arriving,
    trades: ['food'],
    cues: ['hour|hours|minutes|late|long|forever|waited|waiting'],
    thing: 'the delivery',
    sorry: ['{Sorry} about the wait for your delivery', '{Sorry} dinner came so late'],
    owned: ['we were so late'],
    lines: [
      'dinner should not turn into a waiting game',
      'when people order in, they are hungry now',
      'that is too long to watch the door for a driver',
    ],
    how: ['how that delivery run was planned', 'what held up the delivery', 'how many stops were on that run'],
  },
  {
    ...arriving,
    cues: ['late|later|days|day|hour|hours|minutes|waiting|delayed|never'],
    thing: 'the late delivery',
    sorry: ['{Sorry} about the late delivery', '{Sorry} it did not come when we said it would'],
    lines: [
      'a delivery should come on the day we promised',
      'you plan around a delivery date, so we need to keep it',
      'a late delivery can spoil the occasion it was meant for',
    ],
    how: ['what held it up', 'why it ran late', 'how the delivery was scheduled'],
  },
  {
    ...arriving,
    thing: 'the delivery',
    sorry: ['{Sorry} about the delivery', '{Sorry} the delivery went so badly'],
    lines: [
      'a delivery should arrive complete and in good shape',
      'getting it to the door in good shape is our job',
      'a delivery should be the easy part',
    ],
    how: ['how that delivery was handled', 'what went wrong along the way'],
  },
]

const having = { theme: 'availability', polarity: 'negative' } as const

/** What could not be had: goods, tables, appointments, open doors. */
export const availabilityFaults: readonly Facet[] = [
  {
    ...having,
    alone: true,
    cues: [
      'sold out',
      'out of stock',
      'ran|run|running out',
      'none left',
      'everything (was|is) gone',
      'all gone',
      '(nothing|little|not much) left',
      'in stock',
      '(shelf|shelves|case|display|cases) (was|were|is|are) (empty|bare)',
      'empty (shelf|shelves|case|display|cases)',
      '(were|was|are) out of',
    ],
    trades: ['food', 'shop', 'repair', 'other', 'home'],
    thing: 'the wasted trip',
    sorry: ['{Sorry} there was so little left', '{Sorry} you made the trip for nothing'],
    owned: ['we did not have what you came for'],
    lines: [
      'if we are open, there should be something worth coming in for',
      'running out is our problem, and it should not become yours',
      'you should be able to count on us to have it',
    ],
    how: ['why we ran out', 'how much we keep on hand', 'what we can set aside'],
  },
  {
    ...having,
    alone: true,
    cues: [
      'closed (early|already|up)',
      'closed (five|ten|fifteen|twenty|thirty|_) minutes|min|mins early',
      '(were|was) closed',
      'found (it|them|you|the door) (closed|locked)',
      '(open|opens|opening) (at|on|until|till|hours)',
      'hours (are|were|is|online|posted)',
      'posted hours',
      'lights off',
    ],
    thing: 'the hours',
    plural: true,
    sorry: ['{Sorry} you made the trip and found us closed', '{Sorry} about the trouble with our hours'],
    owned: ['we were not open when you got here'],
    lines: [
      'if the sign says open, we should be open',
      'you should be able to count on the hours we post',
      'nobody should drive out here for a locked door',
    ],
    how: ['what our hours say online', 'why the hours did not match', 'who closed up that day'],
  },
  {
    ...having,
    trades: ['fitness', 'lodging', 'other'],
    cues: ['broken|down|working|order|treadmill|treadmills|machine|machines|equipment|bike|bikes|rower'],
    thing: 'the equipment',
    sorry: [
      '{Sorry} so much has been out of order',
      '{Sorry} about the broken equipment',
      '{Sorry} {item} {item.have} been out of order',
    ],
    lines: [
      'equipment should work when you come to use it',
      'a repair should take days, not a season',
      'you pay for equipment that works',
    ],
    how: [
      'how long {item} {item.have} been out of order',
      'what is holding up the repair',
      'what needs to be fixed first',
    ],
  },
  {
    ...having,
    cues: [
      'appointment|appointments|slot|slots|book|booked|booking|schedule|reservation|reservations',
      'weeks out',
      'get in',
      'next opening',
    ],
    thing: 'the trouble getting an appointment',
    sorry: ['{Sorry} it was so hard to get a time with us'],
    owned: ['we could not fit you in sooner'],
    lines: [
      'getting a time with us should be easy',
      'nobody should have to work that hard to get on the schedule',
      'you should not have to plan weeks ahead to see us',
    ],
    how: ['how we can fit people in sooner', 'how the schedule fills up'],
  },
  {
    ...having,
    trades: ['shop', 'food', 'other'],
    cues: [
      'selection|variety',
      '(small|limited|poor|tiny|little|no|few|fewer|more|better|not much) (choice|choices|options|range|stock|menu|section)',
    ],
    thing: 'the selection',
    lines: [
      'we would like you to find more to choose from',
      'it helps to know what you were hoping to find',
      'a good choice is half the fun of coming in',
    ],
    how: ['what we could add', 'what people have been asking for'],
    regret: ['{I} hear you on the selection', '{Im} sorry there was not more to choose from'],
  },
  {
    ...having,
    thing: 'the letdown',
    sorry: ['{Sorry} it was such a letdown'],
    owned: ['we let you down'],
    lines: [
      'it should be easier than that',
      'you should be able to count on what we offer',
      'people plan around us, and we should be ready for them',
    ],
    how: ['what went wrong', 'how we can do better'],
  },
]

const word = { theme: 'communication', polarity: 'negative' } as const

/** Nobody said anything: what may be said of that, by whichever words it was told. */
const untold = {
  thing: 'the silence from us',
  sorry: ['{Sorry} nobody told you what was going on', '{Sorry} about the silence from our side'],
  owned: ['we did not keep you posted'],
  lines: [
    'you should hear it from us first',
    'a quick call from us would have saved you a lot of trouble',
    'nobody should have to learn that on their own',
    'we should let you know as soon as something changes',
  ],
  how: ['why nobody got in touch', 'where the message got lost', 'how we keep people updated'],
} as const

/** Answers that did not come and things nobody said. */
export const communicationFaults: readonly Facet[] = [
  {
    ...word,
    cues: [
      'calling back',
      '(called|calls|call|ring|rang|get|got) (me|us|him|her)? back',
      'return|returned (my|our|a|any|the)? call|calls',
      'follow up',
    ],
    thing: 'the missed callback',
    sorry: ['{Sorry} nobody called you back'],
    owned: ['we did not get back to you'],
    lines: [
      'when we say we will call back, we should call back',
      'a call should be returned the same day',
      'nobody should have to chase us',
    ],
    how: ['what happened to your message', 'how messages are passed along'],
  },
  {
    ...word,
    cues: [
      'left (a|two|three|several|many)? (message|messages|voicemail|voicemails)',
      'called (monday|tuesday|wednesday|thursday|friday|saturday|sunday|every)',
      'phone|phones|rang|ring|rings|voicemail|mailbox|hold',
      '(i|we) (have)? (called|call|tried|phoned) (twice|three|four|five|six|several|many|again|and)',
      'call|calls|called|calling (twice|three|four|five|six|several|many|again|times)',
      'answer|answers|answered|pick|picks|picked (up)? (the)? phone',
    ],
    thing: 'the unanswered calls',
    plural: true,
    sorry: [
      '{Sorry} it was so hard to get hold of anyone here',
      '{Sorry} nobody picked up when you called',
      '{Sorry} about the unanswered calls',
    ],
    lines: [
      'when you call, one of us should pick up',
      'one call should be enough to reach us',
      'nobody should have to keep calling to get an answer',
      'getting hold of us should be easy',
    ],
    how: ['why the calls were not answered', 'how our phones are covered', 'what happened to those calls'],
  },
  {
    ...word,
    cues: [
      'nobody|no-one|never|not (called|phoned|rang|asked|told|warned|said)',
      "(didn't|did not) (call|phone|ask|tell|warn|say)",
    ],
    ...untold,
  },
  {
    ...word,
    cues: [
      'email|emails|emailed|e-mail|e-mails|message|messages|messaged|text|texts|texted|wrote|written|write|reply|replied|replies|response|responded|inbox|dm',
      'write|written|writes back',
    ],
    thing: 'the lack of a reply',
    sorry: ['{Sorry} your messages went unanswered', '{Sorry} you did not hear back from us'],
    owned: ['we did not give you a proper answer'],
    lines: [
      'a message to us should get an answer within a day',
      'nobody should have to write twice to get an answer',
      'you should get a real answer, and quickly',
    ],
    how: ['what happened to your messages', 'how your messages got missed'],
  },
  {
    ...word,
    cues: [
      'told|tell|telling|said|say|warned|warn|inform|informed|explain|explained|explains|mention|mentioned|notice|heads-up|update|updates|ask|asked|clear|unclear|know|knew',
    ],
    ...untold,
  },
  {
    ...word,
    thing: 'the lack of a reply',
    sorry: ['{Sorry} nobody gave you an answer'],
    owned: ['we owed you an answer and did not give one', 'we did not get back to you'],
    lines: [
      'you should not have to chase us for an answer',
      'a question should get a clear answer',
      'not hearing back is frustrating, and we should be quicker',
    ],
    how: ['how that got missed', 'how we keep people updated', 'where the message got lost'],
  },
]
