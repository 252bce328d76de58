import { rangeOf } from '../dates/compare-dates'
import type { OwnerReply, Platform, Rating, ReviewDate, Revision } from '../models/review'
import type { IncomingReview, ReadEvent, RefuseReason, RejectReason } from './source'
import {
  cleanLine,
  cleanText,
  cutMark,
  decodeEntities,
  decodePythonBytes,
  longestText,
  orNothing,
} from './fields/clean-text'
import { inventedTime } from './fields/invented-time'
import { repairTwiceEncoded } from './fields/mojibake'
import { reviewKeys, saneId } from './identity'
import { shortHash } from './fingerprint'
import type { Told } from './told'

/** A review as a format gives it, not yet cleaned and without its keys. */
export type RawReview = {
  readonly platform: Platform
  readonly externalId?: string | undefined
  /** Where the id counts; leave out where the platform gave it. */
  readonly idScope?: string | undefined
  readonly authorId?: string | undefined
  readonly places?: readonly (string | undefined)[] | undefined
  readonly author?: string | undefined
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly translation?: string | undefined
  readonly truncated?: boolean | undefined
  /** Dots at the end mean that the text was cut, as in an API's excerpts. */
  readonly dotsMeanCut?: boolean | undefined
  readonly entities?: boolean | undefined
  readonly rating?: Rating | undefined
  readonly score?: { readonly value: number; readonly max: number } | undefined
  readonly subRatings?: Readonly<Record<string, string>> | undefined
  readonly date?: ReviewDate | undefined
  readonly editedAt?: ReviewDate | undefined
  /** When the site was read that showed it so (ISO instant). */
  readonly scrapedAt?: string | undefined
  /** Former states of the same review, as the source keeps them. */
  readonly earlier?: readonly {
    readonly text: string
    readonly rating: Rating
    readonly date?: ReviewDate | undefined
  }[]
  readonly reply?: { readonly text: string; readonly date?: ReviewDate | undefined } | undefined
  readonly url?: string | undefined
  readonly business?: string | undefined
  readonly location?: string | undefined
  readonly flags?: readonly string[] | undefined
  /** Why this record is no review. */
  readonly reject?: RejectReason | undefined
  /** The same for the owner, where the reason alone says too little. */
  readonly rejectTold?: Told | undefined
}

