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
      'a room that is too loud wears everyone out',
      'the sound in a room should stay in the background',
      'quiet is part of comfort',
    ],
    how: ['what can be done about the sound', 'how loud it gets at that hour', 'where the noise comes from'],
  },
  {
    ...setting,
    cues: [
      'cold|hot|freezing|ac|air-conditioning|heat|heater|warm|stuffy|draft|drafty|chilly|boiling|temperature|ventilation',
    ],
    thing: 'the temperature',
    lines: [
      'nobody should have to keep a coat on, or wish for a fan',
      'it is hard to enjoy anything when the room is uncomfortable',
      'a comfortable room is part of what people come for',
    ],
    how: [
      'how the room is heated and cooled',
      'what that corner is like at that hour',
      'what can be done about the air',
    ],
  },
  {
    ...setting,
    cues: ['parking|park|parked|lot|valet|spaces'],
    thing: 'the parking',
    lines: [
      'circling for a space is a poor start to a visit',
      'arriving should be the easy part',
      'people should know before they set out where they can leave the car',
    ],
    how: [
      'what we can say about parking beforehand',
      'what other parking is close by',
      'how we can make arriving easier',
    ],
  },
  {
    ...setting,
    cues: ['cramped|crowded|tight|space|small|narrow|congested|packed|lift|elevator|staircase|stairs|room'],
    thing: 'the lack of space',
    lines: [
      'people need room to be comfortable',
      'elbow room is part of comfort',
      'a place should give people room to move',
      'nobody should feel squeezed in',
    ],
    how: ['how the room is set up', 'what we can move', 'how many people that room should hold'],
  },
  {
    ...setting,
    cues: ['seat|seats|seating|chair|chairs|booth|wobbl*|table|tables|bench|stool|stools'],
    thing: 'the seating',
    lines: [
      'a good seat is part of a good visit',
      'comfort is made of small things, and a chair is one of them',
      'a place to sit should be a comfortable one',
      'nobody should have to think about the chair they sit on',
    ],
    how: ['how the room is set up', 'what we can move or mend', 'how many people that room should hold'],
  },
  {
    ...setting,
    cues: ['smell|smells|smelled|smelly|odor|smoke|smoky|stink|stinks|musty'],
    thing: 'the air',
    lines: [
      'fresh air is part of feeling welcome',
      'a smell is the first thing people notice and the last they forget',
      'nobody should have to hold their breath here',
    ],
    how: ['where that comes from', 'what can be done about the air', 'how the place is aired'],
  },
  {
    ...setting,
    thing: 'the setting',
    lines: [
      'where people sit matters nearly as much as what they came for',
      'a place should make people want to stay',
      'comfort is part of what we are here for',
      'the setting should add to a visit and not take away from it',
    ],
    how: ['what we can do about the setting', 'how the place feels at that hour', 'what needs changing first'],
  },
]
