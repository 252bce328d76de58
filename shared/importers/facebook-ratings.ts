import { parseDate } from '../dates/parse-date'
import type { Rating } from '../models/review'
import { isRecord, type JsonRecord } from './containers/json-records'
import { cellOf } from './fields/flatten'
import { parseRating } from './fields/parse-rating'
import type { JsonHead, JsonImporter } from './importer'
import type { RawReview } from './raw-review'
import { tell } from './told'

const listOf = (value: unknown): readonly JsonRecord[] => (Array.isArray(value) ? value.filter(isRecord) : [])

const commentsOf = (record: JsonRecord): readonly JsonRecord[] => {
  const story = isRecord(record.open_graph_story) ? record.open_graph_story : {}
  return isRecord(story.comments) ? listOf(story.comments.data) : []
}

const fromOf = (comment: JsonRecord): JsonRecord => (isRecord(comment.from) ? comment.from : {})

const pages = new WeakMap<JsonHead, string>()

/** The page is whoever answers most; a customer hardly comments on two reviews. */
function pageId(head: JsonHead, businessName: string | undefined): string {
  let known = pages.get(head)
  if (known === undefined) {
    const votes = new Map<string, number>()
    for (const comment of head.records.flatMap(commentsOf)) {
      const from = fromOf(comment)
      const id = cellOf(from.id) || cellOf(from.name)
      const own = businessName !== undefined && cellOf(from.name).toLowerCase() === businessName.toLowerCase()
      votes.set(id, (votes.get(id) ?? 0) + (own ? 1000 : 1))
    }
    known = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
    pages.set(head, known)
  }
  return known
}

function ratingOf(record: JsonRecord): Rating {
  const stars = parseRating(cellOf(record.rating)).rating
  if (stars.kind !== 'none') return stars
  const kind = cellOf(record.recommendation_type).toLowerCase()
  return kind === 'positive' || kind === 'negative'
    ? { kind: 'recommend', value: kind === 'positive' }
    : { kind: 'none' }
}

function readOne(record: JsonRecord, head: JsonHead, businessName: string | undefined): RawReview {
  const story = isRecord(record.open_graph_story) ? record.open_graph_story : {}
  const reviewer = isRecord(record.reviewer) ? record.reviewer : {}
  const page = pageId(head, businessName)
  const answer = commentsOf(record).find(
    comment => page !== '' && (cellOf(fromOf(comment).id) || cellOf(fromOf(comment).name)) === page,
  )
  return {
    platform: 'facebook',
    externalId: cellOf(story.id) || cellOf(record.open_graph_story_id),
    authorId: cellOf(reviewer.id) || cellOf(record.reviewer_id),
    places: [page || undefined],
    author: cellOf(reviewer.name) || cellOf(record.reviewer_name),
    text: cellOf(record.review_text),
    rating: ratingOf(record),
    date: parseDate(cellOf(record.created_time)),
    reply: answer && { text: cellOf(answer.message), date: parseDate(cellOf(answer.created_time)) },
  }
}

const webhookValues = (record: JsonRecord): readonly JsonRecord[] =>
  listOf(record.changes)
    .filter(change => change.field === 'ratings')
    .map(change => (isRecord(change.value) ? change.value : {}))

const isRating = (record: JsonRecord): boolean =>
  'recommendation_type' in record || ('has_rating' in record && 'created_time' in record)

/** Ratings of a page as Facebook's Graph API gave them: recommendations, and the stars of before 2018. */
export const facebookRatings: JsonImporter = {
  kind: 'json',
  id: 'facebook-ratings',
  title: 'Facebook page ratings (Graph API)',
  howToExport:
    'Graph API, GET /{page-id}/ratings with a page token. Facebook ended it with version 22; older dumps are read as well.',
  lists: true,
  recognises: ({ records }) =>
    records.some(
      record =>
        isRating(record) ||
        webhookValues(record).some(value => 'recommendation_type' in value || 'review_text' in value),
    ),
  read(record, { head, options }) {
    const values = webhookValues(record)
    return values.length > 0
      ? values.map(value => readOne(value, head, options.businessName))
      : readOne(record, head, options.businessName)
  },
  warning: ({ envelope }) => (envelope.has('paging.next') ? tell('one-page') : undefined),
}
