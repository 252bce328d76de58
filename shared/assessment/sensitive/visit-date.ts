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
  `\\b(?:(?:last|this past|past|on|on a|this) )?(?:noon |midnight )?${WEEKDAY}(?:'s)?(?: \\d{1,2}:\\d\\d)?(?:${PART})?(?:,? (?:the )?(?:${MONTH}\\.? )?\\d{1,2}(?:st|nd|rd|th))?${TIME_BEHIND}(?!s\\b|'s? (?:hours|special))`,
  'gi',
)
const DATE = new RegExp(
  `\\b(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (?:19|20)\\d\\d)?|\\d{1,2}\\/\\d{1,2}(?:\\/(?:\\d\\d){1,2})?|(?:19|20)\\d\\d-\\d\\d-\\d\\d|the (?:night |morning |evening |afternoon )?(?:of the )?\\d{1,2}(?:st|nd|rd|th)|${HOLIDAY})\\b${TIME_BEHIND}`,
  'gi',
)
const AT_TIME = new RegExp(
  `\\b(?:at|around|about|by|@|before|after|until|till|since|near|due at|past) (?:about |around |exactly |almost |nearly )?${CLOCK}(?!\\w|[ -](?:of|stars?|years?|minutes|people|guests|dollars|bucks|times|different|separate|percent|miles|feet|other|more))`,
  'gi',
)
const BARE_TIME =
  /(?<![\w$:.,])\d{1,2}:\d{2} ?(?:a\.?m\.?|p\.?m\.?)?(?!\w)|(?<![\w$:.,])\d{1,2} ?(?:a\.m\.|p\.m\.|am\b|pm\b)|(?<![\w$:.,])\d{1,2} at night\b/gi
const WINDOW =
  /\b(?:between|from|came at|arrived at|showed up at|here at|due at|due) \d{1,2}(?::\d\d)? ?(?:a\.?m\.?|p\.?m\.?)? ?(?:and|to|-|–|until|instead of|not) ?(?:\d{1,2}|noon)(?::\d\d)?(?: ?(?:a\.?m\.?|p\.?m\.?))?(?!\w| (?:minutes|hours|days|weeks|people|dollars|stars|of|years))/gi

/** "Ten past two", "due at 8", "came at four": a time beside what comes and goes. */
const PAST =
  /\b(?:(?:five|ten|twenty|quarter|half|a quarter) (?:past|after|to|till) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:due|came|come|arrived|showed up|here|there|booked|appointment|scheduled|reservation|table|seated|finished) (?:at|for|around|about) \d{1,2})(?![\w:]| (?:minutes|hours|people|days|weeks|guests|of|times|stars|years|am|pm|percent|dollars|bucks))/gi

/** A number word is a time of day only where nothing follows that it could count. */
const ENDS = /^(?:[.,;!?)]|$| (?:and|on|when|but|sharp|in the|to|with|for (?:a|my|our|dinner|lunch))\b)/

/** Words of the business's hours, of habits, and of the world at large. */
const HOURS =
  /\b(?:open|opens|opened|close|closes|closed|closing|hours|posted|every|each|most|usually|always|never|special|specials|happy hour|kitchen|starting|starts|start|bill|or|any)\W{1,9}(?:\w{1,30}\W{1,9}){0,2}$/
/** Calls and letters: their day is not that of a visit. */
const CALL =
  /\b(?:call|called|calls|calling|phoned|phone|rang|ring|emailed|email|emails|texted|text|texts|wrote|write|messaged|message|voicemail|voicemails|letter|sent|left a|heard back|replied|posted|popped up|machine|tracking|website|online)\b/
/** What else has a day: work, courts, sleep, news. */
const EVENT =
  /\b(?:graduation|funeral|interview|flight|exam|deadline|work|worked|shift|get off|off work|teach|courthouse|court|hearing|filed|paperwork|inspector|detector|alarm|woke|wake|waking|awake|asleep|bed|slept|hospital|birthday|born|married|due|trial|news|rent|paid|refund|expires?|utility man|next one)\b[^.!?]{0,30}$/
