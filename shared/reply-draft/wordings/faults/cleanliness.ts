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
      'a cleaning should cover every room and every corner',
      'people should come home to a clean house',
      'nobody should have to clean again after we leave',
    ],
    how: ['what got missed', 'how the work was checked', 'what was on the list'],
  },
  {
    ...clean,
    cues: ['mess|mud|boot|boots|debris|trash|cleanup|prints|dirt|nails|sawdust|swept|sweep'],
    trades: ['home', 'repair', 'events'],
    thing: 'the mess',
    lines: [
      "a job isn't done until we've cleaned up",
      'we should leave a place as clean as we found it',
      'nobody should have to clean up after us',
    ],
    how: ['how the place was left', 'why the cleanup was missed', 'how we finish up a job'],
  },
  {
    ...clean,
    cues: ['bathroom|bathrooms|restroom|restrooms|toilet|toilets|sink|soap|ladies|mens|washroom|washrooms'],
    thing: 'the restroom',
    lines: [
      'restrooms should be clean all day',
      'a restroom should be clean and stocked whenever someone walks in',
      'nobody should have to deal with a dirty restroom here',
    ],
    how: ['how often it is checked', 'what was missed', 'how we can check it more often'],
  },
  {
    ...clean,
    cues: ['table|tables|sticky|crumbs|glass|glasses|plate|plates|fork|silverware|cutlery|menu|menus|booth|counter'],
    trades: ['food'],
    thing: 'the table',
    lines: [
      'a table should be clean before anyone sits down',
      'everything on the table should be clean',
      'nobody should have to ask for a clean table',
    ],
    how: ['how tables are being cleaned', 'what was missed', 'how we reset tables between guests'],
  },
  {
    ...clean,
    trades: ['lodging'],
    thing: 'the room',
    lines: [
      'a room should be spotless at check-in',
      'a clean room is the least a guest should expect',
      'nobody should have to worry about how clean their room is',
    ],
    how: ['how the room was cleaned', 'how rooms are checked before check-in', 'what housekeeping missed'],
  },
  {
    ...clean,
    trades: ['fitness'],
    cues: ['locker|lockers|shower|showers|mop|floor|mats|sweat'],
    thing: 'the locker room',
    lines: [
      'the locker room should be clean at any hour',
      'showers and floors should be clean all day',
      'a gym should be clean wherever people work out or change',
    ],
    how: ['how often it is cleaned', 'how we can keep it cleaner', 'what was missed'],
  },
  {
    ...clean,
    thing: 'the condition of the place',
    lines: [
      'a clean place is the least anyone should expect',
      'the place should be clean whenever people walk in',
      'that is not how we want the place to look',
      'people should not have to think about how clean a place is',
    ],
    how: ['what was missed', 'how the place is being cleaned', 'how we can keep it cleaner'],
  },
]
