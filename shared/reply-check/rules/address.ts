import type { Match } from '../../text/rule'
import { isOwn } from '../own-details'
import { sentenceTokens, tokenAt } from '../neighbourhood'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** Where the customer lives or works. */
export const address: ReplyRule = {
  id: 'address',
  title: 'The customer’s address',
  severity: 'block',
  message: 'It tells strangers where they live.',
  why: 'A street, a unit or even the part of town beside a name leads to somebody’s door. Say "the job" or "the house". Your own address is never marked.',
  source: 'F2, domain 6 SD-ADDR',
  readOn: '2026-11-24',
  example: { marks: 'Our crew was at 41 Tamarack Lane.', leaves: 'Our shop is the one with the blue door.' },
  find: findAddresses,
}

const KIND =
  '(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|place|pl|way|terrace|ter|circle|cir|parkway|pkwy|highway|hwy|trail|trl|row|alley|square|sq|crescent|close|loop|pike|turnpike|bend|hill|ridge|run|path|plaza|point|commons|crossing|mews|grove|heights|gardens|walk|landing|glen|hollow|cove|view)'
const NUMBERED = new RegExp(
  `\\b\\d{1,5}[A-Z]?(?:-\\d{1,4})?,? (?:[NSEW]\\.? |North |South |East |West )?(?:\\d{1,3}(?:st|nd|rd|th) |(?:\\p{Lu}[\\p{L}'’]{1,20}\\.? ){1,3})${capital(KIND)}\\b\\.?(?:,? (?:apt|apartment|unit|suite|#|no)\\.? ?[\\w-]{1,5})?`,
  'gu',
)
const WORD_NUMBER = new RegExp(
  `\\b(?:number )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?:[ -]\\w{3,6})? (?:\\p{Lu}[\\p{L}'’]{1,20} ){1,2}${capital(KIND)}\\b`,
  'gu',
)
const NAMED = new RegExp(
  `\\b(?:on|at|off|in|to|of|over on|down|near|corner of|up on|from) (?:\\d{1,3}(?:st|nd|rd|th) |(?:\\p{Lu}[\\p{L}'’]{1,20} ){1,3})${capital(KIND)}\\b\\.?`,
  'gu',
)
const UNIT =
  /\b(?:apt|apartment|unit|flat|condo|townhouse|townhome|trailer|lot|cabin|bungalow|suite|room|house number|building|villa|penthouse|dorm)\.? (?:number |no\.? |#)?(?:[A-Z]?-?\d{1,4}[A-Z]?|[A-Z])\b(?![ -]?(?:is|was|to|percent|%|minutes))/g
const HOME_IN =
  /\b(?:[Yy]our|[Tt]heir|[Hh]er|[Hh]is|[Tt]he|[Tt]hat|the customer[’']s) (?:\p{L}{1,30} ){0,2}(?:house|home|place|apartment|condo|property|yard|driveway|cottage|farm|cabin|bungalow|townhouse|duplex|building|loft|unit|garage|basement|office|porch|residence|street|block|neighborhood|cul-de-sac)(?: is| was|,)? (?:on|in|at|off|over on|over in|near|by|behind|across from|next to|out in|out on|up on|up in|down on|down in) (?:the )?(?:(?:corner of|top of|end of|edge of|north side|south side|east side|west side|back of) )?(?:\p{Lu}[\p{L}'’]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: \p{Lu}[\p{L}'’]{1,20}){0,2}/gu
const LIVES_IN =
  /\b(?:you live|you lived|where you live|you[’']re (?:all the way )?(?:out|over|up|down)|lives?) (?:\w{1,30} ){0,2}(?:on|in|at|near|by|behind|across from|next to|off) (?:the )?(?:\p{Lu}[\p{L}'’]{1,20})(?: \p{Lu}[\p{L}'’]{1,20}){0,2}/gu
const LOOKS =
  /\b[Yy]our (?:\p{L}{1,30} )?(?:house|home|place|building) (?:with|behind|next to|across from|at the end|on the corner|beside|two doors|by) (?:the )?[\p{L} ]{3,30}/gu
const ZIP = /\b(?:zip(?: code)?|postcode) \d{4,5}\b/gi
const SPAN_DASH = /\bP\.? ?O\.? box \d+/gi

/** A house number and a name without "Street": "outside 1120 Cedar", "the buzzer at 77 Linden". */
const BARE =
  /\b(?:at|outside|to|from|in front of|near|behind|of|for|by|reach|find) (\d{1,5} \p{Lu}[\p{L}'’]{2,20}(?: \p{Lu}[\p{L}'’]{2,20})?)(?=[\s,.;!?]|$)/gu
const NO_STREET =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Yelp|Google|Facebook|Percent|Dollars|AM|PM)\b/
/** "Your Maple Court property", "your flat above the bakery on Mill Street". */
const YOURS_NAMED =
  /\b[Yy]our (?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(?:property|house|home|place|job|yard|flat|apartment|condo|unit|address)\b|\b[Yy]our (?:house|home|place|flat|apartment|condo|unit|loft|shop|store) (?:above|below|over|behind|opposite|across from|next to) [^.!?\n]{3,40}/gu

function findAddresses(scene: ReplyScene): Match<Ruling>[] {
  const { text } = scene.document
  const found: Match<Ruling>[] = []
  const add = (match: RegExpMatchArray, suggestion: string) => {
    const start = match.index ?? 0
    const end = start + match[0].trimEnd().length
    if (
      isOwn(scene.own, match[0].replace(/^(?:on|at|off|in|to|near|from) /i, '')) ||
      found.some(one => one.start < end && start < one.end)
    )
      return
    found.push({ start, end, value: { suggestion } })
  }
  for (const match of text.matchAll(NUMBERED)) if (!ourPlace(scene, match)) add(match, 'your place')
  for (const match of text.matchAll(BARE))
    if (!ourPlace(scene, match) && !NO_STREET.test(match[0])) add(match, 'at your place')
  for (const match of text.matchAll(YOURS_NAMED)) add(match, 'your place')
  for (const match of text.matchAll(WORD_NUMBER)) if (!ourPlace(scene, match)) add(match, 'your place')
  for (const match of text.matchAll(HOME_IN))
    if (
      !NO_STREET.test(match[0]) &&
      (/^(?:your|their|her|his)/i.test(match[0]) ||
        (/\b(?:house|home|condo|apartment|cabin|cottage|farm|duplex|townhouse|residence)\b/.test(match[0]) &&
          !LODGING.has(scene.context.profile.trade) &&
          !ourPlace(scene, match)))
    )
      add(match, 'your home')
  for (const match of text.matchAll(LIVES_IN))
    if (
      !/\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
        match[0],
      )
    )
      add(match, '')
  for (const match of text.matchAll(LOOKS)) add(match, 'your home')
  for (const match of text.matchAll(ZIP)) add(match, '')
  for (const match of text.matchAll(SPAN_DASH)) add(match, '')
  for (const match of text.matchAll(NAMED)) {
    const sentence = sentenceText(scene, match.index)
    if (
      ourPlace(scene, match) ||
      !/\b(?:your|you|house|home|apartment|crew|job|driver|delivered|delivery|technician|truck|knocked|doorbell|parked|plumber|installed|customer|movers?|van|yard|roof|kitchen|team|cleaners?|he|she|they|spent|hours|dropped|arrived|visit|service|work|there)\b/i.test(
        sentence,
      )
    )
      continue
    if (/\b(?:parking|meters?|construction|road ?works?|traffic|detour|city|county|closed)\b/i.test(sentence)) continue
    add(match, 'at your place')
  }
  for (const match of text.matchAll(UNIT)) {
    const sentence = sentenceText(scene, match.index)
    if (/\bsuite\b/i.test(match[0]) && !/\byour?\b/i.test(sentence)) continue
    if (
      /^(?:room|cabin|building|lot|suite)\b/i.test(match[0]) &&
      scene.context.profile.trade !== 'hotel' &&
      !/\byour?\b/i.test(sentence)
    )
      continue
    if (ourPlace(scene, match)) continue
    add(match, 'your place')
  }
  for (const detail of scene.context.assessment.sensitive) {
    if (detail.id !== 'address') continue
    const words = scene.context.review.text.slice(detail.start, detail.end).trim()
    if (words.length < 5) continue
    const at = text.toLowerCase().indexOf(words.toLowerCase())
    if (at !== -1 && !found.some(one => one.start < at + words.length && at < one.end))
      found.push({ start: at, end: at + words.length, value: { suggestion: 'your place' } })
  }
  return found
}

const LODGING = new Set(['hotel', 'inn', 'bnb', 'campground', 'resort', 'vacation-rental'])

const sentenceText = (scene: ReplyScene, at: number): string => {
  const tokens = sentenceTokens(scene, tokenAt(scene, at))
  return scene.document.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
}

/** "We are at 12 Main Street", "our lot on Elm Street". */
const ourPlace = (scene: ReplyScene, match: RegExpMatchArray): boolean =>
  /\b(?:we(?:['’]re| are)(?: located| now)?|our (?:\w{1,30} ){0,2}(?:shop|store|office|location|lot|door|counter|studio|clinic|address|entrance|branch)(?: is)?|stop (?:by|in)|visit us|find us|come (?:by|to see us)|drop (?:by|in)|park(?:ing)?)(?: (?:at|on|in|is at))? $/i.test(
    scene.document.text
      .slice(Math.max(0, (match.index ?? 0) - 40), match.index)
      .replace(/(?:at|on|in|off) $/, '')
      .replace(/$/, ''),
  ) ||
  /\b(?:we(?:['’]re| are)|our (?:shop|store|office|location|lot|studio)|stop by|visit us|find us)\b[^.!?]{0,24}$/i.test(
    scene.document.text.slice(Math.max(0, (match.index ?? 0) - 44), match.index),
  )

function capital(words: string): string {
  return words.replaceAll(/\b([a-z])/g, (letter: string) => `[${letter.toUpperCase()}${letter}]`)
}
