import type { Match } from '../../text/rule'
import { isPast, sentenceTokens, tokenAt } from '../neighbourhood'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** The date or the time of this customer's visit. */
export const visitDate: ReplyRule = {
  id: 'visit-date',
  title: 'When this customer was there',
  severity: 'warn',
  whenRegulated: 'block',
  message: 'It tells strangers when they were out, and that they were here.',
  why: 'A day and an hour confirm the visit and show a pattern of absence. "Recently", or nothing, says as much. Opening hours and your own plans are fine.',
  source: 'domain 6 SD-DATE',
  readOn: '2026-11-24',
  example: { marks: 'You came in on Friday at 9:50.', leaves: 'We open at nine from Monday to Friday.' },
  find: findDates,
}

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)'
const CLOCK =
  "(?:\\d{1,2}(?::\\d{2})?\\s?(?:a\\.?m\\.?|p\\.?m\\.?|o[’']clock)|\\d{1,2}:\\d{2}|noon|midnight|(?:half past |quarter (?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: thirty| fifteen| forty-?five| o[’']clock)?|\\d{1,2})"
const WHEN = new RegExp(
  [
    `\\b(?:(?:on|last|that|this past|this|the|since|by|late|early|next) )?(?:${DAY})(?:,? (?:morning|afternoon|evening|night|lunch|dinner|brunch))?(?:,? (?:the )?(?:${MONTH}\\.? )?\\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:at|around|about|just before|just after|before|after) ${CLOCK}(?![\\w-]))?`,
    `\\b(?:on |of |since |until )?${MONTH}\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?(?:,? (?:at|around) ${CLOCK}(?![\\w-]))?`,
    `\\b(?:on |of )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b(?:,? \\d{4})?`,
    '\\b(?:on|from|since|until|of) the (?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|thirtieth|twenty-\\w{1,30})\\b',
    '\\b\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\b20\\d\\d-\\d\\d-\\d\\d\\b',
    `\\b(?:at|around|about|by|until|till|before|after|past|from) (?:\\d{1,2}:\\d{2}|\\d{1,2}\\s?(?:a\\.?m|p\\.?m)\\b\\.?|noon|midnight|half past \\w{1,30}|quarter (?:past|to) \\w{1,30}|(?:seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six)[ -](?:o[’']clock|thirty|fifteen|forty-?five|twenty|ten))(?:\\s?(?:a\\.?m|p\\.?m)\\b)?`,
    '\\b\\d{1,2}:\\d{2}(?:\\s?(?:a\\.?m|p\\.?m)\\b)?',
    `\\b(?:christmas|thanksgiving|easter|new year[’']s|valentine[’']s|mother[’']s|father[’']s|memorial|labor|independence|halloween)(?: eve| day| night| morning| evening| sunday| weekend)?\\b`,
  ].join('|'),
  'gi',
)
/** A day of the calendar or an hour, not just a weekday. */
const EXACT =
  /\d{1,2}:\d{2}|\d\s?[ap]\.?m|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d|the \d{1,2}(?:st|nd|rd|th)|day at |\bnoon\b|midnight/
