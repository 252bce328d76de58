import type { Cue } from '../../text/rule'
import { ODDS, READ_ON, type FairnessRule } from './fairness-rule'

const pair = (id: string, one: readonly string[], other: readonly string[]): readonly [Cue, Cue] => [
  { id: `contradiction-${id}-a`, phrases: one },
  { id: `contradiction-${id}-b`, phrases: other },
]

/** Two statements of which only one can be so. */
const pairs: readonly (readonly [Cue, Cue])[] = [
  pair(
    'first',
    [
      '(first|1st) (time|visit) and (the)? last (time|visit)?',
      '(my|our|was|were|the)? (first|1st) (time|visit|stay|order|appointment|trip) (using|here|coming|in|ordering|at|with|trying|ever|to|visiting|there|calling)',
      "(never|had never|hadn't|have never) been (here|there) before",
      '(first|1st) (timer|time customer|time ever)',
    ],
    [
      '(same|as|like) (story|thing|problem|issue|mess|as)? ... (last|other|every|previous|two|three|all the other) (time|times|visit|visits|year|years)',
      "(every|each) (single)? time (i|we) (come|go|order|call|visit|'ve|have|use|stay)",
      "(third|fourth|fifth|second|tenth|3rd|2nd|4th) (time|visit) (i|we|in|here|this|i've|we've|they|and)",
      '(been (coming|going|a customer|ordering)|come here|coming here|gone here|customers|regular|regulars|used them) (for|here|since|all the time) ...',
      '(always|usually|every week|every month) (order|get|come|sit|ask|go|use) ...',
      '(last|the other) (time|times|visit|visits|year|month) (i|we|they|it|was|were) ...',
    ],
  ),
  pair(
    'nobody',
    [
      '(no one|nobody|noone|not one person|no server|no waiter|not a soul) (ever|even|once)? (came|helped|spoke|served|greeted|showed|acknowledged|took|waited on|talked|was there|arrived|stopped|attended)',
      "(they|crew|movers|plumber|tech|driver|guys) (never|did not|didn't) (show up|showed up|showed|show|came|come|arrived|arrive)",
      '(waiter|waitress|server|tech|technician|they|he|she|crew|plumber|driver|doctor) never (came|showed|arrived|appeared|spoke|greeted|looked|touched|came by)',
    ],
    [
      '(when|after|before|once) (they|he|she|the crew|the guys) (left|finished|were done|packed up|drove off|was done|were finished) ...',
      '(server|waiter|waitress|she|he|technician|tech|manager|crew|plumber|guy|driver|doctor|they) (was|were) (rude|nice|friendly|polite|late|lovely|slow|dirty|drunk|loud|condescending|impatient) (every|each|when|the whole|all|to|and|while|about|from)',
      '({staff}|she|he|they) (tracked|argued|charged|yelled|dropped|fixed|installed|worked|stayed|spent|packed|broke|scratched|damaged|cursed|swore|laughed|smelled|sat|smoked|flirted) ...',
      '(she|he|server|waiter|waitress|they|crew|tech) (finally|eventually|then)? (set it down|brought|came (back|by|over)|took (our|my|it|the)|left (mud|a mess|without)|tracked|argued|charged|yelled|dropped|fixed|installed|worked|stayed|spent|packed)',
      '(every|each) (single)? time (she|he|they) (came|stopped|walked|passed)',
    ],
  ),
  pair(
    'wait',
    [
      '(waited|sat|waiting|sitting|stood|wait|in that waiting room|in line|on hold) ... (for)? (over|about|almost|more than|nearly|at least)? (an|two|three|four|2|3|4|1|90|45|60|five) (and a half)? (hour|hours|minutes) ...',
    ],
    [
      '(in and out) (in|within|of there|under|fast|quickly) ...',
      '(seated|served|seen|taken|helped) (immediately|right away|instantly|promptly|straight away|within (a|two|five|minutes|5|2))',
      "(no wait|no waiting|no line|zero wait|without waiting|didn't wait|did not wait|walked right in)",
      '(quick|fast|speedy|prompt) (service|visit|in and out|as always|at least)',
    ],
  ),
  pair(
    'touched',
    [
      "(never|didn't|did not|nobody|no one) (even|once|ever|actually)? (looked|look|touched|touch|opened|open|checked|started|worked|work|lifted|inspect|inspected) (at|on|it|the|my|a|under)? ...",
    ],
    [
      '(took|take|taken|pulled|tore|ripped) (the|my|it|our|everything)? ... (apart|engine apart|to pieces|out of the car|pieces)',
      '(in pieces|teardown|tear down|disassembled|when they (took|opened|pulled|fixed|replaced|finished)|they (replaced|repaired|fixed|installed|broke|scratched|damaged|changed|drained) (the|my|it|our|a)) ...',
      '(after|when|once) they (worked on|fixed|repaired|finished|replaced|opened) ...',
    ],
  ),
  pair(
    'return',
    [
      "(never|not|didn't|haven't|did not|have not|won't) (went|gone|been|go|come|came|returned|going|set foot) (back|again|there again|since|in there since)",
      "(have not|haven't|never) been back",
    ],
    [
      '(went|came|returned|stopped|been|go|going) (back)? (again)? (last|yesterday|this|again (last|on|this|yesterday|today)|a week later|two weeks later|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|every (week|month|friday)|just) (week|weekend|night|month|saturday|friday|time|morning)?',
      '(my|our) (next|second|latest|last|third) (visit|trip|time) ...',
      '(when|and|then) (i|we) went back',
    ],
  ),
  pair(
    'bought',
    [
      "(never|didn't|did not) (even|ever)? (got|get|received|receive|saw|see) (our|my|the|any|a single) (food|order|meal|entrees|dinner|pizza|drinks|appetizers)",
      "(didn't|did not|never) (even|end up)? (order|ordered|eat|ate|buy|bought|get to (eat|order)|try|tried|taste|tasted) (anything|a thing|any|a bite|there|here|it|the food)",
      '(left|walked out) (before|without) (ordering|eating|buying|we could order|getting)',
    ],
    [
      '(my|our|the|his|her) (burger|steak|food|fries|pizza|soup|salad|chicken|meal|pasta|fish|tacos|shirt|dress|coffee|sandwich|eggs|curry) (was|were|came|tasted|arrived|had|is|fit|fell|shrank|itself) ...',
      '(charged|cost) (me|us)? ... (for (the|my|our|a) (meal|food|dinner|burger|lunch|steak|shirt|dress))',
    ],
  ),
  pair(
    'called',
    [
      "(never|nobody|no one|didn't|did not) (ever|even|once)? (called|call|calls|returned|answered|answer|phoned|rang|texted|contacted|replied|responded) ...",
    ],
    [
      '(when|then|after|finally|later|the next day|next morning) (they|he|she|the (owner|manager|office|lady|girl|guy)|somebody|someone) (finally|did|actually)? (called|answered|returned|phoned|texted|replied|responded) (me|us|back|my|to|and|the) ...',
      '(they|he|she|owner|manager|office|lady) (called|texted|phoned|emailed|keeps calling|kept calling|calls) (me|us|every|five|three|twice|constantly|to|nonstop|all) ...',
      '(when|after) (they|he|she|somebody) (called|phoned|rang|texted) (on|me|us|back|that|yesterday|tuesday|monday|wednesday|he|she|they) ...',
      '(on the phone|when (they|he|she) called) (she|he|they|the) ...',
    ],
  ),
  pair(
    'charge',
    [
      "(didn't|did not|never) (charge|charged|bill|billed|pay|paid|cost) (me|us|them|a|anything|for|him)? ...",
      "(for free|free of charge|no charge|at no cost|wasn't charged|was not charged)",
    ],
    [
      '(charged|billed|cost|overcharged|paid|paying) (me|us|them|him|a|the)? (\\$|{number} hundred|twice|double|full|an arm|too much|over|extra|nearly|almost) ...',
    ],
  ),
  pair(
    'time',
    ['(on time|right on time|early|on schedule|exactly when|punctual|ahead of schedule)'],
    [
      '({number}|an|2|3|4|two|three|half an|several) (hour|hours|day|days|minutes) late',
      '(hours|days|weeks|an hour) late',
      '(showed up|arrived|came) (an|two|three|hours|{number}) ... late',
      "(never|didn't|did not) (showed|show|come|came|arrive|arrived) ...",
    ],
  ),
  pair(
    'empty',
    [
      '(place|restaurant|store|shop|bar) (was|is) (completely|totally)? (empty|deserted|dead)',
      '(we were|i was) the only (customers|table|ones|people|customer|person|one) ...',
    ],
    [
      '(was|were|is|so|too) (packed|crowded)',
      '(full house|line out the door|every table (was|taken|full)|standing room)',
    ],
  ),
  pair(
    'stayed',
    [
      "(never|have never|haven't|have not) (actually|even|ever)? (stayed|been|eaten|shopped|set foot|dined|visited) (here|there|in|at this|inside)",
    ],
    [
      '(the|our|my) (bed|room|shower|pillow|pillows|food|steak|soup|burger|waiter|server|waitress|haircut|dressing room|cashier|table) (was|were) ...',
      '(both|first|second|three|two) (nights|visits|times|evenings) ...',
    ],
  ),
  pair(
    'signed',
    ["(never|didn't|did not) (signed|sign) (any|a|the|anything|their) ..."],
    [
      '(contract|lease|agreement|form|paper|papers|waiver) (that)? (i|we) signed',
      '(when|after|since) (i|we) signed (the|it|up|in|that|their) ...',
    ],
  ),
  pair(
    'closed',
    [
      '(they|it|place|store|shop|restaurant|office|door|doors) (was|were|is) (closed|locked|shut) (when|and|at|on|the)',
      "couldn't get in",
    ],
    ['(inside|in there|cashier|server|waitress|clerk|waiter) (was|were|the|told|rolled|ignored|took|rang) ...'],
  ),
]

