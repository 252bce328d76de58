import type { Cue } from '../../text/rule'
import { ODDS, praising, READ_ON, seen, type FairnessRule } from './fairness-rule'

const OTHER =
  'friend|friends|coworker|coworkers|colleague|colleagues|neighbor|neighbors|neighbour|cousin|cousins|sister|brother|aunt|uncle|roommate|boss|buddy|pal|girlfriend|boyfriend|granddaughter|grandson|niece|nephew|hairdresser|landlord|guy|gal|woman|man|lady|mother in law|brother in law|sister in law|someone|somebody|people|mothers|moms|parents|folks|acquaintance|classmate|teammate|customer|ex|everyone|everybody|half|others|grandmother|mom|mother|dad|father|tenant|client|patient|bridesmaid'

/** The writer was not there. */
const absent: Cue = {
  id: 'hearsay-absent',
  phrases: [
    "(i|we) (was|were) (not|n't) (there|at the|present|with (her|him|them)|in the room)",
    "(i|we) (wasn't|wasnt|weren't) (there|at the|present|with (her|him|them)|in the room|even there)",
    "(wasn't|wasnt|was not) (actually|personally|even)? there (myself|personally|but|when|so)?",
    "(did not|didn't|didnt) (see|witness|experience) (it|this|any of it) (myself|personally|first hand|firsthand|with my own)",
    "(not my (own)? (experience|story)|(happened|didn't happen) to (me|us) but|second hand|secondhand|second-hand)",
    '(posting|writing|leaving|sharing) (this|it|a review)? (for|on behalf of|in support of) (a|my|our|his|her) ...',
    'on behalf of (a|my) ...',
  ],
}
const told: Cue = {
  id: 'hearsay-told',
  phrases: [
    '(my|our|his|her|a) (sister|brother|mother|father|daughter|son) in law ... (told|says|said|went|had|got|tells|stayed|used|hired)',
    '(my|our) (parents|mother|mom|father|dad|sister|brother|daughter|son|grandparents|aunt|uncle|cousin|in laws) ... (stayed|went|ate|used|hired|had|ordered) ... (while i was (away|at home|at work|abroad|out of town)|without me|i was (not there|at home|away|at work))',
    '(the|that) (man|woman|guy|lady|couple|girl|neighbor|family|fellow|kid) (across|down|up|next|upstairs|downstairs|at|from|in|behind) (the|my|work|church|door|hall|street|school|us|me)? ... (took|went|told|said|says|came home|came back|swears|used|hired|had)',
    `according to (my|a|the|our|his|her) (${OTHER})`,
    '(heard|hear|hearing) (nothing but|only) (bad|terrible|awful|horror|complaints|good) ...',
    'from what (i|people|they|everyone|everybody|he|she|others|folks|my _|the _) (hear|heard|say|says|tell|tells|told|understand|gather|am told|have heard) ...',
    '(lady|guy|woman|man|girl|somebody|someone|people|a friend|friends) (at|from) (work|church|school|the gym|bingo|the salon|the office|practice) (told|says|said|had|went|took|got|used) ...',
    `(my|our|a|an|one|some|three|two|several|another|this|his|her|multiple|few|every) (good|best|close|dear|old|elderly|older|own|very|other)? (${OTHER}) ... (told|tells|telling|says|said|say|swears|warned|texted|complained|claims|mentioned|reports) (me|us|that|they|she|he|it|the|there|to)`,
    `(my|a|one of my|an|another) ... (${OTHER}) (of mine)? (went|had|got|ordered|took|hired|used|stayed|ate|paid|brought|visited|tried|bought|came|waited|booked|lost|was (charged|treated|overcharged|ripped|hurt|sick|told|scammed|refused|burned)) ...`,
    '(friend|friends|neighbor|cousin|buddy|coworker|colleague|guy|gal|woman|man|lady|someone|somebody|person) (of mine|at|in|from) (my|the|our|church|work|school|gym|carpool|office|street|next|down|up|across|a|bingo|practice|class|book|pta)? ... (told|says|said|had|went|took|got|used|hired|ordered|was|paid|swears|came|walked|left|ended|cried)',
    "(i|we|i've|we've|ive|just|only|have) (have|had|only|just|also|keep|kept)? (heard|hear|hearing) (that|they|from|the owner|people|many|a lot of|so many|lots|several|horror|bad|terrible|awful|nothing but|about the|about how|he|she|stories|rumors|it from|some)",
    '(heard) (it|this|that|the same|stories|horror stories|all about it)? (from|through|via) (a|my|the|our|people|friends|several|multiple|many|others|everyone)',
    '(rumor|rumour|rumors|word|word on the street|word around town|talk of the town|gossip|the grapevine) (is|has it|around|says|going)',
    '(according to) (a|my|the|our) (friend|neighbor|cousin|sister|brother|coworker|colleague|niece|nephew|roommate|boss|aunt|uncle|guy|lady|woman)',
    '(everyone|everybody|people|folks|half the town|others|they all|whole town|whole street) (i know|around here|in town|at work|at church|on our street|in the group|on facebook)? (says|say|tell|tells|told|said|is saying|are saying|knows) (me|that|they|the|this|he|she|you|not|how|about)',
    '(happened|did (this|that|it|the same)|same thing) to (my|a|our) (friend|neighbor|cousin|sister|brother|coworker|colleague|niece|nephew|roommate|boss|aunt|uncle|mother|mom|grandmother|parents)',
    '(she|he|they) (tells|told|tell) (me|us)',
    '(she|he|they) (says|said|say|swears) (he|she|they|it|the|that) ...',
    "(my|our|a|another|one) (friend's|neighbor's|cousin's|sister's|brother's|coworker's|colleague's|niece's|nephew's|roommate's|boss's|aunt's|uncle's|mother's|mom's|grandmother's|dad's|girlfriend's|boyfriend's|granddaughter's|grandson's|buddy's) (order|car|roof|dog|cat|hair|experience|food|furnace|bill|wedding|appointment|steak|job|kitchen|house|phone|tooth|visit|stay|room|nails|loan|basement)",
    '(read|reading|saw|seen) (about|on|in|online|somewhere|other|the other|all the) (this|them|it|facebook|nextdoor|reviews|reviews and|the paper|the news|reddit|that they) ... (so|and|one star|enough|never|not going)',
  ],
}
/** Staff speak of their own business; a tip to come here is no hearsay either. */
const OWN_ROLE =
  /\b(?:manager|owner|waiter|waitress|server|receptionist|technician|tech|desk|driver|doctor|dentist|clerk|nurse|hygienist|salesman|mechanic|foreman|estimator)\b/i
