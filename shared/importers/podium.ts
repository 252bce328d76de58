import { parseDate } from '../dates/parse-date'
import { isRecord } from './containers/json-records'
import { cellOf } from './fields/flatten'
import { parseRating } from './fields/parse-rating'
import { platformOf, platformOfUrl } from './fields/platform'
import type { JsonImporter } from './importer'

/** Podium's reviews of many sites: a recommendation stands there as 5 or 1 stars, and is read as what it was. */
export const podium: JsonImporter = {
  kind: 'json',
  id: 'podium',
  title: 'Podium reviews',
  howToExport: 'Podium API, GET /v4/reviews, saved as JSON.',
  lists: true,
  recognises: ({ records }) =>
    records.some(record => isRecord(record.review) && ('siteName' in record.review || 'siteReviewId' in record.review)),
  read(record) {
    const review = isRecord(record.review) ? record.review : {}
    const author = isRecord(record.author) ? record.author : {}
    const responses = Array.isArray(record.responses) ? record.responses.filter(isRecord) : []
    const response = responses.at(-1)
    const stars = parseRating(cellOf(review.rating)).rating
    const recommends = record.isRecommendation === true && stars.kind === 'stars'
    return {
      platform: platformOf(cellOf(review.siteName)) ?? platformOfUrl(cellOf(review.url)) ?? 'other',
      externalId: cellOf(review.siteReviewId) || cellOf(record.uid),
      idScope: cellOf(review.siteReviewId) ? undefined : 'podium',
      author: cellOf(author.name),
      text: cellOf(review.body),
      rating: recommends ? { kind: 'recommend', value: stars.value >= 3 } : stars,
      date: parseDate(cellOf(review.createdAt) || cellOf(record.createdAt)),
      url: cellOf(review.url),
      reply: response && { text: cellOf(response.body), date: parseDate(cellOf(response.createdAt)) },
    }
  },
}
