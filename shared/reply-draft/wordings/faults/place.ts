import type { Facet } from '../../facet'

const setting = { theme: 'atmosphere', polarity: 'negative' } as const

/** Noise, heat, seats, parking: the setting. */
export const atmosphereFaults: readonly Facet[] = [
  {
    ...setting,
    cues: ['loud|noise|noisy|music|walls|thin|tv|hear|shouting|volume|speaker|speakers|echo'],
    thing: 'the noise',
    lines: [
      'people should be able to hear each other',
      'it should be comfortable here, and the noise level is a big part of that',
      'too much noise makes it hard to enjoy anything',
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
    lines: [
      'people should be comfortable here',
      'it is hard to enjoy anything when the temperature is off',
      'a comfortable temperature is a basic thing to get right',
    ],
    how: ['how the heating and cooling are set', 'what we can do about the temperature'],
  },
  {
    ...setting,
    cues: ['parking|park|parked|lot|valet|spaces'],
    thing: 'the parking',
    lines: [
      'parking should be easy to find',
      'getting here should be the easy part',
      'people should know where to park before they get here',
    ],
    how: ['what we can say about parking ahead of time', 'what other parking is close by', 'how we can make it easier'],
  },
  {
    ...setting,
    cues: ['cramped|crowded|tight|space|small|narrow|congested|packed|lift|elevator|staircase|stairs|room'],
    thing: 'the lack of space',
    lines: [
      'people need room to be comfortable',
      'nobody should feel crowded here',
      'there should be enough space for everyone to be comfortable',
    ],
    how: ['how the room is set up', 'what we can move around', 'how we can free up some space'],
  },
  {
    ...setting,
    cues: ['seat|seats|seating|chair|chairs|booth|wobbl*|table|tables|bench|stool|stools'],
    thing: 'the seating',
    lines: [
      'everyone should have a comfortable place to sit',
      'good seating is a basic thing to get right',
      'nobody should have an uncomfortable seat here',
    ],
    how: ['how the room is set up', 'what we can move or fix', 'which seats need attention'],
  },
  {
    ...setting,
    cues: ['smell|smells|smelled|smelly|odor|smoke|smoky|stink|stinks|musty'],
    thing: 'the smell',
    lines: [
      'the place should smell clean and fresh',
      'nobody should have to put up with a bad smell here',
      'a bad smell makes it hard to enjoy anything',
    ],
    how: ['where it is coming from', 'what we can do about it'],
  },
  {
    ...setting,
    thing: 'how the place felt',
    lines: [
      'people should feel comfortable here',
      'we want this to be a place people enjoy',
      'a comfortable place is part of good service',
    ],
    how: ['what we can do better', 'what needs to change first'],
  },
]
