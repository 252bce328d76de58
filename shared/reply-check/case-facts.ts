import type { Match } from '../text/rule'
import { isPast, isWorker } from './neighbourhood'
import { isFirstName, TITLES } from './people'
import { isPraise } from './ratings'
import type { ReplyScene, Ruling } from './reply-rule'

/** What was done, found or said in one case, told without "you": "the panel required a second draw". */
export function* findFacts(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { tokens, sentences, text } = scene.document
  for (const sentence of sentences) {
    if (sentence.first >= scene.signatureFrom) break
    const own = tokens.slice(sentence.first, Math.min(sentence.last + 1, scene.signatureFrom))
    const words = own.map(token => token.word)
    const said = words.join(' ')
    const past = own.findIndex(token => isPast(token.word))
    for (let at = 0; at < own.length; at++) {
      const token = own[at]
      if (token?.word !== 'you') continue
      const next = own[at + 1]?.word ?? ''
      const verb = MODIFIERS.has(next) ? (own[at + 2]?.word ?? '') : next
      if (
        isPast(verb) &&
        !SPOKE.has(verb) &&
        !IN_GENERAL.test(said) &&
        !CONDITIONAL.has(words[at - 1] ?? '') &&
        !CONDITIONAL.has(words[0] ?? '')
      ) {
        yield { start: token.start, end: own[at + 2]?.end ?? token.end, value: {} }
        return
      }
    }
    const toYou = own.findIndex(
      (token, at) =>
        /^(?:we|i|nurse|doctor|attorney|teacher|hygienist|team)$/.test(token.word) &&
        isPast(own[at + 1]?.word ?? '') &&
        !OUR_DEEDS.has(own[at + 1]?.word ?? '') &&
        own[at + 2]?.word === 'you',
    )
    if (toYou !== -1) {
      yield { start: own[toYou]?.start ?? 0, end: own[toYou + 2]?.end ?? 0, value: {} }
      continue
    }
    const deed = own.findIndex(
      (token, at) =>
        /^(?:we|i|she|he|they)$/.test(token.word) &&
        isPast(own[at + 1]?.word ?? '') &&
        !OUR_DEEDS.has(own[at + 1]?.word ?? '') &&
        own.slice(at + 2, at + 7).some(one => one.word === 'you'),
    )
    if (deed !== -1 && !IN_GENERAL.test(said)) {
      yield { start: own[deed]?.start ?? 0, end: own[deed + 1]?.end ?? 0, value: {} }
      continue
    }
    if (
      past === -1 &&
      !/\b(?:he|she|his|him|hers?|he's|she's)\b/.test(said) &&
      !/\b(?:still|is open|is due|are due|shows?|requires?|needs?|pays|covers|feels?|could|would|glad|hope|hoping)\b/.test(
        said,
      )
    )
      continue
    if (
      IN_GENERAL.test(said) ||
      /\b(?:we now|from now|these days|as a rule|starting|next week|we've (?:added|changed|moved|put|started|hired|trained|written|set))\b/.test(
        said,
      )
    )
      continue
    if (
      own.some(token => OF_THE_PLACE.has(token.word)) &&
      !/\b(?:you|your|hers?|his|him|he|she|chart|records|file)\b/.test(said)
    )
      continue
    const fact = own.findIndex(token => CASE_WORDS.has(token.word))
    if (fact !== -1 && (past !== -1 || /\b(?:the|this|that|your|his|her|'s)\b/.test(said))) {
      const token = own[fact]
      const before = own[fact - 1]?.word ?? ''
      if (token && before !== 'our' && before !== 'a' && before !== 'any' && before !== 'of') {
        yield { start: token.start, end: own[Math.max(fact, past)]?.end ?? token.end, value: {} }
        continue
      }
    }
    // "Max had a rough afternoon": a name that is nobody's here, and what befell it.
    const named = own.find(
      (token, at) =>
        text.charCodeAt(token.start) !== token.word.charCodeAt(0) &&
        /^\p{Lu}/u.test(text.slice(token.start, token.end)) &&
        isFirstName(token.word.replace(/'s$/, '')) &&
        !scene.people.own.has(token.word.replace(/'s$/, '')) &&
        (isPast(own[at + 1]?.word ?? '') || token.word.endsWith("'s")),
    )
    const titled = own.find(
      (token, at) =>
        TITLES.has(token.word) &&
        !scene.people.own.has(own[at + 1]?.word ?? '') &&
        own.slice(at + 2, at + 4).some(one => isPast(one.word)),
    )
    const pronoun = own.find(token => /^(?:he|she|his|him|her|hers|he's|she's|himself|herself)$/.test(token.word))
    const about =
      named ?? titled ?? (pronoun && !staffBefore(scene, sentence.first, pronoun.start) ? pronoun : undefined)
    if (about && (past !== -1 || about === pronoun))
      yield { start: about.start, end: own.at(-1)?.end ?? about.end, value: {} }
  }
}

/** Whether the one who is "he" or "she" is of the house: named in this sentence or the one before. */
function staffBefore(scene: ReplyScene, first: number, until: number): boolean {
  const { tokens } = scene.document
  if (isPraise(scene.context.review.rating) && scene.review.tokens.some(token => scene.people.own.has(token.word)))
    return true
  return tokens
    .slice(Math.max(0, first - 25), first + 40)
    .filter(token => token.start < until)
    .some(
      token =>
        scene.people.own.has(token.word) ||
        (isWorker(token.word) &&
          !/^(?:he|she|him|her|they|them|one|person|someone|somebody|whoever|kid|man|woman)$/.test(token.word)),
    )
}

/** What anybody does with a review and its writer. */
const OUR_DEEDS = new Set(
  'heard read saw thought meant wanted wished hoped loved liked were was had did wrote felt knew owed would'.split(' '),
)
const MODIFIERS = new Set(
  'also already then just only first last never still both clearly simply really again even have had been once twice always specifically repeatedly'.split(
    ' ',
  ),
)
/** What a writer of a review does. */
const SPOKE = new Set(
  'wrote shared described mentioned raised took said pointed noted noticed asked felt loved liked enjoyed named flagged found left posted spoke gave wanted hoped deserved expected put thought read heard reached used imagined'
    .split(' ')
    .filter(word => word !== 'asked' && word !== 'left' && word !== 'found' && word !== 'enjoyed' && word !== 'gave'),
)
const CASE_WORDS = new Set(
  "underwriter underwriting adjuster policy claim lapse lapsed premium deductible loan lien collections escrow appraisal preapproval k-1 w-2 irs audit notice deduction refund amendment custody verdict ruling judge settlement motion deposition hearing plea retainer brief filing crown bridge filling molar implant denture canal gums enamel x-ray x-rays bloodwork labs panel biopsy scan ultrasound mri swab inhaler insulin prescription refill dosage dose pills tablets vial antibiotic antibiotics procedure surgery anesthesia incision stitches sutures catheter iv vaccine vaccines diagnosis symptoms kidney liver therapy session sessions homework quiz grade grades lesson lessons classmate suspension detention tuition diaper nap aide's caregiver dementia draw specimen chart file records".split(
    ' ',
  ),
)
/** How the business works for everybody. */
export const IN_GENERAL =
  /\b(?:every (?:file|loan|case|claim|account|application|return|student|call|policy)|anyone|anybody|everyone|everybody|anyone's|everyone's|anybody's|no one|nobody|every (?:patient|client|student|family|child|parent|person|pet|animal|visit|appointment|one|call|bill|case|return|caller)|each (?:patient|client|student|family|child|person|pet|animal|visit)|any (?:patient|client|student|family|child|person|one|owner|parent|particular|application|account|case|matter|claim|loan|file|record|prescription|return|visit|treatment|review)|all (?:patients|clients|students|families|parents|our)|people|particular|in general|privacy|confidential\w{0,30}|general)\b/
/** "If you are a patient, call us" confirms nothing. */
export const CONDITIONAL = new Set(['if', 'whether', 'anyone', 'should', 'whoever'])
/** Things of the place: that they were replaced or read concerns nobody in particular. */
export const OF_THE_PLACE = new Set(
  'heater line lines phone phones site website sign signs board music speaker lamp lights door doors parking lot room kiosk machine menu page schedule calendar hours desk counter register printer link system heating window windows chairs couch magazines elevator restroom restrooms pool temperature newsletter leaflet attendant front policy note review words feedback'.split(
    ' ',
  ),
)
