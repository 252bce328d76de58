import { splitTranslation } from './fields/translation'
import { csvImporter } from './tables/csv-importer'

/** Google reviews as Outscraper writes them: `rating` is the average of the business, `review_rating` the review. */
export const outscraperGoogle = csvImporter({
  id: 'outscraper-google',
  title: 'Google reviews (Outscraper)',
  howToExport: 'Outscraper › Google Maps Reviews › CSV, Excel or JSON.',
  lists: true,
  platform: 'google',
  signature: [
    ['review_rating'],
    ['review_text'],
    ['google_id', 'place_id', 'reviews_id'],
    ['review_id', 'review_link', 'author_id', 'author_link', 'autor_id'],
  ],
  columns: {
    id: ['review_id'],
    url: ['review_link'],
    place: ['place_id', 'google_id'],
    business: ['name'],
    author: ['author_title', 'autor_name', 'author_name'],
    'author-id': ['author_id', 'autor_id'],
    'author-url': ['author_link', 'autor_link'],
    rating: ['review_rating'],
    text: ['review_text'],
    moment: ['review_timestamp'],
    date: ['review_datetime_utc'],
    'owner-reply': ['owner_answer'],
    'owner-reply-date': ['owner_answer_timestamp', 'owner_answer_timestamp_datetime_utc'],
    'scraped-at': ['scraped_at', 'timestamp'],
  },
  plan: (_head, plan) => ({ ...plan, dates: { ...plan.dates, offsetFor: () => 'Z' } }),
  refine: raw => (raw.text?.includes('(Translated by Google)') ? { ...raw, ...splitTranslation(raw.text) } : raw),
})
