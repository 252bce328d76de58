import * as v from 'valibot'
import { assess } from '../../shared/assessment/assess'
import { themeIds, type Assessment } from '../../shared/models/assessment'
import type { Profile } from '../../shared/models/profile'
import { goals } from '../../shared/models/reply'
import { platforms, type DatePrecision, type Rating, type Review, type ReviewDate } from '../../shared/models/review'

const precisions: readonly (readonly [RegExp, DatePrecision])[] = [
  [/^\d{4}$/, 'year'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}-\d{2}-\d{2}$/, 'day'],
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?:Z|[+-]\d{2}:?\d{2})?$/, 'minute'],
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?$/, 'second'],
]

/** A date of a line, as exact as it is written; undefined where it is no ISO date. */
export function dateOfLine(value: string | undefined): ReviewDate | undefined {
  const known = value === undefined ? undefined : precisions.find(([shape]) => shape.test(value))
  return value !== undefined && known ? { value, precision: known[1], raw: value } : undefined
}

type Present<Given> = { [Name in keyof Given]?: NonNullable<Given[Name]> }
const withoutNulls = <Given extends object>(given: Given): Present<Given> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as Present<Given>

const text = v.nullish(v.string(), '')
const optionalText = v.pipe(
  v.nullish(v.string()),
  v.transform(value => value ?? undefined),
)

const rating = v.nullish(
  v.variant('kind', [
    v.object({ kind: v.literal('stars'), value: v.number() }),
    v.object({ kind: v.literal('grade'), value: v.string() }),
    v.object({ kind: v.literal('recommend'), value: v.boolean() }),
    v.object({ kind: v.literal('none') }),
  ]),
  { kind: 'none' },
) satisfies v.GenericSchema<unknown, Rating>

const ownerReply = v.pipe(
  v.nullish(v.union([v.string(), v.object({ text: v.string(), date: v.nullish(v.string()) })])),
  v.transform(given => {
    if (given === undefined || given === null) return undefined
    if (typeof given === 'string') return given === '' ? undefined : { text: given }
    const date = dateOfLine(given.date ?? undefined)
    return { text: given.text, ...(date && { date }) }
  }),
)

/** A review of a line. Fields that are not known are passed over; what may be missing may also be null. */
export const reviewLine = v.pipe(
  v.object({
    id: v.string(),
    text,
    author: text,
    platform: v.fallback(v.picklist(platforms), 'other'),
    date: optionalText,
    rating,
    url: optionalText,
    ownerReply,
    trade: optionalText,
  }),
  v.transform(({ date, url, ownerReply: reply, trade, ...given }): Review => {
    const rest = { date: dateOfLine(date), url, ownerReply: reply, trade }
    return { ...given, keys: [], format: 'json-lines', ...withoutNulls(rest) }
  }),
)

/** The profile of a line: the business that answers. */
export const profileLine = v.pipe(
  v.object({
    businessName: v.string(),
    trade: v.string(),
    regulated: v.nullish(v.boolean(), false),
    signature: text,
    staff: v.nullish(v.array(v.string()), []),
    phone: optionalText,
    email: optionalText,
    address: optionalText,
    website: optionalText,
    timeZone: optionalText,
    tone: v.nullish(v.picklist(['warm', 'plain', 'formal'])),
    facts: v.nullish(v.array(v.object({ id: v.string(), text: v.string(), themes: v.array(v.picklist(themeIds)) }))),
    fixes: v.nullish(
      v.array(v.object({ id: v.string(), text: v.string(), theme: v.picklist(themeIds), since: v.string() })),
    ),
  }),
  v.transform(({ businessName, trade, regulated, signature, staff, ...rest }): Profile => ({
    businessName,
    trade,
    regulated,
    signature,
    staff,
    ...withoutNulls(rest),
  })),
)

const earlierReplies = v.nullish(v.array(v.string()), [])

/** A line for `check`. */
export const checkLine = v.object({
  id: v.string(),
  profile: profileLine,
  review: reviewLine,
  reply: v.string(),
  earlierReplies,
})

/** A line for `draft`. */
export const draftLine = v.object({
  id: v.string(),
  profile: profileLine,
  review: reviewLine,
  goal: v.nullish(v.picklist(goals)),
  earlierReplies,
})

/** What is observed in a review, given what the profile tells of the business. */
export const assessFor = (profile: Profile, review: Review): Assessment =>
  assess({
    ...review,
    trade: review.trade ?? profile.trade,
    businessName: profile.businessName,
    staff: profile.staff,
  })
