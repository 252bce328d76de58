import type { SensitiveRule } from './sensitive-rule'
import { after, before, digitsIn, sentenceAround, shapes } from './shapes'

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const HOLIDAY =
  "(?:valentine'?s day|mother'?s day|father'?s day|easter(?: sunday)?|thanksgiving(?: day)?|christmas(?: eve| day)?|new year'?s(?: eve| day)?|fourth of july|4th of july|memorial day|labor day|halloween|black friday)"
const CLOCK =
  "(?:\\d{1,2}[:.]\\d{2} ?(?:a\\.?m\\.?|p\\.?m\\.?)?|\\d{1,2} ?(?:a\\.?m\\.?|p\\.?m\\.?|o'?clock)|\\d{1,2} at night|\\d{1,2} in the (?:morning|afternoon|evening)|noon|midnight|(?:half past |quarter (?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: thirty| fifteen| o'?clock)?)"
const PART = '(?: (?:morning|afternoon|evening|night|lunch|brunch|dinner|lunchtime|noon))'
const TIME_BEHIND = `(?:,? (?:at|around|about|by|@) ${CLOCK}\\b)?`

const DAY = new RegExp(
  `\\b(?:(?:last|this past|past|on|this|next) )?${WEEKDAY}(?:${PART})?(?:,? (?:the )?(?:${MONTH}\\.? )?\\d{1,2}(?:st|nd|rd|th))?${TIME_BEHIND}(?!s\\b|'s? (?:hours|special))`,
  'gi',
)
const DATE = new RegExp(
  `\\b(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (?:19|20)\\d\\d)?|\\d{1,2}\\/\\d{1,2}(?:\\/(?:\\d\\d){1,2})?|(?:19|20)\\d\\d-\\d\\d-\\d\\d|the \\d{1,2}(?:st|nd|rd|th)|${HOLIDAY})\\b${TIME_BEHIND}`,
  'gi',
)
const AT_TIME = new RegExp(
  `\\b(?:at|around|about|by|@|before|after|until|till|since) (?:about |around |exactly |almost |nearly )?${CLOCK}(?!\\w|[ -](?:of|stars?|years?|minutes|people|guests|dollars|bucks|times|different|separate|percent|miles|feet|other|more))`,
  'gi',
)
const BARE_TIME =
  /(?<![\w$:.,])\d{1,2}:\d{2} ?(?:a\.?m\.?|p\.?m\.?)?(?!\w)|(?<![\w$:.,])\d{1,2} ?(?:a\.m\.|p\.m\.|am\b|pm\b)|(?<![\w$:.,])\d{1,2} at night\b/gi
const WINDOW =
  /\b(?:between|from) \d{1,2}(?::\d\d)? ?(?:a\.?m\.?|p\.?m\.?)? ?(?:and|to|-|–|until) ?\d{1,2}(?::\d\d)?(?: ?(?:a\.?m\.?|p\.?m\.?))?(?!\w| (?:minutes|hours|days|weeks|people|dollars|stars|of|years))/gi

/** A number word is a time of day only where nothing follows that it could count. */
const ENDS = /^(?:[.,;!?)]|$| (?:and|on|when|but|sharp|in the|to|with|for (?:a|my|our|dinner|lunch))\b)/

/** Words of the business's hours, of habits, and of the world at large. */
const HOURS =
  /\b(?:open|opens|opened|close|closes|closed|closing|hours|posted|every|each|most|usually|always|never|special|specials|happy hour|kitchen)\W+(?:\w+\W+){0,2}$/
const CALL =
  /\b(?:call|called|calls|calling|phoned|phone|emailed|email|emails|texted|text|texts|wrote|messaged|message|voicemail|voicemails|letter|sent|left|rang|heard back|replied|posted)\b/
const EVENT =
  /\b(?:graduation|funeral|interview|flight|exam|deadline|work|worked|shift|get off|off work)\W+(?:\w+\W+){0,4}$/
/** What ties a day to a visit or a service. */
const VISIT =
  /\b(?:i|we|my|our|us|me|you|came|come|coming|arrived|arrive|went|visited|visit|ordered|order|appointment|appt|reservation|booked|booking|scheduled|schedule|dinner|lunch|brunch|brought|dropped|picked|pickup|installed|install|delivered|delivery|checked|stayed|stay|table|service|serviced|showed|show|seated|waited|party of|slot|bartender|server|waitress|waiter|session|class|lesson|surgery|cleaning|repair|move|moved|crew|tech|technician|working|work|massage|haircut|tow|here|there|closing|signed|takeout)\b/

/** Words without which no day, date or worded time can stand in a text. */
const dayWords = { id: 'visit-date-day', phrases: ['{weekday}'] }
const dateWords = {
  id: 'visit-date-date',
  phrases: [
    'jan*|feb*|mar*|apr*|may|jun*|jul*|aug*|sep*|oct*|nov*|dec*',
    "valentine*|mother's|father's|easter|thanksgiving|christmas|year's|fourth|4th|memorial|labor|halloween|black",
  ],
}
const timeWords = {
  id: 'visit-date-time',
  phrases: [
    '@|at|around|about|by|before|after|until|till|since about|around|exactly|almost|nearly? one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|half|quarter',
  ],
}

/** A date, or a day and time, of this customer's visit or service. */
export const visitDate: SensitiveRule = {
  id: 'visit-date',
  title: 'Day or time of the visit',
  why: 'Naming the day confirms that this person was there, and tells how to pick them out.',
  example: { marks: 'We came on Saturday night.', leaves: 'Open till 3 on Sundays.' },
  cues: [dayWords, dateWords, timeWords],
  *find({ document, hits }) {
    const { text } = document
    const digits = digitsIn(document) > 0
    const own = (found: RegExpMatchArray, start: number): boolean => {
      const lead = before(text, start, 40)
      const tail = after(text, start + found[0].length, 24)
      if (/\b(?:rating|stars?|score|review|diet|starts)\W+(?:\w+\W+)?$/.test(lead)) return false
      if (HOURS.test(lead) || EVENT.test(lead) || /^ ?(?:to|through|-|–) ?(?:\w+day|\d)/.test(tail)) return false
      if (
        /^ (?:nights|mornings|evenings|afternoons|deliveries|special|specials|hours|paper|market|menu|off\b|deal|deals|regulars|crowd|stars?|\d)/.test(
          tail,
        )
      )
        return false
      const sentence = sentenceAround(document, start)
      if (CALL.test(lead.slice(-28)) && !/\b(?:appointment|came|arriv|order)/.test(sentence)) return false
      return VISIT.test(sentence)
    }
    if (hits.has(dayWords)) yield* shapes(text, DAY, own)
    if (digits || hits.has(dateWords))
      yield* shapes(
        text,
        DATE,
        (found, start) =>
          (!/^\d{1,2}\/\d{1,2}$/.test(found[0]) ||
            /\b(?:on|date|for|from|dated|of|since) $/.test(before(text, start, 10))) &&
          (!/[a-z]{6}/i.test(found[0]) ||
            /\d/.test(found[0]) ||
            /\b(?:on|for|at|this|last|came|reservation) $/.test(before(text, start, 14))) &&
          own(found, start),
      )
    if (digits || hits.has(timeWords))
      yield* shapes(
        text,
        AT_TIME,
        (found, start) =>
          (/\d|noon|midnight|clock/i.test(found[0]) || ENDS.test(after(text, start + found[0].length, 12))) &&
          own(found, start),
      )
    if (digits) {
      yield* shapes(text, BARE_TIME, own)
      yield* shapes(text, WINDOW, own)
    }
  },
}