const COMPANION =
  /\b(?:friend|neighbor|cousin|parent|(?:daughter|son|mother|father)[ -]in[ -]law|sister|brother|aunt|uncle|coworker|colleague|roommate|granddaughter|grandson|niece|nephew|grandmother|buddy|girlfriend|boyfriend)s?\b/i
const SPOKEN =
  /\b(?:told|tells?|telling|said|says|say|swears|heard|according|warned|claims|reports|rumou?rs?|happened|complained|mentioned)\b/i
const GUEST = /^(?:son|daughter|kid|kids|child|husband|wife)$/
const TIP =
  /\b(?:(?:was|is|were|are) (?:good|great|amazing|lovely|excellent|the best|worth)\b|told (?:me|us) (?:about|to (?:try|come|go|check|visit|book)|you)|recommend\w{0,30}|raved?|great things|good things|referred)\b/i
/** The writer has nothing of the kind, or has not been. */
const ABSENT =
  /\bi(?:['’]ve| have)? (?:not|never) (?:been|sat|tried|used|gone|set|eaten|stayed|hired)\b|\bi (?:don['’]t|do not) (?:have|own) (?:a|an|any)\b/i
const OWN_DEED =
  /\b(?:i|we)(?:'ve| have| had| just| also| then| finally| both| all)? (?:went|ordered|had (?:the|a|an|to)|got|ate|hired|called|paid|booked|stayed|took|brought|bought|waited|came|visited|asked|sat|stood|tried|drove|dropped|picked|arrived|left|opened|noticed|watched|saw (?:the|a|her|him|it)|gave|sent|signed|scheduled|returned|spent|found|used|walked)\b|\b(?:my|our) (?:food|steak|burger|car|order|room|appointment|hair|nails|furnace|sink|roof|dog|cat|bill|server|waiter|table|meal|pizza|soup)\b|\bcharged (?:me|us)\b/gi

export const hearsay: FairnessRule = {
  id: 'hearsay',
  title: 'Tells somebody else’s experience',
  why: 'The sites want the writer’s own experience, not one that was told to them.',
  siteRule: 'P1',
  source: 'Y1',
  readOn: READ_ON,
  example: { marks: 'My neighbor told me they overcharged her.', leaves: 'My husband and I waited an hour.' },
  cues: [absent, told],
  *find(scene) {
    if (!scene.hits.has(absent) && !scene.hits.has(told)) return
    if (praising(scene)) return
    const { text } = scene.document
    let away = false
    for (const match of seen(absent, scene, () => 'clear')) {
      away = true
      yield match
    }
    if (away) return
    const deeds = text.match(OWN_DEED)?.length ?? 0
    if (deeds >= 2) return
    yield* seen(told, scene, hit => {
      const words = text.slice(hit.start, hit.end)
      const around = text.slice(Math.max(0, hit.start - 20), hit.end + 40)
      if (/\b(?:was|were) told\b/i.test(words)) return undefined
      if (
        /^(?:she|he|they) (?:t|sa|sw)/i.test(words) &&
        !COMPANION.test(text.slice(Math.max(0, hit.start - 120), hit.start))
      )
        return undefined
      if (OWN_ROLE.test(words) || TIP.test(around)) return undefined
      if (words.split(/\s+/).some(word => GUEST.test(word.toLowerCase()))) return undefined
      if (
        !SPOKEN.test(words) &&
        !ABSENT.test(text) &&
        (deeds > 0 ||
          /\b(?:i|we|us|our|my (?:wife|husband|order|table|food|kids|son|daughter))\b/i.test(text.replace(words, '')))
      )
        return undefined
      return deeds === 1 && text.length > 250 ? undefined : 'possible'
    })
  },
  mayMean: 'A parent, a carer, somebody who paid or sat at the table: that is first-hand enough.',
  check: 'Was the writer there, or the one who paid?',
  report: 'The review tells another person’s experience; the writer says that they were not there.',
  stillHelps: 'What is told about you in town, and whether the other person can be reached.',
  odds: ODDS.own,
}
