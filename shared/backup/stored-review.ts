import * as v from 'valibot'
import { platforms } from '../models/review'

const date = v.object({
  value: v.string(),
  precision: v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'unknown']),
  raw: v.string(),
})

/** What a stored review must have so that every screen can show it. */
export const storedReview = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  keys: v.array(v.string()),
  platform: v.picklist(platforms),
  author: v.string(),
  rating: v.variant('kind', [
    v.object({ kind: v.literal('stars'), value: v.number() }),
    v.object({ kind: v.literal('grade'), value: v.string() }),
    v.object({ kind: v.literal('recommend'), value: v.boolean() }),
    v.object({ kind: v.literal('none') }),
  ]),
  text: v.string(),
  date: v.optional(date),
  format: v.string(),
  ownerReply: v.optional(v.object({ text: v.string(), date: v.optional(date) })),
})
