import { parseDate } from '../dates/parse-date'
import { isRecord, type JsonRecord } from './containers/json-records'
import { cellOf } from './fields/flatten'
import { repairEscapes } from './fields/mojibake'
import type { JsonHead, JsonImporter } from './importer'
import { tell } from './told'

const commentOf = (record: JsonRecord): JsonRecord | undefined => {
  const [first] = Array.isArray(record.data) ? (record.data as readonly unknown[]) : []
  return isRecord(first) && isRecord(first.comment) ? first.comment : undefined
}

const owners = new WeakMap<JsonHead, string>()

/** Whose posts were commented on, as the titles tell: "Jo Moss commented on Marlow Street Pizza's post." */
function ownerOf(head: JsonHead): string {
  let known = owners.get(head)
  if (known === undefined) {
    const votes = new Map<string, number>()
    for (const record of head.records) {
      const name = / commented on (.{1,100})['’]s /.exec(repairEscapes(cellOf(record.title)))?.[1]
      if (name) votes.set(name, (votes.get(name) ?? 0) + 1)
    }
    known = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
    owners.set(head, known)
  }
  return known
}

/** Comments out of Facebook's "Download your information": feedback without a rating; the page's own are left out. */
export const facebookComments: JsonImporter = {
  kind: 'json',
  id: 'facebook-comments',
  title: 'Facebook comments (your information)',
  howToExport:
    'Facebook › Settings › Download your information, as JSON. It holds comments, not the reviews others left.',
  recognises: ({ path, records }) => path === 'comments_v2' || records.some(record => commentOf(record) !== undefined),
  read(record, { head, ownName, options }) {
    const comment = commentOf(record)
    const author = repairEscapes(cellOf(comment?.author))
    const own = [ownName, options.businessName, ownerOf(head)].some(
      name => name && name.toLowerCase() === author.toLowerCase(),
    )
    return {
      platform: 'facebook',
      author,
      text: repairEscapes(cellOf(comment?.comment)),
      date: parseDate(cellOf(comment?.timestamp ?? record.timestamp)),
      reject: own ? 'written-by-the-business' : undefined,
    }
  },
  warning: () => tell('comments'),
}
