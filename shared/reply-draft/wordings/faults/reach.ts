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
      'a delivery belongs at the right door',
      'what is sent to one door should not turn up at another',
      'a delivery that ends at the wrong door has not been delivered',
      'finding the right door is the whole of the job',
    ],
    how: ['how it ended up in the wrong place', 'how the two doors were mixed up', 'where that run went wrong'],
  },
  {
    ...arriving,
    trades: ['food'],
    cues: ['cold|lukewarm|warm|hot|stiff|soggy|hour|hours|minutes|late|long|forever|bag'],
    thing: 'the delivery',
    lines: [
      'food that travels should reach the door the way it left the oven',
      'dinner that arrives cold is not what we want to hand anyone',
      'a meal that has gone cold on the road is hardly a meal',
      'people who order in want it hot, and soon',
      'a hot meal has a short life once it leaves here, so the road has to be short too',
    ],
    how: [
      'how that run was planned',
      'where the time went between the oven and the door',
      'how many stops were on that run',
    ],
  },
  {
    ...arriving,
    cues: ['late|later|days|day|hour|hours|minutes|waiting|delayed|never'],
    thing: 'the late delivery',
    lines: [
      'a delivery is planned for a day, and the day does not wait',
      'something sent for an occasion has to be there for the occasion',
      'a late delivery can miss the whole point of sending something',
      'a day we agree on should be the day it comes',
    ],
    how: ['where it got held up', 'how that date slipped', 'how the run was planned'],
  },
  {
    ...arriving,
    thing: 'the delivery',
    lines: [
      'a delivery should end with everything in the right hands',
      'the last mile counts as much as everything before it',
      'what leaves here should reach the door in good order',
      'bringing something to a door is a simple thing, and it should be done well',
    ],
    how: ['how that delivery was handled', 'where it went wrong on the way', 'what happened between here and the door'],
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
    thing: 'the empty shelf',
    lines: [
      'coming in for one thing and finding it gone is a letdown',
      'a trip for something we no longer have is a wasted trip',
      'it is a small thing to run out of something and a large thing to have come all the way for it',
      'what is on the list should be in the house',
    ],
    how: ['how early things run out', 'how much we make ready', 'what we can set aside'],
  },
  {
    ...having,
    cues: ['closed|locked|hours|close|closes|closing', 'open|opens|opening (at|on|until|till|hours)?'],
    thing: 'the opening hours',
    plural: true,
    lines: [
      'a locked door is a poor reward for the drive',
      'hours only help when they can be relied on',
      'the hours people read should be the hours we keep',
      'nobody should have to guess whether we are open',
    ],
    how: ['what our hours say, and where', 'how our hours are shown', 'why the hours did not match'],
  },
  {
    ...having,
    cues: [
      'appointment|appointments|slot|slots|book|booked|booking|schedule|reservation|weeks out',
      'get in',
      'next opening',
    ],
    thing: 'the wait for an opening',
    lines: [
      'a full calendar is no comfort to someone who needs a day soon',
      'it should not take so much effort to find a time',
      'getting a time with us should be the easy part',
    ],
    how: ['how we can make room sooner', 'how the calendar is filled'],
  },
  {
    ...having,
    thing: 'what was not to be had',
    lines: [
      'people come for something in particular, and it should be here',
      'going away without the thing you came for is disappointing',
      'it is a letdown to come all this way and have to do without',
    ],
    how: ['what we should have on hand', 'how we let people know what we have'],
  },
]

const word = { theme: 'communication', polarity: 'negative' } as const

/** Nobody said anything: what may be said of that, by whichever words it was told. */
const untold = {
  thing: 'the lack of a word from us',
  lines: [
    'a word at the right moment would have spared a good deal of annoyance',
    'news should come from us first, and early',
    'finding out afterwards is the wrong way round',
    'people can live with most things when somebody tells them in time',
    'being left to find out for yourself is not much of a service',
    'a question before the work starts is worth more than an explanation after it',
  ],
  how: ['who should have said something, and when', 'why word did not get through', 'how we keep people posted'],
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
    thing: 'the missing call back',
    lines: [
      'when we say we will ring back, we should ring back',
      'a call back should not have to be chased',
      'a call that is owed should be made the same day',
      'waiting by a phone for us is no way to spend a day',
    ],
    how: ['where that call got lost', 'how messages are passed on here', 'who was meant to ring'],
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
      'a phone that nobody picks up makes everything worse',
      'people who ring us should reach a person',
      'a phone that just rings is no answer at all',
      'when somebody calls, one of us should pick up',
      'getting through to us should be the easy part',
    ],
    how: ['where those calls went', 'who was to pick up just then', 'how the calls got past us'],
  },
  {
    ...word,
    cues: [
      'email|emails|emailed|e-mail|e-mails|message|messages|messaged|text|texts|texted|wrote|written|write|reply|replied|replies|response|responded|inbox|dm',
      'write|written|writes back',
    ],
    thing: 'the silence',
    lines: [
      'a message to us should get an answer',
      'writing and hearing nothing is maddening',
      'silence is a poor answer to a fair question',
      'one line back is little enough to ask',
      'nobody should have to write twice to get a word from us',
    ],
    how: ['where those messages ended up', 'who reads that inbox', 'how the messages went past us'],
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
    thing: 'the silence',
    lines: [
      'people should not have to chase us for an answer',
      'not knowing is often worse than the problem itself',
      'silence from us only makes a problem larger',
      'a fair question should get a plain answer',
    ],
    how: ['how word got lost', 'how we keep people posted', 'where the message stopped'],
  },
]