/** What the records of one source have in common. */
export type SourceContext = {
  readonly format: string
  readonly file: string
  /** How often a review without any other key was met, so that equal ones stay apart and keep their keys next time. */
  readonly seen: Map<string, number>
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

const webAddress = (url: string | undefined): string | undefined => {
  const trimmed = url?.trim()
  return trimmed && trimmed.length <= 2000 && /^https?:\/\/[^\s"'<>]+$/i.test(trimmed) ? trimmed : undefined
}

/** A moment as an ISO instant; a wall clock of an unknown zone is taken as UTC, which is near enough to put files in order. */
export function instantOf(date: ReviewDate | undefined): string | undefined {
  if (!date || date.relative) return undefined
  const { from } = rangeOf(date)
  return Number.isFinite(from) ? new Date(from).toISOString() : undefined
}

/** The former states that a source keeps, cleaned and oldest first, without those that say nothing. */
function revisionsOf(raw: RawReview): Revision[] {
  const found = (raw.earlier ?? []).flatMap(({ text: given, rating, date }): Revision[] => {
    const text = orNothing(cleanText(raw.entities ? decodeEntities(given) : given)).slice(0, longestText)
    return text === '' && rating.kind === 'none' ? [] : [{ text, rating, ...(date && { date }) }]
  })
  const time = ({ date }: Revision): number => (date ? rangeOf(date).from : -Infinity)
  return found.sort((a, b) => time(a) - time(b))
}

function readReply(raw: RawReview): OwnerReply | undefined {
  const given = raw.reply ? orNothing(cleanText(raw.reply.text)) : ''
  if (!given || !raw.reply) return undefined
  const text = (raw.entities ? decodeEntities(given) : given).slice(0, longestText)
  return raw.reply.date ? { text, date: raw.reply.date } : { text }
}

function ownKey(context: SourceContext, review: IncomingReview): string {
  const facts = [
    review.author,
    JSON.stringify(review.rating),
    review.score?.value ?? '',
    review.date?.value ?? '',
    review.text,
    review.text.length,
    review.title ?? '',
  ]
  const base = `row:${review.platform}:${shortHash(facts.join('\n'))}`
  const times = (context.seen.get(base) ?? 0) + 1
  context.seen.set(base, times)
  return `${base}:${times}`
}

/** The text as it was written: entities, Python's bytes and a wrong decoding undone. */
function wordsOf(raw: RawReview, flags: string[]): string {
  let text = raw.text ?? ''
  if (raw.entities) text = decodeEntities(text)
  text = decodePythonBytes(text)
  const repaired = repairTwiceEncoded(text)
  if (repaired !== text) flags.push('mojibake-repaired')
  return cleanText(repaired)
}

function placesOf(given: RawReview['places']): string[] {
  const places: string[] = []
  for (const each of given ?? []) {
    const place = saneId(each)
    if (place !== undefined && !places.includes(place)) places.push(place)
  }
  return places
}

let [givenName, cleanedName] = ['', '']

/** A business is the same in row after row: its name is cleaned once, and kept once. */
function cleanName(given: string): string {
  if (given !== givenName) [givenName, cleanedName] = [given, cleanLine(given)]
  return cleanedName
}

/** Cleans a raw review and gives it its keys; or tells why it is none. */
export function finishReview(raw: RawReview, row: number, context: SourceContext): IncomingReview | RejectReason {
  if (raw.reject) return raw.reject
  const flags = [...(raw.flags ?? [])]
  const given = orNothing(wordsOf(raw, flags))
  const cut = cutMark(given, raw.dotsMeanCut === true)
  const rating = raw.rating ?? { kind: 'none' }
  const title = raw.title === undefined ? '' : orNothing(cleanLine(raw.title))
  if (!cut.text && rating.kind === 'none' && !raw.score && !title) return 'no-content'
  if (cut.text.length > longestText) flags.push('text-shortened')
  const text = cut.text.slice(0, longestText)
  const author = raw.author === undefined ? '' : orNothing(cleanLine(repairTwiceEncoded(decodePythonBytes(raw.author))))
  const reply = readReply(raw)
  const url = webAddress(raw.url)
  const externalId = saneId(raw.externalId)
  if (raw.externalId?.trim() && externalId === undefined) flags.push('id-corrupt')
  const places = placesOf(raw.places)
  const translation = raw.translation ? cleanText(raw.translation) : ''
  const business = raw.business ? cleanName(raw.business) : ''
  const location = raw.location ? cleanLine(raw.location) : ''
  // Written field by field: a million rows come this way, and spreading is ten times slower.
  const review: Mutable<IncomingReview> = {
    keys: [],
    platform: raw.platform,
    author,
    rating,
    text,
    format: context.format,
    file: context.file,
    row,
  }
  const invented = raw.date && raw.scrapedAt ? inventedTime(raw.date, raw.scrapedAt) : undefined
  if (invented) flags.push('date-from-scrape')
  const date = invented ?? raw.date
  if (date) review.date = date
  if (raw.editedAt) review.editedAt = raw.editedAt
  if (title) review.title = title
  if (url) review.url = url
  if (translation) review.translation = translation
  if (cut.truncated || raw.truncated) review.truncated = true
  if (raw.score) review.score = raw.score
  if (raw.subRatings) review.subRatings = raw.subRatings
  if (reply) review.ownerReply = reply
  if (business) review.business = business
  if (location) review.location = location
  if (raw.scrapedAt) review.seenAt = raw.scrapedAt
  const revisions = raw.earlier ? revisionsOf(raw) : []
  if (revisions.length > 0) review.revisions = revisions
  const place = places?.[0] ?? (location || business)
  if (place) review.place = place
  if (flags.length > 0) review.flags = flags
  const facts = {
    platform: raw.platform,
    author,
    rating,
    text,
    date,
    externalId,
    idScope: raw.idScope,
    authorId: saneId(raw.authorId),
    places,
  }
  review.keys = reviewKeys(facts)
  // A file that was made before the edit knows the review by its former words.
  for (const { text: former, rating: then, date } of revisions)
    for (const key of reviewKeys({ platform: raw.platform, author, rating: then, text: former, date }))
      if (key.startsWith('text:') && !review.keys.includes(key)) review.keys = [...review.keys, key]
  if (review.keys.length === 0) review.keys = [ownKey(context, review)]
  return review
}

/** A file that is not read, and why. */
export const refusal = (file: string, reason: RefuseReason, told: Told): ReadEvent => ({
  kind: 'refused',
  file,
  reason,
  told,
})
