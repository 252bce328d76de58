import type { DatePrecision, Platform, Rating, Review, ReviewDate } from '../models/review'
import { parseJson } from './containers/json-records'
import { isHint } from './identity'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Parts one field from the next. */
const mark = '\u0000'
/** Stands before the spelling of a date that was counted back. */
const counted = '\u0001'
/** Fields before the keys of a review. */
const fixed = 18

/** What few reviews have, as JSON; '' where there is none of it. */
function restOf(review: Review): string {
  const { title, translation, truncated, score, subRatings, ownerReply, location, trade, seenAt } = review
  const { editedAt, revisions, flags, goneSince } = review
  if (
    (title ?? translation ?? truncated ?? score ?? subRatings ?? ownerReply ?? location) === undefined &&
    (trade ?? seenAt ?? editedAt ?? revisions ?? flags ?? goneSince) === undefined
  )
    return ''
  const words = { title, translation, truncated, score, subRatings, ownerReply, location, trade, seenAt }
  return JSON.stringify({ ...words, editedAt, revisions, flags, goneSince })
}

const isClear = (field: string): boolean => !field.includes(mark)
const isClearOrNone = (field: string | undefined): boolean => field === undefined || (field !== '' && isClear(field))

function isPlain({ id, author, text, format, file, url, business, place, importId, date, keys }: Review): boolean {
  if (!isClear(id) || !isClear(author) || !isClear(text) || !isClear(format)) return false
  if (date && (!isClear(date.value) || !isClear(date.raw) || date.raw.startsWith(counted))) return false
  if (!isClearOrNone(file) || !isClearOrNone(url) || !isClearOrNone(business)) return false
  if (!isClearOrNone(place) || !isClearOrNone(importId)) return false
  // A hint is made of letters and digits.
  for (const key of keys) if (!isHint(key) && !isClear(key)) return false
  return true
}

/** Reviews that become one text, several times as fast as JSON: a million are put aside while a file is read. */
export type ReviewPack = {
  add(review: Review): void
  /** All of them as one text; the pack is empty after. */
  close(): string
}

/** Starts an empty pack. */
export function reviewPack(): ReviewPack {
  /** Written over by the next pack, so that it need not grow again. */
  const fields: (string | number | boolean | undefined)[] = []
  let size = 0
  const put = (field: string | number | boolean | undefined): void => void (fields[size++] = field)

  return {
    add(review) {
      if (!isPlain(review)) return put(JSON.stringify(review))
      const { date, rating, keys } = review
      put(review.id)
      put(review.platform)
      put(review.author)
      put(review.text)
      put(review.format)
      put(review.file)
      put(review.row)
      put(review.url)
      put(review.business)
      put(review.place)
      put(review.importId)
      put(date?.value)
      put(date?.precision)
      put(date?.relative ? counted + date.raw : date?.raw)
      put(rating.kind)
      put(rating.kind === 'none' ? undefined : rating.value)
      put(restOf(review))
      put(keys.length)
      for (const key of keys) put(key)
    },
    close() {
      fields.length = size
      size = 0
      return fields.join(mark)
    },
  }
}

/** The fields of a pack, for `unpackReview`. */
export const fieldsOf = (pack: string): readonly string[] => pack.split(mark)

/** The review that was added to a pack as the so-and-so-manieth, counted from 0; undefined where there are fewer. */
export function unpackReview(fields: readonly string[], number: number): Review | undefined {
  let at = 0
  for (let before = number; before > 0; before--)
    at += fields[at]?.startsWith('{') ? 1 : fixed + Number(fields[at + fixed - 1])
  const first = fields[at]
  if (first === undefined) return undefined
  if (first.startsWith('{')) return parseJson(first) as Review
  const [id = '', platform, author = '', text = '', format = '', file, row, url, business] = fields.slice(
    at,
    at + fixed,
  )
  const [place, importId, value = '', precision, raw = '', kind, rated = '', rest, keys] = fields.slice(at + 9)
  const review: Mutable<Review> = {
    ...(rest ? (parseJson(rest) as Partial<Review>) : {}),
    id,
    keys: fields.slice(at + fixed, at + fixed + Number(keys)),
    platform: platform as Platform,
    author,
    rating: ratingOf(kind, rated),
    text,
    format,
  }
  if (file) review.file = file
  if (row) review.row = Number(row)
  if (url) review.url = url
  if (business) review.business = business
  if (place) review.place = place
  if (importId) review.importId = importId
  if (precision) review.date = dateOf(value, precision as DatePrecision, raw)
  return review
}

const dateOf = (value: string, precision: DatePrecision, raw: string): ReviewDate =>
  raw.startsWith(counted)
    ? { value, precision, raw: raw.slice(counted.length), relative: true }
    : { value, precision, raw }

function ratingOf(kind: string | undefined, value: string): Rating {
  if (kind === 'stars') return { kind, value: Number(value) }
  if (kind === 'grade') return { kind, value }
  return kind === 'recommend' ? { kind, value: value === 'true' } : { kind: 'none' }
}
