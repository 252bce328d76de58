import { parseDate } from '../../dates/parse-date'
import { attribute, type HtmlPage } from '../containers/html-page'
import { isRecord, isTooDeep, parseJson, type JsonRecord } from '../containers/json-records'
import { decodeEntities } from './clean-text'
import { cellOf } from './flatten'
import { parseRating } from './parse-rating'
import type { Rating, ReviewDate } from '../../models/review'

/** A review that a page states for machines. */
export type LinkedReview = {
  readonly author: string
  readonly text: string
  readonly title: string
  readonly rating: Rating
  readonly score?: { readonly value: number; readonly max: number }
  readonly date: ReviewDate | undefined
  readonly url: string
}

const many = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value]

function reviewOf(node: JsonRecord): LinkedReview {
  const [author] = many(node.author)
  const [rating] = many(node.reviewRating)
  const value = isRecord(rating) ? cellOf(rating.ratingValue) : cellOf(rating)
  const best = isRecord(rating) ? Number(rating.bestRating ?? 5) : 5
  return {
    author: isRecord(author) ? cellOf(author.name) : cellOf(author),
    text: decodeEntities(cellOf(node.reviewBody) || cellOf(node.description)),
    title: decodeEntities(cellOf(node.name) || cellOf(node.headline)),
    ...parseRating(value, best > 0 ? best : 5),
    date: parseDate(cellOf(node.datePublished) || cellOf(node.dateCreated)),
    url: cellOf(node.url),
  }
}

const isReview = (node: JsonRecord): boolean =>
  many(node['@type']).some(type => /^(?:User|Critic|Employer)?Review$/.test(cellOf(type)))

/** The reviews in a page's JSON-LD, and the name of what they are about. */
export function linkedReviews(page: HtmlPage): {
  readonly reviews: readonly LinkedReview[]
  readonly business: string
} {
  const reviews: LinkedReview[] = []
  let business = ''
  for (const element of page.elements) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue
    const text = element.childNodes.map(node => ('value' in node ? node.value : '')).join('')
    const nodes = isTooDeep(text) ? [] : [...many(parseJson(text))]
    while (nodes.length > 0) {
      const node = nodes.shift()
      if (!isRecord(node)) continue
      if (isReview(node)) reviews.push(reviewOf(node))
      else {
        const own = [...many(node.review), ...many(node.reviews)]
        if (own.length > 0 || 'aggregateRating' in node) business ||= cellOf(node.name)
        nodes.push(...own, ...many(node['@graph']), ...many(node.mainEntity))
      }
    }
  }
  return { reviews, business }
}
