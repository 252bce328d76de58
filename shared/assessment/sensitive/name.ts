import firstNames from '../../../resources/lexicons/first-names.json'
import type { Token } from '../../text/document'
import type { Match } from '../../text/rule'
import { perWord } from '../../text/word-numbers'
import type { ReviewScene } from '../review-scene'
import type { SensitiveRule } from './sensitive-rule'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const NAMES: ReadonlySet<string> = new Set(firstNames.words.names)
const SOMETIMES: ReadonlySet<string> = new Set(firstNames.words.sometimes)
const HONORIFICS = list(
  'mr mrs ms miss dr doctor prof professor officer sgt sergeant nurse chef sir madam rev pastor judge coach captain detective uncle aunt sister brother',
)
/** What a person is called by before their name: "our server Dana", "the owner, Raj". */
const ROLES = list(`
  server waiter waitress bartender barista host hostess manager owner supervisor receptionist cashier clerk technician tech
  mechanic plumber electrician installer mover painter roofer landscaper cleaner dentist hygienist nurse assistant doctor
  therapist stylist barber groomer instructor trainer coach teacher tutor lawyer attorney accountant broker agent rep
  photographer planner coordinator driver chef baker caregiver aide advisor adviser concierge foreman guy lady girl man woman
  gentleman kid dispatcher estimator contractor inspector esthetician masseuse vet pharmacist salesman saleswoman colleague
  coworker neighbor friend husband wife son daughter mother father mom dad brother sister cousin boss partner employee
  housekeeper florist caterer bouncer handyman locksmith secretary paralegal counselor processor officer nephew niece`)
const INTRODUCES = list(
  'named name called is was ask asked with by to thanks thank saw met spoke for had got from and from kudos shoutout props about hired',
)
const STRONG = list('named')
/** What people do, right behind their name. */
const DOES = list(`
  was is were did does has had took takes came comes went goes made makes gave gives helped helps told said says called calls
  explained explains answered showed shows checked fixed fixes found left lied yelled refused ignored sent kept worked works
  quoted installed cut cuts did arrived listened treated treats knows knew always never walked apologized apologised brought
  cleaned greeted suggested recommended stayed started finished rolled handled groomed who and at even really just drove got
  ran wouldn't didn't couldn't spent seemed looked tried recommended in from with will would could can saved texted offered`)
