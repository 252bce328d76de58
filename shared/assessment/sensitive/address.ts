import type { SensitiveRule } from './sensitive-rule'
import { before, digitsIn, sentenceAround, shapes } from './shapes'

const SUFFIX =
  '(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|terrace|ter|circle|cir|way|parkway|pkwy|highway|hwy|trail|trl|loop|square|sq|alley|row|crescent|close|heights|hill|ridge|run|path|pike|broadway)'
const NUMBERED = new RegExp(
  `(?<![\\w$#.,-])\\d{1,6}[a-z]?(?:[ -]\\d{1,3})? (?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\.? )?(?:[A-Z\\d][\\w'’-]{0,20} ){1,3}${SUFFIX}\\b\\.?(?:,? ?(?:apt|apartment|unit|suite|ste|#)\\.? ?#?[\\w-]{1,6})?`,
  'gi',
)
const STREET = new RegExp(
  `\\b(?:[A-Z][\\w'’-]{1,20} ){1,2}${SUFFIX}\\b(?: (?:and|&) (?:[A-Z]\\w{1,20})(?: ${SUFFIX}\\b)?)?`,
  'gi',
)
const UNIT =
  /\b(?:apartment|apt|unit|suite|condo|room|rm|flat)\.?(?: (?:number|no\.?))? ?#? ?(?=[a-z]?-?\d)[a-z]?-?\d{1,5}-?[a-z]?\b/gi
const ROUTE = /\b(?:p\.? ?o\.? box|rural route|county road|rr) ?#?\d{1,6}\b/gi
const HOME =
  /\b(?:live|lives|lived|living|home|house|homes|place|apartment|apt|condo|townhouse|townhome|duplex|unit|address|driveway|yard|porch|residence|door|deliver|delivered|neighbor|basement|kitchen|garage|mailbox|cabin|farm)\b/
const UNIT_OF_OWN = /\b(?:my|our|i|we|in|at|live|from|to|is|me)\W{1,20}(?:\w{1,30}\W{1,20})?$/

/** Words without which no street or flat can stand in a text. */
const streetWords = {
  id: 'address-street',
  phrases: [
    'street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|terrace|ter|circle|cir|way|parkway|pkwy|highway|hwy|trail|trl|loop|square|sq|alley|row|crescent|close|heights|hill|ridge|run|path|pike|broadway',
  ],
}
const flatWords = { id: 'address-flat', phrases: ['apartment|apt|unit|suite|lot|condo|room|rm|flat|box|route|road|rr'] }

/** Where a private person lives or stays. */
export const address: SensitiveRule = {
  id: 'address',
  title: 'Home address',
  why: 'An address with a name tells strangers where to find this person.',
  example: { marks: 'They drove to 48 Alder Lane.', leaves: 'The shop on Main Street is closed.' },
  cues: [streetWords, flatWords],
  *find({ document, hits }) {
    const { text } = document
    const digits = digitsIn(document) > 0
    const streets = hits.has(streetWords)
    if (digits && streets)
      yield* shapes(
        text,
        NUMBERED,
        found => /[A-Z]|\d(?:st|nd|rd|th) /.test(found[0].replace(/^\d+/, '')) && startsLikePlace(found[0]),
      )
    if (streets)
      yield* shapes(
        text,
        STREET,
        (found, start) =>
          /^[A-Z]/.test(found[0]) &&
          /[A-Z]\w{1,30}$|[A-Z]\w{1,30}\.?$/.test(found[0]) &&
          HOME.test(sentenceAround(document, start)) &&
          /\b(?:on|at|off|of|to|in|from|near|address)\W{1,20}(?:the )?$/.test(before(text, start, 14)),
      )
    if (!digits || !hits.has(flatWords)) return
    yield* shapes(text, UNIT, (found, start) =>
      /^(?:room|rm|suite|unit)/i.test(found[0]) ? UNIT_OF_OWN.test(before(text, start, 20)) : true,
    )
    yield* shapes(text, ROUTE)
  },
}

/** Not "2 Main courses": the words between number and suffix begin like a name. */
const startsLikePlace = (words: string): boolean => /^\d+[a-z]?(?:-\d+)? (?:[nsew]{1,2}\.? )?(?:[A-Z]|\d)/.test(words)