/** Plans, hours and rules of the house: no visit. */
const HOURS =
  /\b(?:open|opens|closed?|closes|hours|monday to|through|until (?:six|seven|eight|nine|five|\d)|weekdays?|every|each|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|from now|we (?:now|open|close|hold|keep|run|start|have moved)|now (?:hold|open|close|run|start|have|has|staffs?|text)|i(?:['’]m| am) (?:here|in|at|around|on|reachable)|by phone|answer(?:s|ed)? the phone|phones? (?:are|is)|reach me|call me|ring me|call us|ring us|find me|between|as of|starting|beginning|since|meeting|next week|tomorrow|will be (?:back|here|in|fixed|ready|open)|i(?:['’]ll| will)|we(?:['’]ll| will)|replaced|installed|repaired|hired|trained|inspected|checked on|license)\b/i
const VISIT =
  /\b(?:(?:as|like) (?:you did before|last time|before)|you (?:came|were|had|booked|arrived|ordered|called|checked|sat|walked|dropped|picked|left|visited|stayed|saw|got|paid|asked|met|signed|brought|waited|showed|rang|cancelled|canceled|missed|stopped|ate|dined|bought|received|placed|rescheduled|told|spoke|texted|emailed|parked|declined|said)|your (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)|your (?:\w{1,30} )?(?:visit|appointment|order|booking|reservation|stay|table|party|delivery|cleaning|job|service|session|call|wedding|event|class|fitting|move|repair|lesson|dinner|lunch|daughter|son|wife|husband|car|dog|cat|pet|room|slot|ticket|crew|driver|technician|meal|check-?in|procedure|consult\w{0,30}|haircut|cut|color|install\w{0,30}|estimate|inspection|tab|receipt|pickup|drop-?off|closing|hearing|exam|treatment|evening|night|morning|afternoon|day)|seen (?:you|on)|served you|saw you|with us|was (?:here|with us|picked up|delivered|done|seen|finished)|were (?:here|with us|seen)|our (?:crew|technician|driver|man|guy|plumber|team|electrician|tech) (?:was|were|came|arrived|went|did|left|rang|waited|knocked|spent)|the (?:visit|appointment|order|job|night|delivery|work|reservation|booking|party|ticket|call|camera\w{0,30}|log|table) (?:was|on|of|at|for|shows?|says?)|records?|log(?:ged|s)?)\b/i

function* findDates(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text } = scene.document
  const theirs = new Set(
    scene.context.assessment.sensitive
      .filter(detail => detail.id === 'visit-date')
      .flatMap(
        detail =>
          scene.context.review.text
            .slice(detail.start, detail.end)
            .toLowerCase()
            .match(/[a-z]{4,40}day|\d{1,2}:\d{2}/g) ?? [],
      ),
  )
  for (const match of text.matchAll(WHEN)) {
    const said = match[0].toLowerCase()
    if (/^(?:may|march)$/.test(said.trim())) continue
    // A month alone, a plural weekday ("on Fridays") or an everyday "at ten" is no date.
    if (
      /^s\b/i.test(text.slice(match.index + match[0].length)) ||
      (/^(?:mother|father|labor|memorial|independence)/.test(said) && !/day|weekend|sunday/.test(said))
    )
      continue
    const tokens = sentenceTokens(scene, tokenAt(scene, match.index))
    const sentence = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? text.length)
    if (/^(?:christmas|thanksgiving|easter|halloween|valentine)/.test(said) && !/\byou(?:r)?\b/i.test(sentence))
      continue
    if (/\b(?:would|should|could) have\b/.test(sentence)) continue
    const visit = VISIT.test(sentence)
    const echo =
      [...theirs].some(word => said.includes(word)) && /\b(?:was|were|came|had|sorry|did|happened)\b/i.test(sentence)
    if (
      !visit &&
      !echo &&
      !(
        EXACT.test(said) &&
        tokens.some(token => isPast(token.word)) &&
        !/\b(?:we(?:['’]ve)?|i(?:['’]ve)?) /i.test(sentence)
      ) &&
      !(scene.regulated && EXACT.test(said) && tokens.some(token => isPast(token.word)))
    )
      continue
    if (HOURS.test(sentence) && !STRONG_VISIT.test(sentence)) continue
    if (/\bsince\b/.test(said) && !/\byou/i.test(sentence)) continue
    yield {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      value: /^(?:on|at|last|this|that|around|late|early)\b/.test(said) ? { suggestion: 'recently' } : {},
    }
  }
}

/** The writer's own visit in so many words outweighs a "we now" in the same sentence. */
const STRONG_VISIT =
  /\b(?:(?:as|like) (?:you did before|last time|before)|you (?:came|were here|arrived|booked|ordered|checked|sat|walked|visited|stayed|were (?:seen|with|in|at|on)|had (?:a|an|the|your)|missed|signed|waited|left|picked|dropped|showed)|your (?:\w{1,30} )?(?:visit|appointment|order|booking|reservation|stay|delivery|session|procedure|party|daughter|son|class|lesson|job|cleaning) (?:was|on|at|for|of|from|last)|saw you|seen you|served you|was with us|were with us)\b/i
