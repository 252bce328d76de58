import { isRecord } from './containers/json-records'
import type { JsonRefusal } from './importer'
import { tell } from './told'

const firstData = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined => {
  const [first] = Array.isArray(record.data) ? (record.data as readonly unknown[]) : []
  return isRecord(first) ? first : undefined
}

/** Pages that the account holder recommended: outgoing, without a text. */
export const facebookRecommended: JsonRefusal = {
  kind: 'refusal',
  id: 'facebook-recommended',
  title: 'Facebook pages you recommended',
  recognises: ({ path }) => /^(?:recommended_pages|pages_recommended)(?:_v\d)?$/.test(path),
  reason: 'reviews-you-wrote',
  rowReason: 'written-by-the-business',
  told: tell('pages-you-recommended'),
}

/** The page's own posts. */
export const facebookPosts: JsonRefusal = {
  kind: 'refusal',
  id: 'facebook-posts',
  title: 'Facebook posts',
  recognises: ({ records }) =>
    records.length > 0 &&
    records.every(record => firstData(record) !== undefined && 'post' in (firstData(record) ?? {})),
  reason: 'not-reviews',
  rowReason: 'written-by-the-business',
  told: tell('posts-of-yours'),
}

/** Google Maps reviews of the account holder, as Takeout's map features. */
export const googleMapsOwn: JsonRefusal = {
  kind: 'refusal',
  id: 'google-maps-own',
  title: 'Google Maps reviews you wrote',
  recognises: ({ path, envelope, records }) =>
    path === 'features' &&
    envelope.get('type') === 'FeatureCollection' &&
    records.some(record => isRecord(record.properties)),
  reason: 'reviews-you-wrote',
  rowReason: 'written-by-the-business',
  told: tell('reviews-you-wrote'),
}