/** "By Sunday we were sick", "tomorrow": no day on which anybody came. */
const DEADLINE = /\b(?:by|before|until|till|not before|woke|at least by)\W+(?:about |around )?$/
const ARRIVAL =
  /\b(?:appointment|appt|came|come|coming|comes|showed|show|arriv\w{0,30}|reservation|reserved|booked|scheduled|schedule|be here|be there|due|promised|deliver\w{0,30}|install\w{0,30}|drop(?:ped)? off|pick(?:ed)? up|pickup|seated|checked in|check in|table|served|out here|be out)\b/
/** What ties a day to a visit or a service: something was done, or was to be. */
const VISIT =
  /\b(?:was|were|had|did|came|come|coming|arrived|arrive|went|go|going|visit|ordered|order|appointment|appt|reservation|booked|booking|scheduled|schedule|dinner|lunch|brunch|brought|dropped|picked|pickup|installed|install|delivered|delivery|checked|check|stayed|stay|table|serviced?|showed|show|seated|waited|party|slot|bartender|server|waitress|waiter|session|class|lesson|surgery|cleaning|repair|hooked|tore|put|took|ate|got|stopped|stop|left|signed|locked|worked|working|dead|packed|crew|truck|technician|tech|wedding|event|dj|saw|sat|spent|bought|paid|started|finished|moved|drove|tried|here|there|there's|in for|out|fixed|gave|told|made|man|guy|\w{3,20}ed)\b/

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
    '@|at|around|about|by|before|after|until|till|since|near|past|to about|around|exactly|almost|nearly? one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|half|quarter',
    'past|after',
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
      const lead = before(text, start, 60)
      const tail = after(text, start + found[0].length, 24)
      const words = found[0].toLowerCase()
      const clause = lead.slice(Math.max(lead.lastIndexOf('.'), lead.lastIndexOf('!'), lead.lastIndexOf('?')) + 1)
      if (
        /\b(?:rating|stars?|score|review|diet|starts|page|chapter|step|channel|number|from|went up from)\W{1,9}(?:\w{1,30}\W{1,9})?$/.test(
          clause,
        ) &&
        !/day/.test(words)
      )
        return false
      if (
        HOURS.test(clause) ||
        /^ ?(?:to|through|-|–) ?(?:\w{1,9}day|\d)/.test(tail) ||
        /^,? as i (?:write|type)/.test(tail)
      )
        return false
      if (
        /^ (?:nights|mornings|evenings|afternoons|deliveries|special|specials|hours|paper|market|menu|off\b|deal|deals|regulars|crowd|stars?|class|classes|rush|brunch is|traffic|tomorrow|\d)/.test(
          tail,
        )
      )
        return false
      const sentence = sentenceAround(document, start)
      if (/\b(?:price|prices|rate|went up|rent|fee|bill)\b/.test(clause) && /^from/.test(words)) return false
      const arrival = ARRIVAL.test(sentence)
      if (EVENT.test(clause) && !/\b(?:appointment|came|showed|arriv|order)/.test(clause)) return false
      if (
        ((DEADLINE.test(clause) && !words.startsWith('at ')) || /^(?:by|before|until|till|after|since) /.test(words)) &&
        !arrival
      )
        return false
      if (CALL.test(clause.slice(-34)) && !/\b(?:appointment|came|arriv|order|somebody|someone|be out)/.test(sentence))
        return false
      const timed = /day.{0,100}(?:\d|noon|midnight|morning|afternoon|evening|night|lunch|dinner)/.test(words)
      return timed || arrival || VISIT.test(sentence)
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
    if (digits || hits.has(timeWords)) {
      yield* shapes(text, PAST, own)
      yield* shapes(
        text,
        AT_TIME,
        (found, start) =>
          (/\d|noon|midnight|clock/i.test(found[0]) || ENDS.test(after(text, start + found[0].length, 12))) &&
          own(found, start),
      )
    }
    if (digits) {
      yield* shapes(text, BARE_TIME, own)
      yield* shapes(text, WINDOW, own)
    }
  },
}
