import type { Match } from '../../text/rule'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** Capitals, doubled marks and heaps of emoji. */
export const shouting: ReplyRule = {
  id: 'shouting',
  title: 'Shouts',
  severity: 'warn',
  message: 'It reads as shouting. One plain sentence is stronger.',
  why: 'Capitals, doubled marks and rows of emoji look angry or careless, whatever the words say.',
  source: 'T5',
  readOn: '2026-11-24',
  example: { marks: 'We are SO SORRY!!', leaves: 'We are sorry. Call us at any time!' },
  find: findShouting,
}

const MARKS = /(?:[!?][ ]?){1,10}[!?]/g
const EMOJI = /(?:\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?){0,4}[ ]?){1,30}/gu
const CAPITALS =
  /(?<![\p{L}\p{N}@.&-])\p{Lu}{2,40}(?:['’]\p{Lu}{1,2})?(?:[ ,]{1,2}(?:\p{Lu}{2,40}(?:['’]\p{Lu}{1,2})?|I|A)(?![\p{L}\p{N}])){0,40}(?![\p{L}\p{N}-])/gu
/** Short forms that are written in capitals; any other word of five letters or more is emphasis. */
const SHORT_FORMS = new Set(
  'HVAC BYOB ASAP USDA OSHA HIPAA FERPA AAA CPA DDS DVM RN MD ER ID ATM VIN TV DJ AC USA US UK EU NYC LA SUV EV GPS USB PDF FAQ DIY IPA BBQ BLT RSVP PIN IRS FDA EPA DMV HOA LED LLC AM PM OK PS NB FYI EMT ABC CEO IT HR PTA PTO BBB WIFI COVID UPS USPS QR POS ASE NATE LASIK MRI SPF UV AC/DC III II IV VI XL XXL'.split(
    ' ',
  ),
)
/** Little words that nobody writes in capitals but to press a point. */
const PRESSED = new Set(
  'NOT NEVER ALWAYS YOU YOUR WE OUR ALL ANY EVERY VERY SO NO YES DO DID ARE IS WAS WERE ONLY MUST STOP THIS THAT ZERO HUGE NOW EVER REALLY PLEASE SORRY TRUE FALSE LIE LIES LIAR FAKE BEST FREE CALL READ ASK WILL CAN HAVE BEEN WHAT WHY WHO HOW MUCH TOO HATE LOVE WORST BOTH EACH NONE MOST LAST FIRST'.split(
    ' ',
  ),
)
const LONG = 5

function* findShouting(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text } = scene.document
  const at = (match: RegExpMatchArray, value: Ruling = {}) => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].trimEnd().length,
    value,
  })
  for (const match of text.matchAll(MARKS)) yield at(match, { suggestion: match[0].includes('?') ? '?' : '.' })
  for (const match of text.matchAll(EMOJI)) {
    const count = [...match[0].matchAll(/\p{Extended_Pictographic}/gu)].length
    if (count >= 3) yield at(match, { suggestion: '' })
  }
  if ([...text.matchAll(/\p{Extended_Pictographic}/gu)].length >= 5) {
    const first = text.match(/\p{Extended_Pictographic}/u)
    if (first) yield at(first)
  }
  const known = new Set(
    [
      ...(
        scene.context.profile.businessName +
        ' ' +
        scene.context.profile.signature +
        ' ' +
        scene.context.review.author
      ).matchAll(/\p{Lu}{2,}/gu),
    ].map(match => match[0]),
  )
  for (const match of text.matchAll(CAPITALS)) {
    const words = match[0]
      .split(/[ ,]+/)
      .filter(word => word.length > 1 && !SHORT_FORMS.has(word.replace(/['’]S$/, '')) && !known.has(word))
    const pressed = words.filter(word => word.length >= LONG || PRESSED.has(word))
    if (pressed.length > 0 || words.length >= 3) yield at(match, { suggestion: calmCase(match[0], text, match.index) })
  }
}

/** The same words in small letters, with a capital where a sentence begins. */
function calmCase(words: string, text: string, at: number): string {
  const small = words.toLowerCase().replaceAll(/\bi\b/g, 'I')
  const before = text.slice(0, at).trimEnd()
  return before === '' || /[.!?\n]$/.test(before) ? small.charAt(0).toUpperCase() + small.slice(1) : small
}
