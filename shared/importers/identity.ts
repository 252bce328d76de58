import { compareDates } from '../dates/compare-dates'
import { platforms, type Platform, type Rating, type Review, type ReviewDate } from '../models/review'
import { bareWords, fingerprintOf, sameWords } from './fingerprint'

/** What is known of who wrote what where, for finding the same review again. */
export type IdentityFacts = {
  readonly platform: Platform
  readonly author: string
  readonly rating: Rating
  readonly text: string
  readonly date?: ReviewDate | undefined
  /** The id that the source gives the review, checked by `saneId`. */
  readonly externalId?: string | undefined
  /** Where the id counts: '' for everywhere on the platform. */
  readonly idScope?: string | undefined
  /** The person's id on the platform; a site keeps one review per person and place. */
  readonly authorId?: string | undefined
  /** Ids or names of the place, each good enough to tell it from others. */
  readonly places?: readonly string[] | undefined
}

const broken = /^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$|^\d(?:[.,]\d{1,40})?e\+\d{1,40}$/i

/** The id as given, or undefined where a spreadsheet destroyed it (`#NAME?`, `1.23E+15`) or it says nothing. */
export function saneId(id: string | undefined): string | undefined {
  const trimmed = id?.trim()
  if (!trimmed || trimmed.length > 200) return undefined
  const first = trimmed.charCodeAt(0)
  // Only what begins with `#` or a digit can be broken.
  if ((first === 35 || (first >= 48 && first <= 57)) && broken.test(trimmed)) return undefined
  return trimmed.length <= 9 && /^(?:null|none|nan|n\/a|undefined|0|-)$/i.test(trimmed) ? undefined : trimmed
}

const nobody: ReadonlySet<string> = new Set(['anonymous', 'member', 'guest', 'deleted', 'user', 'customer', 'unknown'])

/** First word and first letter of the last of a name in ASCII, without regular expressions: a million names come this way. */
function asciiKey(name: string): string | undefined {
  let [first, initial, word] = ['', '', -1]
  for (let index = 0; index <= name.length; index++) {
    const code = index < name.length ? name.charCodeAt(index) : 32
    if (code >= 128) return undefined
    const isWord = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    if (isWord && word < 0) word = index
    if (isWord || word < 0) continue
    if (first === '') first = name.slice(word, index).toLowerCase()
    else initial = name.charAt(word).toLowerCase()
    word = -1
  }
  if (first === '' || nobody.has(first)) return ''
  return initial === '' ? first : `${first} ${initial}`
}

/** `Amara Garcia` and `Amara G.` alike: first word and first letter of the last; '' for nobody. */
export function authorKey(author: string): string {
  const plain = asciiKey(author)
  if (plain !== undefined) return plain
  const words = author.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? []
  const first = words[0]
  if (first === undefined || nobody.has(first)) return ''
  return words.length < 2 ? first : `${first} ${words.at(-1)?.charAt(0) ?? ''}`
}

const ratingKey = (rating: Rating): string => (rating.kind === 'none' ? '' : `${rating.value}`)

/** How the keys of each platform begin. */
const beginnings = Object.fromEntries(
  platforms.map(platform => [
    platform,
    {
      id: `id:${platform}:`,
      user: `user:${platform}:`,
      text: `text:${platform}:`,
      time: `time:${platform}:`,
      anyText: `~text:${platform}:`,
      start: `~start:${platform}:`,
    },
  ]),
)

/**
 * The identity ladder, strongest first: `id`, `user`, `text` and `time` keys prove that two reviews are one;
 * keys that begin with `~` only say where to look, and `isSameReview` decides.
 */
export function reviewKeys(facts: IdentityFacts): string[] {
  const { platform, author, date, externalId, idScope, authorId } = facts
  const begin = beginnings[platform]
  const keys: string[] = []
  if (!begin) return keys
  if (externalId) keys.push(idScope ? `${begin.id}${idScope}:${externalId}` : begin.id + externalId)
  if (authorId) for (const place of facts.places ?? []) keys.push(`${begin.user}${place}:${authorId}`)
  const print = fingerprintOf(facts.text)
  const who = authorKey(author)
  if (print.length >= 20) {
    const month = date && !date.relative ? date.value.slice(0, 7) : ''
    keys.push(`${begin.text}${month}:${who}:${print.full}`, begin.anyText + print.full)
    if (print.start !== undefined) keys.push(begin.start + print.start)
  } else if (who && date?.precision === 'second') {
    keys.push(`${begin.time}${who}:${date.value}:${ratingKey(facts.rating)}`)
  }
  // A list that grows keeps room for more; a copy has none, and a million are kept.
  return keys.slice()
}

/** Whether a key only says where to look. */
export const isHint = (key: string): boolean => key.startsWith('~')

/** The id that the site gave, of an `id` key; undefined for ids of a table's own, which count anew in the next table. */
const siteId = (keys: readonly string[]): string | undefined => {
  const key = keys.find(each => each.startsWith('id:'))
  const id = key?.slice(key.indexOf(':', 3) + 1)
  return id?.includes(':') ? undefined : id
}

/** A spreadsheet keeps so many digits of a number. */
const keptDigits = 15

/**
 * Whether a site gave two reviews of it two ids of one kind: then they are two, however alike their words are. Ids of
 * different lengths may be two kinds of id for one review.
 */
export function haveTwoIds(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [siteId(a), siteId(b)]
  if (left === undefined || right === undefined || left.length !== right.length) return false
  return /^\d+$/.test(left) ? left.slice(0, keptDigits) !== right.slice(0, keptDigits) : left !== right
}

/** Whether `part` is the beginning of `whole`, spacing and punctuation aside. */
export function isBeginningOf(part: string, whole: string): boolean {
  const start = bareWords(part)
  return start.length >= 20 && bareWords(whole).startsWith(start)
}

/** Decides for two reviews that share a hint: words, author and date must agree as far as both give them. */
export function isSameReview(
  known: Pick<Review, 'platform' | 'author' | 'text' | 'date' | 'truncated'>,
  incoming: Pick<Review, 'platform' | 'author' | 'text' | 'date' | 'truncated'>,
): boolean {
  if (known.platform !== incoming.platform) return false
  const [left, right] = [authorKey(known.author), authorKey(incoming.author)]
  if (left && right && left !== right) return false
  if (compareDates(known.date, incoming.date) !== 0 && !swappedDay(known.date, incoming.date)) return false
  if (sameWords(known.text, incoming.text)) return true
  return (
    (known.truncated === true && isBeginningOf(known.text, incoming.text)) ||
    (incoming.truncated === true && isBeginningOf(incoming.text, known.text))
  )
}

/** The same date with day and month read the other way round. */
function swappedDay(a: ReviewDate | undefined, b: ReviewDate | undefined): boolean {
  if (!a || !b) return false
  const [left, right] = [a.value.slice(0, 10), b.value.slice(0, 10)]
  return left.length === 10 && `${left.slice(0, 5)}${left.slice(8)}-${left.slice(5, 7)}` === right
}
