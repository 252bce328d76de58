import { parseDate } from '../dates/parse-date'
import { isRecord } from './containers/json-records'
import { cellOf } from './fields/flatten'
import { parseRating } from './fields/parse-rating'
import type { JsonImporter } from './importer'

/** Trustpilot reviews as objects with a body that begins with its title again. */
export const trustpilot: JsonImporter = {
  kind: 'json',
  id: 'trustpilot',
  title: 'Trustpilot reviews',
  howToExport: 'The file of the scraper or service that collected the reviews of trustpilot.com.',
  lists: true,
  recognises: ({ records }) =>
    records.some(
      record =>
        'body' in record && 'title' in record && 'rating' in record && ('name' in record || isRecord(record.consumer)),
    ),
  read(record) {
    const lines = (value: unknown): string => cellOf(value).replaceAll('\\n', '\n').trim()
    const title = lines(record.title).replace(/…$/, '')
    const body = lines(record.body)
    const consumer = isRecord(record.consumer) ? record.consumer : {}
    const reply = isRecord(record.reply) ? record.reply : undefined
    return {
      platform: 'trustpilot',
      externalId: cellOf(record.id) || cellOf(record.reviewId),
      authorId: cellOf(consumer.id),
      author: cellOf(record.name) || cellOf(consumer.displayName),
      title,
      text:
        title.length >= 10 &&
        body.startsWith(`${title}\n`) &&
        body.length > title.length + 1 &&
        !lines(record.title).endsWith('…')
          ? body.slice(title.length).trim()
          : body,
      rating: parseRating(cellOf(record.rating)).rating,
      date: parseDate(cellOf(record.date) || cellOf(record.createdAt) || cellOf(record.publishedDate)),
      url: cellOf(record.url),
      reply: reply && {
        text: lines(reply.message ?? reply.text),
        date: parseDate(cellOf(reply.publishedDate) || cellOf(reply.createdAt)),
      },
    }
  },
}
