import type { Facet } from '../../facet'

const clean = { theme: 'cleanliness', polarity: 'negative' } as const

/** A restroom that was not looked after: what may be said of it, by whichever words it was told. */
const restroom = {
  thing: 'the state of the restroom',
  sorry: ['{Sorry} about the restroom', '{Sorry} about the state of the restroom'],
  lines: [
    'a restroom should be clean and stocked all day',
    'a restroom should be as clean at closing as it is at opening',
    'nobody should have to find it like that',
  ],
  how: ['how often it gets checked', 'what was missed', 'who checks it and when'],
} as const

/** Dirt and disorder. */
export const cleanlinessFaults: readonly Facet[] = [
  {
    ...clean,
    trades: ['home'],
    cues: [
      'clean|cleaned|cleaning|dust|oven|tub|bath|bathroom|kitchen|baseboards|windows|floor|floors|corner|corners|missed|skipped|shelf',
    ],
    thing: 'what got missed in the cleaning',
    sorry: [
      '{Sorry} about what got missed',
      '{Sorry} the cleaning was not thorough',
      '{Sorry} you did not come home to a clean house',
    ],
    lines: [
      'you should not have to go over a place again after we leave',
      'clean means every corner, not just the middle of the room',
      'you should come home and find nothing left to do',
    ],
    how: ['what got missed', 'how the work was checked', 'what was on the list'],
  },
  {
    ...clean,
    cues: ['mess|mud|boot|boots|debris|trash|cleanup|prints|dirt|nails|sawdust|swept|sweep|grease|greasy'],
    trades: ['home', 'repair', 'events'],
    thing: 'the mess',
    sorry: ['{Sorry} about the mess', '{Sorry} for the mess we left'],
    owned: ['we did not clean up after ourselves'],
    lines: [
      "a job isn't done until we have cleaned up",
      'we should leave a place as clean as we found it',
      'picking up after the job is our part, not yours',
    ],
    how: ['how the place was left', 'why the cleanup was missed', 'how we finish up a job'],
  },
  {
    ...clean,
    alone: true,
    cues: [
      '(bathroom|bathrooms|restroom|restrooms|toilet|toilets|washroom|loo|loos) ... (dirty|filthy|disgusting|gross|soap|paper|smell*|smelled|stink*|sticky|overflow*|mess|unusable|nasty|clogged|needs|need|could)',
      '(dirty|filthy|disgusting|gross|nasty|smelly) (bathroom|bathrooms|restroom|restrooms|toilet|toilets|washroom)',
    ],
    trades: ['food', 'shop', 'fitness', 'events', 'beauty', 'other'],
    ...restroom,
  },
  {
    ...clean,
    cues: ['bathroom|bathrooms|restroom|restrooms|toilet|toilets|washroom|washrooms|loo|loos'],
    trades: ['food', 'shop', 'fitness', 'events', 'beauty', 'other'],
    ...restroom,
  },
  {
    ...clean,
    cues: ['table|tables|sticky|crumbs|glass|glasses|plate|plates|fork|silverware|cutlery|menu|menus|booth|counter'],
    trades: ['food'],
    thing: 'the table',
    sorry: ['{Sorry} about the table', '{Sorry} your table was not clean', '{Sorry} the table was not ready for you'],
    lines: [
      'a table should be clean before anyone sits down',
      'a clean table comes before the menu does',
      'wiping down a table properly takes a minute, and we should take it',
    ],
    how: ['how tables are being cleaned', 'what was missed', 'how we reset tables between guests'],
  },
  {
    ...clean,
    trades: ['lodging'],
    thing: 'the state of the room',
    sorry: ['{Sorry} about the state of the room', '{Sorry} the room was not clean'],
    lines: [
      'a room should be spotless when you open the door',
      'a clean room is the least you should expect of us',
      'the room should have been checked before you got the key',
    ],
    how: ['how the room was cleaned', 'how rooms are checked before check-in', 'what was missed'],
  },
  {
    ...clean,
    trades: ['fitness'],
    cues: ['locker|lockers|shower|showers|mop|floor|mats|sweat'],
    thing: 'the locker room',
    sorry: ['{Sorry} about the locker room', '{Sorry} about the state of the locker room'],
    lines: [
      'the locker room should be clean at any hour',
      'nobody should have to hold their breath in there',
      'showers and floors need attention all day, not once',
    ],
    how: ['how often it is cleaned', 'what we can do to keep on top of it', 'what was missed'],
  },
  {
    ...clean,
    thing: 'the state of the place',
    sorry: ['{Sorry} about the state of the place', '{Sorry} it was not clean', '{Sorry} it was in that state'],
    lines: [
      'a clean place is the least anyone should expect',
      'that is not how we want the place to look',
      'it should be clean whenever you walk in',
    ],
    how: ['what was missed', 'how the place is being cleaned', 'what needs to change in the cleaning'],
  },
]
