import type { Facet } from '../../facet'

const time = { theme: 'wait', polarity: 'negative' } as const

/** Waiting, being late, not coming. The general one stands last. */
export const waitFaults: readonly Facet[] = [
  {
    ...time,
    trades: ['home', 'repair', 'beauty', 'events', 'pets', 'office', 'shop', 'other'],
    cues: [
      'never|nobody|no-one (showed|came|arrived|turned) up?',
      'no show|shows',
      "(didn't|did not|never|doesn't) (show|showed|turn|come|came|arrive) up?",
      'stood (me|us) up',
      'stood up',
      'no one|nobody (ever)? (came|showed|arrived)',
      'missed (the|our|my|their|two)? (window|windows|appointment|appointments)',
      'missed (two|three|both) _',
    ],
    thing: 'the missed appointment',
    lines: [
      'when we say we will be there, we should be there',
      'people take time off for an appointment, and we should show up',
      "nobody should have to wait around for someone who doesn't come",
      'a missed appointment can cost someone a whole day',
    ],
    how: ['how that appointment got missed', 'what went wrong with the schedule'],
  },
  {
    ...time,
    trades: ['food', 'lodging', 'events', 'fitness', 'beauty'],
    cues: ['booked|booking|reservation|reservations|reserved'],
    thing: 'the wait',
    lines: [
      'we should be ready at the time people reserved',
      'a reservation should mean no wait',
      'a reserved time should be kept',
      'nobody should book ahead and still have to wait',
    ],
    how: ['why the reservations ran behind', 'how we scheduled that time', 'what held things up'],
  },
  {
    ...time,
    trades: ['food'],
    cues: ['seated|hostess|host|door|standing', 'table (ready|free|open)', 'for|get a table'],
    thing: 'the wait for a table',
    lines: [
      'people should be seated within a few minutes',
      'nobody should be left standing at the door',
      'a long wait for a table is a rough start to a meal',
    ],
    how: ['how the tables were managed', 'what held up the seating', 'how we were staffed at the door'],
  },
  {
    ...time,
    cues: ['queue|register|checkout|counter', 'in|long|slow|whole|moving line', 'line (was|is|out|at|moved|of)'],
    thing: 'the line',
    lines: [
      'a quick stop should be quick',
      'the line should keep moving',
      'nobody should have to stand in line that long',
    ],
    how: ['how we staff the counter', 'what is slowing the line down', 'how we can speed up the line'],
  },
  {
    ...time,
    trades: ['food'],
    cues: [
      'food|meal|mains|main|entree|entrees|appetizer|appetizers|dish|dishes|order|orders|plate|plates|kitchen|dinner|lunch|breakfast|drink|drinks|coffee|pizza|check|waiter|server|waitress',
      'to eat|order',
    ],
    thing: 'the wait',
    lines: [
      'food should come out in good time',
      'nobody should have to wait that long to eat',
      'that is too long to wait for a meal',
      'people come in hungry, and they should be served promptly',
      'a long wait takes the fun out of a meal',
    ],
    how: ['what held things up in the kitchen', 'why the orders ran behind', 'where the time went'],
  },
  {
    ...time,
    trades: ['home', 'repair', 'shop', 'beauty', 'events', 'pets', 'office'],
    cues: [
      'week|weeks|month|months',
      'day|days (late|later|past|over|behind)',
      'ready|promised|deadline|overdue|back-order|backorder|backordered|schedule|delayed|delays|postponed|rescheduled|pushed',
      'pick|picked up',
      'next day',
    ],
    thing: 'the delay',
    lines: [
      'when we give a date, we should keep it',
      'people plan around the date we give them',
      'a delay is frustrating, and it is worse when nobody says how long it will be',
      'things should be ready on the day we promised',
    ],
    how: ['what caused the delay', 'why that date slipped', 'how the work was scheduled'],
  },
  {
    ...time,
    trades: ['home', 'events', 'other'],
    cues: ['late|window|arrive|arrived|arriving|showed|truck|on-time|came|between'],
    thing: 'the delay',
    lines: [
      'we should be there at the time we said',
      'people plan their day around the time we give them',
      'when we are running late, we should call ahead',
      'nobody should have to spend half a day waiting for us',
    ],
    how: ['why we ran so late', 'how the day was scheduled', 'what held us up'],
  },
  {
    ...time,
    trades: ['beauty', 'repair', 'pets', 'office', 'fitness'],
    cues: ['appointment|chair|sat|sitting|waiting-room|minutes|minute|hour|hours|booked'],
    thing: 'the wait',
    lines: [
      'appointments should start on time',
      'people plan their day around an appointment, and we should keep to it',
      'nobody should have to wait long past their appointment time',
    ],
    how: ['why the appointments ran behind', 'how the day was scheduled', 'what held things up'],
  },
  {
    ...time,
    thing: 'the wait',
    lines: [
      'that is too long to wait',
      "people's time matters, and we should respect it",
      'nobody should be kept waiting like that',
      'a wait like that would frustrate anyone',
    ],
    how: ['what held things up', 'why it took so long', 'where the time went'],
  },
]
