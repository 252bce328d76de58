import { parseDate } from '../dates/parse-date'
import { isRecord, type JsonRecord } from './containers/json-records'
import { cellOf } from './fields/flatten'
import { parseRating } from './fields/parse-rating'
import { personIdOf } from './fields/web-address'
import type { JsonImporter } from './importer'
import { instantOf } from './raw-review'

/** The first words of `{ en: "…" }` or `{ en: { text: "…" } }`; a plain string as it is. */
function inAnyLanguage(value: unknown): string {
  if (!isRecord(value)) return cellOf(value)
  for (const each of Object.values(value)) {
    const text = isRecord(each) ? cellOf(each.text) : cellOf(each)
    if (text) return text
  }
  return ''
}

const textOfRecord = (record: JsonRecord): unknown => record.description ?? record.review_text ?? record.text

/** Google reviews with a text for each language, as open-source scrapers keep them; dates are often counted back from the scrape. */
export const googleScraperJson: JsonImporter = {
  kind: 'json',
  id: 'google-scraper-json',
  title: 'Google reviews (scraper JSON)',
  howToExport: 'The JSON file of the scraper that read your Google listing.',
  lists: true,
  recognises: ({ records }) =>
    records.some(
      record =>
        'review_id' in record &&
        'rating' in record &&
        (isRecord(textOfRecord(record)) || isRecord(record.owner_responses)),
    ),
  read(record, { options }) {
    const scraped = parseDate(cellOf(record.created_date) || cellOf(record.scraped_at))
    const ms = Date.parse(scraped?.value ?? options.now)
    const hints = {
      ...(Number.isFinite(ms) && { reference: { ms, ...(options.timeZone && { zone: options.timeZone }) } }),
    }
    const relative = parseDate(cellOf(record.raw_date), hints)
    const profile = cellOf(record.profile_url) || cellOf(record.author_profile_url)
    const reply = inAnyLanguage(record.owner_responses)
    return {
      platform: 'google',
      externalId: cellOf(record.review_id),
      authorId: personIdOf(profile),
      places: [cellOf(record.place_id)],
      author: cellOf(record.author),
      text: inAnyLanguage(textOfRecord(record)),
      dotsMeanCut: true,
      rating: parseRating(cellOf(record.rating)).rating,
      // The date of such files is the time of the scrape minus "11 months": the label says how exact it is.
      scrapedAt: instantOf(scraped),
      date: relative?.relative ? relative : parseDate(cellOf(record.review_date), hints),
      reply: reply ? { text: reply } : undefined,
      business: cellOf(record.company),
    }
  },
}
