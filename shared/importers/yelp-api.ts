import { parseDate } from '../dates/parse-date'
import { offsetOf } from '../dates/zones'
import { isRecord } from './containers/json-records'
import { cellOf } from './fields/flatten'
import { parseRating } from './fields/parse-rating'
import type { JsonImporter } from './importer'
import { placeOf } from './fields/web-address'
import { tell } from './told'

/** The answer of Yelp's API: three excerpts at most, with times of the Pacific coast. */
export const yelpApi: JsonImporter = {
  kind: 'json',
  id: 'yelp-api',
  title: 'Yelp API answer',
  howToExport: 'Yelp Fusion (Places) API, GET /v3/businesses/{id}/reviews. It gives three excerpts, never all reviews.',
  recognises: ({ records }) =>
    records.some(record => typeof record.time_created === 'string' && isRecord(record.user) && 'text' in record),
  read(record) {
    const user = isRecord(record.user) ? record.user : {}
    const url = cellOf(record.url)
    return {
      platform: 'yelp',
      externalId: cellOf(record.id),
      url,
      authorId: cellOf(user.id),
      places: [placeOf(url)],
      author: cellOf(user.name),
      text: cellOf(record.text),
      dotsMeanCut: true,
      rating: parseRating(cellOf(record.rating)).rating,
      date: parseDate(cellOf(record.time_created), { offsetFor: clock => offsetOf('America/Los_Angeles', clock) }),
    }
  },
  warning({ records, envelope }) {
    const total = Number(envelope.get('total'))
    return total > records.length ? tell('beginnings', records.length, total) : undefined
  },
}
