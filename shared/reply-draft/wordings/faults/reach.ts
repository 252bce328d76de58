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
    cues: ['cold|lukewarm|warm|hot|stiff|soggy|hour|hours|minutes|late|long|forever|bag'],
    thing: 'the delivery',
    lines: [
      'food should be hot when it gets to the door',
      'dinner should show up hot and on time',
      'nobody should have to wait that long for a delivery',
      'people who order in want it hot and on time, and so do we',
    ],
    how: ['how that delivery run was planned', 'what held up the delivery', 'how many stops were on that run'],
  },
  {
    ...arriving,
    cues: ['late|later|days|day|hour|hours|minutes|waiting|delayed|never'],
    thing: 'the late delivery',
    lines: [
      'a delivery should come on the day we promised',
      'people plan around a delivery date, so we need to keep it',
      'a late delivery can ruin an occasion',
    ],
    how: ['what held it up', 'why it ran late', 'how the delivery was scheduled'],
  },
  {
    ...arriving,
    thing: 'the delivery',
    lines: [
      'a delivery should arrive complete and in good shape',
      'a delivery should be simple and go smoothly',
      'getting it to the door in good shape is our job',
    ],
    how: ['how that delivery was handled', 'what went wrong along the way'],
  },
]

const having = { theme: 'availability', polarity: 'negative' } as const

/** What could not be had: goods, tables, appointments, open doors. */
export const availabilityFaults: readonly Facet[] = [
  {
    ...having,
    cues: [
      'sold out',
      'out of',
      'ran|run|running out',
      'none left',
      'no more',
      'in stock',
      'shelf|shelves|stock|empty',
    ],
    thing: 'what we were out of',
    lines: [
      'people should be able to count on us to have it',
      'a trip for something we are out of is a wasted trip',
      'running out is frustrating for the person who came in for it',
    ],
    how: ['why we ran out', 'how much we keep on hand', 'what we can set aside'],
  },
  {
    ...having,
    cues: ['closed|locked|hours|close|closes|closing', 'open|opens|opening (at|on|until|till|hours)?'],
    thing: 'the hours',
    plural: true,
    lines: [
      'our posted hours should be right',
      'nobody should make the trip and find us closed',
      'people should be able to count on the hours we post',
    ],
    how: ['what our hours say online', 'why the hours did not match', 'where the wrong hours are posted'],
  },
  {
    ...having,
    cues: [
      'appointment|appointments|slot|slots|book|booked|booking|schedule|reservation|weeks out',
      'get in',
      'next opening',
    ],
    thing: 'the trouble getting an appointment',
    lines: [
      'getting a time with us should be easy',
      'nobody should have to work that hard to get on the schedule',
      'people should be able to get in when they need to',
    ],
    how: ['how we can fit people in sooner', 'how the schedule fills up'],
  },
  {
    ...having,
    thing: 'what was not available',
    lines: [
      'people come in for something specific, and we should have it ready',
      'people should be able to count on what we offer',
      'it is disappointing to come in and not get what you need',
    ],
    how: ['how we can fix that', 'how we let people know'],
  },
]

const word = { theme: 'communication', polarity: 'negative' } as const

/** Nobody said anything: what may be said of that, by whichever words it was told. */
const untold = {
  thing: 'the poor communication',
  lines: [
    'people should hear from us first',
    'a quick call from us would have saved a lot of trouble',
    'people should be kept up to date',
    'nobody should have to find out on their own',
    'we should let people know as soon as something changes',
  ],
  how: ['why nobody got in touch', 'where the message got lost', 'how we keep people updated'],
} as const

/** Answers that did not come and things nobody said. */
export const communicationFaults: readonly Facet[] = [
  {
    ...word,
    cues: [
      'call|called|calling back',
      '(called|calls|call|ring|rang|get|got) (me|us|him|her)? back',
      'return|returned (my|our|a|any|the)? call|calls',
      'follow up',
    ],
    thing: 'the missed call back',
    lines: [
      'when we say we will call back, we should call back',
      'calls should be returned the same day',
      'nobody should have to chase us for a call back',
      'nobody should have to wait around for us to call',
    ],
    how: ['what happened to that message', 'how messages are passed along'],
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
      'phone|phones|rang|ring|rings|voicemail|mailbox|hold',
      '(i|we) (have)? (called|call|tried|phoned)',
      'call|calls|called|calling (twice|three|four|five|six|several|many|again|the|times)',
      'answer|answers|answered|pick|picks|picked (up)? (the)? phone',
    ],
    thing: 'the unanswered calls',
    plural: true,
    lines: [
      'when someone calls, one of us should pick up',
      'people should be able to reach us by phone',
      'nobody should have to keep calling to get an answer',
      'getting hold of us should be easy',
    ],
    how: ['why the calls were not answered', 'how our phones are covered', 'what happened to those calls'],
  },
  {
    ...word,
    cues: [
      'email|emails|emailed|e-mail|e-mails|message|messages|messaged|text|texts|texted|wrote|written|write|reply|replied|replies|response|responded|inbox|dm',
      'write|written|writes back',
    ],
    thing: 'the lack of a reply',
    lines: [
      'a message to us should get a quick answer',
      'nobody should have to write twice to get an answer',
      'people should hear back from us within a day',
    ],
    how: ['what happened to those messages', 'how the messages got missed'],
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
    lines: [
      'people should not have to chase us for an answer',
      'a question should get a clear answer',
      'we should get back to people quickly',
      'not hearing back is frustrating',
    ],
    how: ['how that got missed', 'how we keep people updated', 'where the message got lost'],
  },
]
