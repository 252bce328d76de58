import { parseDate } from '../dates/parse-date'
import { isRecord, type JsonRecord } from './containers/json-records'
import { cellOf } from './fields/flatten'
import { parseRating } from './fields/parse-rating'
import { personIdOf } from './fields/web-address'
import type { JsonImporter } from './importer'
import type { RawReview } from './raw-review'

const commentText = (value: unknown): string =>
  (isRecord(value) ? cellOf(value.text) : cellOf(value)).replace(/<br\s{0,3}\/?>/gi, '\n')

/** Yelp keeps the former states of a review in a list of records, which may hold such a list themselves. */
function earlierOf(record: JsonRecord, depth = 0): NonNullable<RawReview['earlier']> {
  const list = Array.isArray(record.previousReviews) && depth < 3 ? record.previousReviews.filter(isRecord) : []
  return list.slice(0, 50).flatMap(each => [
    ...earlierOf(each, depth + 1),
    {
      text: commentText(each.comment),
      rating: parseRating(cellOf(each.rating)).rating,
      date: parseDate(cellOf(each.localizedDate), { order: 'month-first' }),
    },
  ])
}

function reviewOf(record: JsonRecord): RawReview {
  const user = isRecord(record.user) ? record.user : {}
  const replies = Array.isArray(record.businessOwnerReplies) ? record.businessOwnerReplies.filter(isRecord) : []
  const reply = replies.at(-1)
  return {
    platform: 'yelp',
    externalId: cellOf(record.id),
    authorId: cellOf(record.userId) || personIdOf(cellOf(user.userUrl)),
    author: cellOf(user.markupDisplayName) || cellOf(user.displayName),
    text: commentText(record.comment),
    entities: true,
    rating: parseRating(cellOf(record.rating)).rating,
    date: parseDate(cellOf(record.localizedDate), { order: 'month-first' }),
    earlier: earlierOf(record),
    reply: reply && {
      text: commentText(reply.comment),
      date: parseDate(cellOf(reply.localizedDate), { order: 'month-first' }),
    },
  }
}

/** Yelp's page data as most scrapers copy it. Earlier versions of a review come with it and become its revisions. */
export const yelpFeed: JsonImporter = {
  kind: 'json',
  id: 'yelp-feed',
  title: 'Yelp page data',
  howToExport: 'The JSON file of the scraper that read your page on yelp.com.',
  lists: true,
  recognises: ({ records }) =>
    records.some(record => 'localizedDate' in record && 'comment' in record && 'rating' in record),
  read: reviewOf,
}
