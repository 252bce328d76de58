import { beginsWithCapital, wordsAfter } from './neighbourhood'
import { isFirstName, TITLES } from './people'
import type { ReplyScene } from './reply-rule'

/** Capitalised names inside a sentence that are neither the business, its people, the writer nor a site, a place or a day. */
export function namedFirms(scene: ReplyScene): { first: number; last: number; start: number; end: number }[] {
  const { tokens, text } = scene.document
  const firms: { first: number; last: number; start: number; end: number }[] = []
  for (let at = 0; at < tokens.length && at < scene.signatureFrom; at++) {
    if (!capital(scene, at)) continue
    let last = at
    while (last < at + 5) {
      const next = tokens[last + 1]
      const between = text.slice(tokens[last]?.end ?? 0, next?.start ?? 0)
      if (next && next.sentence === tokens[at]?.sentence && capital(scene, last + 1) && /^[ .'’-]{0,2}$/.test(between))
        last++
      else if (next && /^(?:&|and|of|the)$/.test(next.word) && next.word === '&' && capital(scene, last + 2)) last += 2
      else break
    }
    const starts = tokens[at]?.sentence !== tokens[at - 1]?.sentence
    if (isFirstName(tokens[last]?.word.replace(/'s$/, '') ?? '') && last - at <= 1) {
      at = last
      continue
    }
    let words = tokens.slice(at, last + 1).map(token => token.word.replace(/'s$/, ''))
    let first = at
    if (
      starts &&
      (last === at
        ? COMMON.has(words[0] ?? '') || (!INC.test(words[0] ?? '') && !brandLike(scene, at))
        : COMMON.has(words[0] ?? ''))
    ) {
      first++
      words = words.slice(1)
    }
    if (
      first <= last &&
      words.length > 0 &&
      !isPlaceOrPerson(scene, first, words) &&
      !words.every(
        word =>
          scene.people.own.has(word) ||
          word === '&' ||
          scene.people.shown.has(word) ||
          scene.people.surnames.has(word) ||
          COMMON.has(word),
      ) &&
      !scene.own.words.includes(words.join(' '))
    )
      firms.push({ first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
    at = last
  }
  return firms
}

/** "Fenwick Court", "Mrs. Hendricks", "plate RVT 3308": what other rules speak of. */
function isPlaceOrPerson(scene: ReplyScene, first: number, words: readonly string[]): boolean {
  const head = (words[0] ?? '').replace(/'s$/, '')
  const before = scene.document.tokens[first - 1]?.word ?? ''
  return (
    TITLES.has(head) ||
    TITLES.has(before) ||
    before === 'little' ||
    head === 'little' ||
    /^\d/.test(before) ||
    /^(?:plate|order|job|ticket|model|unit|room|number)$/.test(before) ||
    PLACES.has(words.at(-1) ?? '') ||
    HOLIDAYS.has(head) ||
    /^\d/.test(scene.document.tokens[first + words.length]?.word ?? '') ||
    (words.length <= 2 &&
      isFirstName(head) &&
      !/(?:'s|s')$/.test(words[0] ?? '') &&
      !COMPANY.has(words.at(-1) ?? '')) ||
    words.join('').length < 3
  )
}
const HOLIDAYS = new Set([
  'new',
  'christmas',
  'easter',
  'thanksgiving',
  'halloween',
  'germany',
  'italy',
  'spain',
  'china',
  'europe',
  'france',
])
const PLACES = new Set(
  'apartments apartment towers lofts condos street st avenue ave road rd lane ln drive dr court ct place terrace circle way boulevard blvd square parkway highway trail row alley park county city'.split(
    ' ',
  ),
)
const COMPANY = new Set(
  'plumbing electric roofing supply wholesale haulage moving catering foods farms brothers bros sons company inc llc co rentals services logistics delivery freight meats bakery dairy produce'.split(
    ' ',
  ),
)

const capital = (scene: ReplyScene, at: number): boolean => {
  const token = scene.document.tokens[at]
  return (
    token !== undefined &&
    beginsWithCapital(scene, at) &&
    /^\p{Lu}[\p{L}\p{N}'’.-]*$/u.test(text(scene, at)) &&
    !/^i(?:'|$)/.test(token.word)
  )
}
const text = (scene: ReplyScene, at: number): string => {
  const token = scene.document.tokens[at]
  return token ? scene.document.text.slice(token.start, token.end) : ''
}
/** "DoorDash", "UberEats", or a word that only stands there with a capital because it is a name: "Sysco sent". */
const brandLike = (scene: ReplyScene, at: number): boolean =>
  /\p{Ll}\p{Lu}/u.test(text(scene, at)) ||
  BRANDS.has(scene.document.tokens[at]?.word.replace(/'s$/, '') ?? '') ||
  (wordsAfter(scene, at, 1)[0] !== undefined &&
    DOES.has(wordsAfter(scene, at, 1)[0] ?? '') &&
    !COMMON.has(scene.document.tokens[at]?.word ?? ''))
const DOES = new Set([
  'sent',
  'delivered',
  'shipped',
  'forgot',
  'lost',
  'broke',
  'supplied',
  'messed',
  'botched',
  'dropped',
  'mislabeled',
])
const INC =
  /^(?:ups|fedex|usps|dhl|doordash|grubhub|ubereats|uber|instacart|amazon|sysco|comcast|verizon|opentable|toast|square|booking|expedia|airbnb|lyft|postmates|walmart|costco|ikea)$/
const BRANDS = new Set(
  'ups fedex usps dhl doordash grubhub ubereats uber instacart amazon sysco comcast verizon opentable expedia airbnb lyft postmates ikea'.split(
    ' ',
  ),
)
const COMMON = new Set(
  'we our the a an it this that these those they he she you your if so but and as at in on for to from with by of or my his her their its not no yes never one two three four five six ten every each some all any both many most there here what when where how why who while since because after before until then now today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december christmas easter thanksgiving yelp google facebook angi english spanish french italian thai chinese mexican american internet wifi dr mr mrs ms please call thank thanks sorry hi hello dear nobody nothing something everything anything someone everyone anyone staff dinner lunch breakfast coffee parking orders reviews sometimes usually normally honestly frankly unfortunately also even just only still again next last first second clearly obviously perhaps maybe had have has did do does was were is are be been will would could should can may might must new old good bad great cold hot tv bbq ups-id hvac am pm ceo usa'.split(
    ' ',
  ),
)
