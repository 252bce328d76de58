import type { Certainty } from '../../models/assessment'
import type { Match } from '../../text/rule'
import type { ReviewScene } from '../review-scene'
import { inPublic, ODDS, praising, READ_ON, type FairnessRule } from './fairness-rule'

const PHONE = /(?:\(\d{3}\) ?|\b\d{3}[-. ])?\b\d{3}[-. ]\d{4}\b/g
const ADDRESS =
  /\b\d{1,5} (?:[NSEW]\.? )?[A-Z][a-z]{1,40}(?: [A-Z][a-z]{1,40})? (?:St|Street|Ave|Avenue|Rd|Road|Ln|Lane|Dr|Drive|Ct|Court|Way|Blvd|Boulevard|Pl|Place|Terrace|Ter|Cir|Circle|Trail|Hwy|Pkwy|Parkway|Loop|Row|Square)\b\.?(?:,? (?:Unit|Apt|Apartment|Suite|#) ?\w{1,5})?/g
const LIVES =
  /\b(?:lives?|living|stays|resides?|house is|home is) (?:over |up |down |right |out )?(?:on|at|in|by|behind|off) (?:the )?(?:[A-Z]\w{1,30}|\d{1,40})(?: [A-Z]\w{1,30}){0,3}/g
const PLATE_WORD =
  /\b(?:plates?|tag|license|licence|registration|reg)(?: number| no\.?| is| was|:|,| plate){0,6} ?([A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,5})\b/g
const PLATE = /\b(?:\d[A-Z]{3}\d{3}|[A-Z]{3}[ -]?\d{4}|\d{3}[ -]?[A-Z]{3})\b/g
const CARD =
  /\b(?:visa|mastercard|amex|american express|discover|card|debit|credit|one|account)\b[^.!?\n]{0,25}?\b(?:ending|ends|ended|last four|last 4)(?: digits)?(?: in| with| is|:)? ?\d{4}\b/gi
const EMAIL = /\b[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}/g
/** Where no two capitals follow each other, no full name can stand. */
const TWO_CAPITALS = /[A-Z][a-z]{1,40}(?:-[A-Z][a-z]{1,40})? (?:Mc|Mac|O'|De |Van )?[A-Z][a-z]{2}/
const NAME = "[A-Z][a-z]{1,30}(?:-[A-Z][a-z]{1,30})? (?:Mc|Mac|O'|De|Van )?[A-Z][a-z]{2,20}"
const NAMED = new RegExp(
  `\\b(?:[Nn]ame(?:d| is|'s| was)|[Oo]wner|[Mm]anager|[Tt]ech|[Tt]echnician|[Ss]erver|[Ww]aiter|[Ww]aitress|[Dd]river|[Cc]ashier|[Ss]tylist|[Ee]mployee|[Ff]oreman|[Ss]alesman|[Ss]aleswoman|[Rr]eceptionist|[Cc]lerk|[Tt]rainer|[Cc]oach|[Tt]eacher|[Ii]nstructor|[Bb]ouncer|[Bb]artender|[Cc]ook|[Cc]hef|[Ll]andlord|[Tt]enant|[Nn]eighbor|[Hh]ostess|[Aa]gent|[Ii]nstaller|[Mm]echanic|[Pp]atient|[Cc]ustomer|[Mm]ember|[Ff]ellow|[Gg]uy|[Ww]oman|[Mm]an|[Ll]ady|[Cc]alled|[Cc]ounter|[Dd]esk|[Mm]rs?\\.?|[Mm]s\\.?)(?:,| is| was| by| of| named| called| there)? ?,? ?(${NAME})\\b`,
  'g',
)
const NAME_THEN = new RegExp(
  `\\b(${NAME}),? (?:according to (?:his|her|their)|at the (?:front )?(?:desk|counter|register)|lives|who (?:works|lives|runs|answers|owns|parks|was|is)|is the (?:dumbest|worst|rudest|laziest|biggest|most)|works (?:there|here|the)|of \\d|from (?:apartment|unit)|should be|needs to be|stole|owes)`,
  'g',
)
/** Trades whose people are known by their full names: a doctor's name is no secret. */
const BY_NAME =
  /lawyer|law|attorney|dent|clinic|doctor|medical|vet|therap|account|lender|real|realt|photograph|psych|chiro|insur|optom|financ/
const NOT_NAME =
  /\b(?:Street|Avenue|Road|Lane|Drive|Court|Way|Main|North|South|East|West|New|Los|San|Saint|Google|Yelp|Facebook|Angie|Better|Business|Health|Department|County|City|State|Best|Home|Depot|Black|White|Grand|Super|Bank|Credit|Union|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|June|July|August|September|October|November|December|The|This|That|Very|Just|Do|Not|Never|Go|Bar|Grill|House|Park|Old|Happy|Mother|Father|Uncle|Aunt|Grandma|Honda|Toyota|Ford|Wedding|Christmas|Uber|Door|Dash)\b/

function* find(scene: ReviewScene): Generator<Match<Certainty>> {
  if (!inPublic(scene)) return
  const { text } = scene.document
  const trade = (scene.review.trade ?? '').toLowerCase()
  const found = (match: RegExpMatchArray, value: Certainty, part = match[0]) => {
    const start = (match.index ?? 0) + match[0].indexOf(part)
    return { start, end: start + part.length, value }
  }
  if (/\d/.test(text)) {
    for (const match of text.matchAll(CARD)) yield found(match, 'possible')
    for (const match of text.matchAll(PLATE_WORD))
      if (/\d/.test(match[1] ?? '') && /[A-Z]/.test(match[1] ?? ''))
        yield found(match, mine(text, match.index, /\b(?:my|our|mine|its|it's)\b/i) ? 'possible' : 'clear')
    for (const match of text.matchAll(PLATE))
      if (
        /\b(?:plate|tag|car|truck|tacoma|civic|honda|ford|toyota|silver|white|black|blue|red|van|suv|jeep|bmw|parked|sedan|camry|accord|tesla|chevy|subaru|pickup|motorcycle)\b/i.test(
          text.slice(Math.max(0, match.index - 40), match.index),
        )
      )
        yield found(match, 'possible')
    for (const match of text.matchAll(ADDRESS)) {
      const before = text.slice(Math.max(0, match.index - 40), match.index)
      if (
        /\b(?:located|location|shop|store|restaurant|office|branch|place|next to|across|lot|corner|listing|it is at|it['’]s at|they are at|they['’]re at)\b/i.test(
          before,
        ) ||
        /^.{0,20}\b(?:next to|across from|easy to|hard to|on the corner|opposite|behind the)\b/i.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 40),
        )
      )
        continue
      yield found(
        match,
        /\b(?:lives?|his|her|owner|home is|house is|resides?|stays)\b/i.test(before) ? 'clear' : 'possible',
      )
    }
    for (const match of text.matchAll(PHONE)) {
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 50)
      if (
        /\b(?:his|her|their|driver'?s|owner'?s|manager'?s|personal|private|home|wife'?s|husband'?s|tech'?s)\b[^.!?]{0,40}$/i.test(
          before,
        )
      )
        yield found(match, 'clear')
      else if (
        /\b(?:my|me|i'm|reach|call|text|cell|number)\b[^.!?]{0,40}$/i.test(before) &&
        !/\b(?:us|our|coupon|free|key|code|book|quote|instead|customer service|main)\b/i.test(before) &&
        !/\b(?:for a|to book|coupon|discount)\b/i.test(after)
      )
        yield found(match, 'possible')
      else if (/\b(?:i'?ll|i am|i'm|ask for|is my|pick up)\b/i.test(after)) yield found(match, 'possible')
    }
  }
  if (text.includes('@'))
    for (const match of text.matchAll(EMAIL))
      yield found(
        match,
        /\b(?:his|her|owner|manager|personal)\b[^.!?]{0,40}$/i.test(
          text.slice(Math.max(0, match.index - 50), match.index),
        )
          ? 'clear'
          : 'possible',
      )
  if (/\b(?:live|living|reside|stays|house is|home is)/.test(text))
    for (const match of text.matchAll(LIVES)) {
      if (/\b(?:i|we|who|mom|mother|parents?) $/i.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
      if (
        /\b(?:he|she|owner|they|manager|who|family|[A-Z][a-z]{1,40}),? (?:still |also )?$/.test(
          text.slice(Math.max(0, match.index - 20), match.index),
        )
      )
        yield found(match, 'clear')
    }
  if (praising(scene) || BY_NAME.test(trade) || !TWO_CAPITALS.test(text)) return
  for (const pattern of [NAMED, NAME_THEN])
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? ''
      if (!NOT_NAME.test(name) && name !== scene.review.author) yield found(match, 'clear', name)
    }
}

/** Whether the thing before is the writer's own. */
const mine = (text: string, at: number, pattern: RegExp): boolean => pattern.test(text.slice(Math.max(0, at - 40), at))

export const privateInfo: FairnessRule = {
  id: 'private-info',
  title: 'Private details of a person',
  why: 'The sites take down phone numbers, home addresses, plates and cards, also the writer’s own.',
  siteRule: 'P4',
  source: 'G8',
  readOn: READ_ON,
  example: { marks: 'The driver’s cell is 555-0163.', leaves: 'Dr. Osei was kind.' },
  find,
  mayMean: 'The writer wants to be found or called, or does not know who can read it.',
  check: 'Is the name part of the business, or that of a professional known by it? Then it may stand.',
  report: 'The post gives private details of a person (contact, address, plate, card or full name).',
  stillHelps: 'How to reach the writer, if it is their own: call, and never repeat it in public.',
  odds: ODDS.good,
}
