import type { Facet } from '../../facet'

const clean = { theme: 'cleanliness', polarity: 'negative' } as const

/** Dirt and disorder. */
export const cleanlinessFaults: readonly Facet[] = [
  {
    ...clean,
    trades: ['home'],
    cues: [
      'clean|cleaned|cleaning|dust|oven|tub|bath|bathroom|kitchen|baseboards|windows|floor|floors|corner|corners|missed|skipped|shelf',
    ],
    thing: 'the cleaning',
    lines: [
      'a clean house is clean in the corners too',
      'people should come home and have nothing left to do',
      '{item} should not have been left like that',
      'the places nobody looks at are the ones that tell how well it was done',
      'a second pass should not fall to you',
    ],
    how: ['what was on the list', 'how that room was checked', 'how {item} came to be missed'],
  },
  {
    ...clean,
    cues: ['mess|mud|boot|boots|debris|trash|cleanup|prints|dirt|nails|sawdust|swept|sweep'],
    trades: ['home', 'repair', 'events'],
    thing: 'the mess',
    lines: [
      "a job isn't finished until the floor is swept",
      'we should leave a place as we found it, or better',
      'nobody should have to clean up after us',
      'tidying up is part of the work',
    ],
    how: ['how the place was left', 'what was done about tidying up', 'how the day was wrapped up'],
  },
  {
    ...clean,
    cues: ['bathroom|bathrooms|restroom|restrooms|toilet|toilets|sink|soap|ladies|mens|washroom|washrooms'],
    thing: 'the restroom',
    lines: [
      'a restroom tells people how the rest of a place is kept',
      'that room should be looked in on all day long',
      'nobody should open that door and want to close it again',
      'soap, paper and a clean floor are not much to ask',
    ],
    how: ['how often that room is checked', 'who looks after that room', 'what the rounds look like'],
  },
  {
    ...clean,
    cues: ['table|tables|sticky|crumbs|glass|glasses|plate|plates|fork|silverware|cutlery|menu|menus|booth|counter'],
    trades: ['food'],
    thing: 'the table',
    lines: [
      'a table should be clean before anyone sits down at it',
      'a wipe between two parties is little enough',
      'people notice the table before they notice the food',
      'nobody should have to ask for a clean table',
    ],
    how: ['how tables are turned', 'how the room is kept between parties', 'who has an eye on the tables'],
  },
  {
    ...clean,
    trades: ['lodging'],
    thing: 'the room',
    lines: [
      'a room should feel as though nobody had been in it before',
      'clean is where a stay begins',
      'nobody should have to look twice at the room they sleep in',
      'a second look before the key is handed over would have caught that',
    ],
    how: ['how that room was turned over', 'how rooms are checked', 'what was missed on the rounds'],
  },
  {
    ...clean,
    trades: ['fitness'],
    cues: ['locker|lockers|shower|showers|mop|floor|mats|sweat'],
    thing: 'the locker room',
    lines: [
      'people should want to take their shoes off in there',
      'a locker room has to be clean at every hour, not once a day',
      'a place where people come for their health should be spotless',
    ],
    how: ['how often it is cleaned', 'what the cleaning rounds look like', 'who checks it, and when'],
  },
  {
    ...clean,
    thing: 'the state of the place',
    lines: [
      'a clean place is the least anyone should expect',
      'people should not have to notice whether it is clean',
      'that is not how we want the place to look',
      'dirt is the sort of thing we should see before you do',
    ],
    how: ['how the place is kept', 'what was missed, and when', 'how the cleaning is shared out'],
  },
]
