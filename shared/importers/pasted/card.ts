import { parseDate, type DateOrder } from '../../dates/parse-date'
import type { Platform, Rating, ReviewDate } from '../../models/review'
import { parseGrade, parseRating, parseRecommendation } from '../fields/parse-rating'
import type { RawReview } from '../raw-review'

/** A review as the owner sees and corrects it before it is imported: every field as it is typed. */
export type Card = {
  readonly platform: Platform
  readonly author: string
  /** In any spelling: "2 weeks ago", "Oct 12, 2025". */
  readonly date: string
  /** '' for none, '1' to '5' (halves allowed), a letter grade, 'yes' or 'no' for a recommendation. */
  readonly rating: string
  readonly text: string
  /** The owner's answer, where it stands on the site. */
  readonly reply: string
}

/** Where and when a card was made. */
export type CardMoment = {
  /** ISO instant. */
  readonly now: string
  readonly timeZone?: string
  readonly order?: DateOrder
}

const americanZones = /^(?:America|Pacific\/Honolulu|US)\b/

/** The date of a card; relative ones are counted back from the moment at which it was made. Undefined where it is none, or still to come. */
export function cardDate(raw: string, { now, timeZone, order }: CardMoment): ReviewDate | undefined {
  const usual = !timeZone || americanZones.test(timeZone) ? 'month-first' : 'day-first'
  const ms = Date.parse(now)
  const date = parseDate(raw, { order: order ?? usual, reference: { ms, ...(timeZone && { zone: timeZone }) } })
  // A day of grace, because a clock elsewhere may be ahead.
  return date && date.value.slice(0, 10) <= new Date(ms + 2 * 86_400_000).toISOString().slice(0, 10) ? date : undefined
}

/** The rating that a card's field says. */
export function cardRating(field: string): Rating {
  if (field === 'yes' || field === 'no') return { kind: 'recommend', value: field === 'yes' }
  const grade = parseGrade(field)
  if (grade !== undefined) return { kind: 'grade', value: grade }
  const recommends = /recommend/i.test(field) ? parseRecommendation(field) : undefined
  return recommends === undefined ? parseRating(field, 5).rating : { kind: 'recommend', value: recommends }
}

/** A card as a format gives it. */
export const rawOfCard = ({ platform, author, date, rating, text, reply }: Card, moment: CardMoment): RawReview => ({
  platform,
  author,
  text,
  rating: cardRating(rating),
  date: date.trim() === '' ? undefined : cardDate(date, moment),
  reply: reply.trim() === '' ? undefined : { text: reply },
  ...(date.trim() !== '' && !cardDate(date, moment) && { flags: ['date-unread'] }),
})
