import { csvImporter } from './tables/csv-importer'

/** Yelp reviews as scrapers write them, one row per review; `rating` and `reviews` are those of the business. */
export const yelpScrape = csvImporter({
  id: 'yelp-scrape',
  title: 'Yelp reviews (scraper table)',
  howToExport: 'Yelp has no export for owners. Use the file of the scraper or service that collected the reviews.',
  lists: true,
  platform: 'yelp',
  signature: [
    ['review_id', 'review_url', 'review_link'],
    ['review_rating'],
    ['review_text'],
    ['business_id', 'business_url', 'author_link', 'author_id'],
  ],
  confirms: head => !head.keys.includes('google_id') && !head.keys.includes('place_id'),
  columns: {
    id: ['review_id'],
    url: ['review_link', 'review_url'],
    author: ['author_title', 'author_name', 'user_name'],
    'author-id': ['author_id', 'user_id'],
    'author-url': ['author_link', 'author_url'],
    rating: ['review_rating'],
    text: ['review_text'],
    date: ['review_date', 'review_datetime_utc'],
    'owner-reply': ['owner_answer', 'owner_reply'],
    'owner-reply-date': ['owner_answer_date', 'owner_answer_timestamp_datetime_utc'],
    place: ['business_id'],
    'place-url': ['business_url'],
    business: ['name', 'business_name'],
    'scraped-at': ['scraped_at'],
  },
})