export const contradiction: FairnessRule = {
  id: 'contradiction',
  title: 'The text contradicts itself',
  why: 'Two statements that cannot both be so. It happens to honest people in a hurry.',
  siteRule: '',
  source: 'G3',
  readOn: READ_ON,
  example: {
    marks: 'First time here. Same as the last two times.',
    leaves: 'I came back a week later and it was better.',
  },
  cues: pairs.flat(),
  *find(scene) {
    for (const [one, other] of pairs) {
      const first = scene.hits
        .get(one)
        ?.find(hit => !UPDATED.test(scene.document.text.slice(Math.max(0, hit.start - 40), hit.start)))
      if (!first) continue
      const second = scene.hits.get(other)?.find(hit => hit.first > first.last || hit.last < first.first)
      if (
        !second ||
        CHANGE.test(scene.document.text.slice(Math.min(first.start, second.start), Math.max(first.end, second.end)))
      )
        continue
      yield { start: first.start, end: first.end, value: 'possible' }
      return
    }
  },
  mayMean: 'An update, several visits, or two people’s stories in one.',
  check: 'The dates, if you have them.',
  report: '',
  stillHelps: 'The part that can be checked.',
  odds: ODDS.none,
}

const UPDATED = /\b(?:update|edit|edited|usually|normally)\b/i
/** A change of time between the two makes sense of them. */
const CHANGE =
  /\b(?:update|edit|then (?:the|this|it)|until|but (?:this|the (?:second|next)|then|after|when|finally|last)|later|second time|this time|next (?:day|time|visit)|eventually|finally|after (?:that|an|two|three|five|\d)|before|used to|once|when (?:i|we) (?:called|complained|asked))\b/i
