import { csvImporter } from './tables/csv-importer'

/** Recommendations and old star reviews of a page, as scrapers read them off the screen. */
export const facebookRecommendations = csvImporter({
  id: 'facebook-recommendations',
  title: 'Facebook recommendations (scraper table)',
  howToExport:
    'Facebook has no export of the reviews others left. Use the file of the scraper or service that collected them.',
  lists: true,
  platform: 'facebook',
  signature: [
    ['recommendation', 'isRecommended', 'is_recommended', 'recommended'],
    ['text', 'postReview', 'review_text', 'message'],
    ['reviewer', 'fullName', 'user_name', 'user.name', 'author', 'name'],
  ],
  confirms: head =>
    head.keys.some(key => /facebook|page_url|average/.test(key)) ||
    head.rows
      .slice(0, 20)
      .some(row => row.some(cell => /facebook\.com|\b(?:recommends|doesn['’]t recommend)\b/i.test(cell))),
  columns: {
    recommendation: ['recommendation', 'isRecommended', 'is_recommended', 'recommended'],
    rating: ['stars', 'starRating', 'star_rating', 'rating'],
    text: ['text', 'postReview', 'review_text', 'message'],
    date: ['date', 'postDate', 'created_time', 'timestamp'],
    author: ['reviewer', 'fullName', 'user_name', 'user.name', 'author', 'name'],
    'author-id': ['user_id', 'user.id', 'reviewer_id', 'facebookId'],
    'author-url': ['profile_url', 'profileUrl', 'user.profileUrl'],
    'owner-reply': ['page_reply', 'owner_reply', 'reply'],
    url: ['review_url', 'postUrl', 'url'],
    id: ['review_id', 'legacyId', 'id'],
    'place-url': ['page_url', 'facebookUrl', 'pageUrl'],
    business: ['page', 'page_name', 'pageName'],
    'scraped-at': ['scraped_at', 'scrapedAt', 'extracted_at'],
    average: ['average_rating', 'averageRating'],
  },
})
