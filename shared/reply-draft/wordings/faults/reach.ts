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
    how: ['how that run was planned', 'what held up the driver', 'why it took so long to reach you'],
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
    how: ['how that run was planned', 'what held up the driver', 'why it took so long to reach you'],
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
      'that is not how it should go',
      'you should be able to count on what we offer',
      'people plan around us, and we should be ready for them',
    ],
    how: ['what went wrong', 'how we can do better'],
  },
]
