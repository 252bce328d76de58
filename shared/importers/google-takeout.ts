import { parseDate } from '../dates/parse-date'
import { isRecord } from './containers/json-records'
import { cellOf } from './fields/flatten'
import { parseRating } from './fields/parse-rating'
import { splitTranslation } from './fields/translation'
import type { JsonImporter } from './importer'

/** Reviews of a Google Business Profile: pages of a Takeout export, or answers of the Business Profile API. */
export const googleTakeout: JsonImporter = {
  kind: 'json',
  id: 'google-takeout',
  title: 'Google Business Profile (Takeout)',
  howToExport: 'takeout.google.com › deselect all › Google Business Profile › export. Import the ZIP as it is.',
  lists: true,
  recognises: ({ records }) =>
    records.some(
      record =>
        'starRating' in record && (/locations\/.{1,80}\/reviews\//.test(cellOf(record.name)) || 'createTime' in record),
    ),
  read(record) {
    const reviewer = isRecord(record.reviewer) ? record.reviewer : {}
    const reply = isRecord(record.reviewReply) ? record.reviewReply : undefined
    const comment = isRecord(record.comment) ? cellOf(record.comment.comment) : cellOf(record.comment)
    const { text, translation } = splitTranslation(comment)
    const [, location, id] = /locations\/([^/]{1,80})\/reviews\/([^/]{1,200})$/.exec(cellOf(record.name)) ?? []
    const [created, updated] = [cellOf(record.createTime), cellOf(record.updateTime)]
    return {
      platform: 'google',
      externalId: id ?? cellOf(record.reviewId),
      location,
      author: reviewer.isAnonymous === true ? '' : cellOf(reviewer.displayName),
      text,
      translation,
      rating: parseRating(cellOf(record.starRating)).rating,
      date: parseDate(created || updated),
      editedAt: updated && updated.slice(0, 19) !== created.slice(0, 19) ? parseDate(updated) : undefined,
      reply: reply && { text: splitTranslation(cellOf(reply.comment)).text, date: parseDate(cellOf(reply.updateTime)) },
    }
  },
}
