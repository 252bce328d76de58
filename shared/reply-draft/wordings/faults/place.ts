import type { Facet } from '../../facet'

const setting = { theme: 'atmosphere', polarity: 'negative' } as const

/** Noise, heat, seats, parking: the setting. */
export const atmosphereFaults: readonly Facet[] = [
  {
    ...setting,
    trades: ['lodging'],
    cues: ['loud|noise|noisy|music|walls|thin|tv|hear|heard|shouting|volume|echo'],
    thing: 'the noise',
    sorry: ['{Sorry} about the noise', '{Sorry} the noise kept you up', '{Sorry} the night was not quiet'],
    lines: [
      'a quiet night is what people come to us for',
      'you should be able to sleep without hearing the room next door',
      'nights should be quiet here',
    ],
    how: ['what we can do about the noise', 'what makes that room so noisy', 'what can be done about the walls'],
  },
  {
    ...setting,
    trades: ['home'],
    cues: ['loud|noise|noisy|music|blasting|blared|radio|shouting|volume'],
    thing: 'the noise',
    sorry: ['{Sorry} about the noise', '{Sorry} about the noise we made'],
    lines: [
      'a crew should be a good neighbor for the day',
      'we are guests on your street and should sound like it',
      'work makes some noise, but music does not have to be part of it',
    ],
    how: ['how the crew starts the day', 'how we can keep the noise down'],
  },
  {
    ...setting,
    cues: ['loud|noise|noisy|music|walls|thin|tv|hear|shouting|volume|speaker|speakers|echo'],
    thing: 'the noise',
    sorry: ['{Sorry} about the noise', '{Sorry} it was so loud', '{Sorry} the noise got in the way'],
    lines: [
      'you should be able to hear the person next to you',
      'nobody should have to talk over the room',
      'too much noise takes the pleasure out of it',
    ],
    how: ['what we can do about the noise', 'how we can keep the noise down'],
  },
  {
    ...setting,
    cues: [
      'freezing|ac|air-conditioning|heater|stuffy|drafty|chilly|boiling|temperature|ventilation',
      'too cold|hot|warm',
      'cold|hot|warm (in|inside|room|rooms|there)',
      '(room|rooms|place|inside) (was|is|were|are) (so|very|really)? cold|hot|warm',
    ],
    thing: 'the temperature',
    sorry: ['{Sorry} it was so uncomfortable', '{Sorry} about the temperature in here'],
    lines: [
      'nobody should need to keep a coat on or fan themselves in here',
      'it is hard to enjoy anything when the temperature is off',
      'a comfortable room is a basic thing to get right',
    ],
    how: ['how the heating and cooling are set', 'what we can do about the temperature'],
  },
  {
    ...setting,
    cues: ['parking|park|parked|lot|valet|spaces'],
    thing: 'the parking',
    sorry: ['{Sorry} about the parking', '{Sorry} parking was such a hassle'],
    lines: [
      'getting here should be the easy part',
      'circling for a space is no way to start',
      'you should know where to park before you set off',
    ],
    how: ['what we can say about parking ahead of time', 'what other parking is close by', 'how we can make it easier'],
  },
  {
    ...setting,
    cues: ['cramped|crowded|tight|space|small|narrow|congested|packed|lift|elevator|staircase|stairs|room'],
    thing: 'the lack of space',
    sorry: ['{Sorry} it was so tight', '{Sorry} about the lack of space'],
    lines: [
      'you should have enough room to be comfortable',
      'there should be space to sit back and enjoy it',
      'nobody should feel squeezed in here',
    ],
    how: ['how the room is set up', 'what we can move around', 'how we can free up some space'],
  },
  {
    ...setting,
    cues: ['seat|seats|seating|chair|chairs|booth|wobbl*|table|tables|bench|stool|stools'],
    thing: 'the seating',
    sorry: ['{Sorry} about the seating', '{Sorry} you did not have a better seat'],
    lines: [
      'everyone should have a comfortable place to sit',
      'a good seat is a basic thing to get right',
      'you should be able to settle in and forget about the chair',
    ],
    how: ['how the room is set up', 'what we can move or fix', 'which seats need attention'],
  },
  {
    ...setting,
    cues: ['smell|smells|smelled|smelly|odor|smoke|smoky|stink|stinks|musty'],
    thing: 'the smell',
    sorry: ['{Sorry} about the smell', '{Sorry} it smelled that way'],
    lines: [
      'the place should smell clean and fresh',
      'nobody should have to put up with a bad smell here',
      'a bad smell spoils everything else',
    ],
    how: ['where it is coming from', 'what we can do about it'],
  },
  {
    ...setting,
    alone: true,
    trades: ['food', 'lodging', 'events', 'shop'],
    cues: ['wifi|(wi fi) ... (never|not|down|slow|broken|work|worked|working|dropped)', 'no wifi|(wi fi)'],
    thing: 'the wifi',
    sorry: ['{Sorry} about the wifi', '{Sorry} the wifi let you down'],
    lines: ['when we offer wifi, it should work', 'you should be able to count on the wifi here'],
    how: ['what is wrong with the wifi', 'why the wifi keeps dropping'],
  },
  {
    ...setting,
    thing: 'how the place felt',
    sorry: ['{Sorry} it was not a better visit', '{Sorry} it was not a nicer place to be'],
    lines: [
      'we want this to be a place you look forward to',
      'you should feel comfortable here',
      'a comfortable place is part of good service',
    ],
    how: ['what we can do better', 'what needs to change first'],
  },
]
