import { csvImporter } from './tables/csv-importer'

/** Reviews of an Angi page: months instead of days, and what the job cost beside them. */
export const angiReviews = csvImporter({
  id: 'angi-reviews',
  title: 'Angi reviews',
  howToExport: 'Angi has no export for owners. Use the file of the scraper or service that read your page on angi.com.',
  lists: true,
  platform: 'angi',
  signature: [
    ['rating', 'overall_rating', 'stars'],
    ['text', 'review', 'review_text', 'comment'],
    ['date', 'review_date', 'month'],
    ['listing_url', 'source', 'source_url', 'url', 'recommend', 'recommended'],
  ],
  confirms: head =>
    head.keys.includes('hire_again') ||
    head.rows
      .slice(0, 20)
      .some(row =>
        row.some(cell =>
          /angi(?:eslist)?\.com\/companylist|^angi(?:'?e?'?s list)?$|recommend this pro/i.test(
            cell.trim().slice(0, 200),
          ),
        ),
      ),
  columns: {
    'place-url': ['listing_url', 'source_url', 'url'],
    author: ['name', 'reviewer', 'author', 'member'],
    date: ['date', 'review_date', 'month'],
    rating: ['rating', 'overall_rating', 'stars'],
    text: ['text', 'review', 'review_text', 'comment'],
    'owner-reply': ['response', 'reply', 'owner_reply', 'company_response'],
    'owner-reply-date': ['response_date', 'reply_date'],
    id: ['review_id'],
  },
  subRatings: ['recommend', 'recommended'],
})