const NOT_PERSONS = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december yelp google facebook angi amazon uber doordash grubhub groupon visa mastercard amex discover apple samsung
  ford honda toyota chevy tesla subaru nissan bmw audi mercedes kia mazda jeep volvo lexus dodge ram buick cadillac harley
  starbucks mcdonalds walmart target costco lowes ikea fedex ups usps dhl bbb irs hoa dmv osha epa fda cdc atf
  valentine valentines christmas easter thanksgiving halloween hanukkah ramadan english spanish french italian mexican chinese thai indian japanese
  korean vietnamese german greek american british canadian irish scottish asian african european mediterranean cuban
  god lord jesus christ santa allah buddha the this that these those they there then when what where who why how our your his her
  my we you it its i im ive a an and but or so if not no yes ok okay great good bad best worst food service staff place
  very never always all everyone everything nothing thank thanks please update edit overall also just only first last next
  north south east west main street avenue road covid wifi tv ac atm vip diy usa uk us nyc la sf
  diablo margherita caesar benedict alfredo parmesan marsala philly reuben cobb waldorf manhattan moscow bloody shirley
  tom collins jack daniels jim beam jameson johnnie kung general tso eggs pad tikka masala guinness corona modelo budweiser
  benadryl tylenol advil epipen epi zoloft xanax botox invisalign
  way court terrace whole foods old new big little saint san santa los las el la le de del di da black white red blue green`)
const FOOD_BEHIND = list(
  'place room rock salad sauce pizza burger sandwich roll fries pasta sushi steak chicken bread pie cake special wings tacos beans dressing punch cocktail mule street st way court terrace avenue ave road rd lane drive blvd museum square garden gardens grill prime park lake beach county city hotel inn hall center store shop school university college hospital church bridge river valley hills island mall model edition brand toilet faucet system heater furnace boiler unit grill motors ford honda toyota bay point house tower tavern pub bar cafe diner bakery',
)

/** A private person's name, staff included; never the reviewer's own display name nor that of the business. */
export const name: SensitiveRule = {
  id: 'name',
  title: 'Name of a person',
  why: 'People who are named here did not agree to be named in public by the business.',
  example: { marks: 'Our server Dana was lovely.', leaves: 'The Caesar salad was lovely.' },
  find,
}

function* find(scene: ReviewScene): Generator<Match<true>> {
  const { document, review } = scene
  const { text, tokens } = document
  const own = once(() => wordsOf(review.author))
  const business = once(() => wordsOf(review.businessName ?? ''))
  const shouted = isShouted(text)
  const staffNames = new Set(
    (review.staff ?? []).flatMap(person => [...wordsOf(person)]).filter(word => NAMES.has(word) || word.length > 3),
  )
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (!isCapital(text, token)) continue
    const honorific = HONORIFICS.has(token.word)
    const next = tokens[at + 1]
    if (
      honorific &&
      next &&
      next.gap < 2 &&
      isCapital(text, next) &&
      (!shouted || NAMES.has(bare(next.word))) &&
      !NOT_PERSONS.has(bare(next.word))
    ) {
      const last = extend(document, at + 1, own())
      if (!own().has(bare(next.word))) yield { start: token.start, end: endOf(text, tokens[last] ?? next), value: true }
      at = last
      continue
    }
    if (!isName(scene, at, shouted, staffNames)) continue
    const word = bare(token.word)
    if (own().has(word) || business().has(word)) continue
    const last = extend(document, at, own())
    yield { start: token.start, end: endOf(text, tokens[last] ?? token), value: true }
    at = last
  }
}

/** What the lists of names say of a word, without its possessive ending. */
const asName = perWord(written => {
  const word = bare(written)
  return {
    word,
    known: NAMES.has(word),
    sometimes: SOMETIMES.has(word),
    noPerson: NOT_PERSONS.has(word),
    noName: word.length < 2 || /\d|^i'/.test(word),
  }
})

function isName(
  { document: { text, tokens } }: ReviewScene,
  at: number,
  shouted: boolean,
  staff: ReadonlySet<string>,
): boolean {
  const token = tokens[at]
  if (!token) return false
  const { word, known, sometimes, noPerson, noName } = asName(token)
  if (noName) return false
  const before = tokens[at - 1]
  const ahead = tokens[at + 1]
  const opens = token.gap === 2 || at === 0
  const possessive = token.word.endsWith("'s")
  if (ahead && ahead.gap === 0 && FOOD_BEHIND.has(ahead.word)) return false
  if (staff.has(word)) return true
  if (token.gap === 0 && /^(?:a|an|another|st|saint|mount|lake|port|fort)$/.test(before?.word ?? '')) return false
  if (before?.word === 'bloody' || (word === 'john' && ahead?.word === 'dory')) return false
  // "Joe's Shanghai" is a place.
  if (possessive && ahead && ahead.gap === 0 && isCapital(text, ahead) && !shouted) return false
  if (noPerson && !STRONG.has(before?.word ?? '')) return false
  const role = before !== undefined && token.gap < 2 && ROLES.has(before.word) && !isCapital(text, before)
  const does = ahead !== undefined && ahead.gap === 0 && DOES.has(ahead.word)
  const introduced = before !== undefined && token.gap === 0 && INTRODUCES.has(before.word)
  if (!opens && STRONG.has(before?.word ?? '')) return true
  // In capitals, or in a text without any, only a known name with a person's context counts.
  if (shouted)
    return known && (role || (introduced && before.word !== 'is' && before.word !== 'was' && before.word !== 'to'))
  if (role && !opens)
    return (
      known || sometimes || (!/^(?:in|at|on|of)$/.test(word) && looksLikeName(text, token) && (token.gap === 0 || does))
    )
  if (known)
    return opens
      ? does ||
          possessive ||
          ahead?.gap === 1 ||
          (ahead !== undefined && ahead.word === 'and') ||
          nameFollows(text, ahead)
      : true
  const meant = token.gap < 2 && meantByPronoun({ text, tokens }, at)
  if (sometimes)
    return opens
      ? (does && nameContext(tokens, at)) || (ahead !== undefined && DEEDS.has(ahead.word))
      : introduced || does || nameFollows(text, ahead) || meant
  // "Been to Dev for years and she is an artist": no known name, but spoken of as a person.
  return !opens && meant && looksLikeName(text, token) && TAKES.has(before?.word ?? '')
}

/** After "asked for", "with", "thanks to": a person, where the word is no name by itself. */
const nameContext = (tokens: readonly Token[], at: number): boolean => {
  const ahead = tokens[at + 1]?.word ?? ''
  return /^(?:was|is|did|has|had|took|helped|gave|explained|came|went|made|fixed|told|said|showed)$/.test(ahead)
}

/** Whether "she", "he" or the like takes up a word that is neither a place's nor a thing's, within its sentence. */
const meantByPronoun = ({ tokens }: Pick<ReviewScene['document'], 'text' | 'tokens'>, at: number): boolean => {
  const next = tokens[at + 1]
  if (!next || (next.gap === 0 && FOOD_BEHIND.has(next.word))) return false
  for (let ahead = at + 1; ahead <= at + PRONOUN_REACH; ahead++) {
    const token = tokens[ahead]
    if (!token || token.gap === 2) return false
    if (PRONOUNS.has(token.word)) return !KIN_BEFORE.has(tokens[at - 1]?.word ?? '')
    if (ROLES.has(token.word)) return false
  }
  return false
}
/** What stands before somebody one goes to, likes or thanks. */
const TAKES = list(
  'to with for by thanks thank ask asked like liked love loved adore see saw get got recommend know met',
)
const PRONOUN_REACH = 8
const PRONOUNS = list("she he she's he's she'd he'd she'll he'll")
const KIN_BEFORE = list('in at the a')
/** What only a person can have done: "Destiny KILLED this cut". */
const DEEDS = list(
  'killed nailed slayed crushed rocks rocked rules saved explained fixed helped told said greeted welcomed recommended suggested apologized',
)

const nameFollows = (text: string, ahead: Token | undefined): boolean =>
  ahead !== undefined &&
  ahead.gap === 0 &&
  isCapital(text, ahead) &&
  looksLikeName(text, ahead) &&
  !NOT_PERSONS.has(bare(ahead.word))

/** Takes surnames and initials along. */
function extend({ text, tokens }: ReviewScene['document'], at: number, own: ReadonlySet<string>): number {
  let last = at
  while (last - at < 3) {
    const next = tokens[last + 1]
    if (!next || (tokens[last]?.word ?? '').endsWith("'s")) break
    const initial = next.word.length === 1 && isCapital(text, next) && next.word !== 'i' && next.word !== 'a'
    if (next.gap !== 0 && !(initial && next.gap < 2)) break
    if (
      !isCapital(text, next) ||
      !(initial || looksLikeName(text, next)) ||
      NOT_PERSONS.has(bare(next.word)) ||
      own.has(next.word)
    )
      break
    last++
  }
  return last
}

const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

/** Without a possessive "'s", which belongs to the sentence. */
const endOf = (text: string, token: Token): number =>
  /['’]s$/i.test(text.slice(token.start, token.end)) ? token.end - 2 : token.end

const isCapital = (text: string, token: Token): boolean => {
  const code = text.charCodeAt(token.start)
  if (code < 0xc0) return code >= 65 && code <= 90
  const first = text.charAt(token.start)
  return first !== first.toLowerCase()
}

/** Begins with a capital and goes on in small letters, as names do and abbreviations do not. */
const looksLikeName = (text: string, token: Token): boolean => {
  const written = text.slice(token.start, token.end)
  return written.length > 1 && /^\p{Lu}[\p{Ll}'’-]/u.test(written)
}

const isShouted = (text: string): boolean => {
  let big = 0
  let small = 0
  for (let at = 0; at < Math.min(text.length, 400); at++) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) big++
    else if (code >= 97 && code <= 122) small++
  }
  return big > small
}

/** Works something out when it is first asked for. */
const once = <Value>(work: () => Value): (() => Value) => {
  let known: Value | undefined
  return () => (known ??= work())
}

const wordsOf = (written: string): ReadonlySet<string> =>
  new Set(
    written
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter(word => word.length > 1),
  )
