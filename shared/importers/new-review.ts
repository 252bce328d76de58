import type { Review } from '../models/review'
import { shortHash } from './fingerprint'
import { isHint } from './identity'
import type { IncomingReview } from './source'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A review that is stored for the first time: its id is made of its strongest key, and stays. */
export function newReview(incoming: IncomingReview, importId: string): Review {
  const { platform, keys } = incoming
  const strongest = keys.find(key => !isHint(key)) ?? keys[0] ?? ''
  // Written field by field: a million rows come this way, and a copy that begins with another field is ten times slower.
  const review: Mutable<Review> = {
    id: `${platform}-${shortHash(strongest)}`,
    keys,
    platform,
    author: incoming.author,
    rating: incoming.rating,
    text: incoming.text,
    format: incoming.format,
  }
  if (incoming.file !== undefined) review.file = incoming.file
  if (incoming.row !== undefined) review.row = incoming.row
  if (incoming.date) review.date = incoming.date
  if (incoming.editedAt) review.editedAt = incoming.editedAt
  if (incoming.title !== undefined) review.title = incoming.title
  if (incoming.url !== undefined) review.url = incoming.url
  if (incoming.translation !== undefined) review.translation = incoming.translation
  if (incoming.truncated) review.truncated = incoming.truncated
  if (incoming.score) review.score = incoming.score
  if (incoming.subRatings) review.subRatings = incoming.subRatings
  if (incoming.ownerReply) review.ownerReply = incoming.ownerReply
  if (incoming.business !== undefined) review.business = incoming.business
  if (incoming.location !== undefined) review.location = incoming.location
  if (incoming.trade !== undefined) review.trade = incoming.trade
  if (incoming.seenAt !== undefined) review.seenAt = incoming.seenAt
  if (incoming.revisions) review.revisions = incoming.revisions
  if (incoming.place !== undefined) review.place = incoming.place
  if (incoming.flags) review.flags = incoming.flags
  review.importId = importId
  return review
}
