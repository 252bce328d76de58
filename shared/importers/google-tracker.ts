import { csvImporter } from './tables/csv-importer'

/** Snapshots of Google reviews that trackers of the Places API keep; `venue_rating` is that of the business. */
export const googleTracker = csvImporter({
  id: 'google-tracker',
  title: 'Google reviews (tracker table)',
  howToExport: 'The CSV of the tool that watches your Google listing.',
  lists: true,
  platform: 'google',
  signature: [
    ['place_id'],
    ['reviewer', 'author_name', 'author'],
    ['rating', 'stars'],
    ['comment', 'text', 'review_text', 'description'],
    ['review_time', 'relative_date', 'profile_url', 'author_url', 'review_date', 'time'],
  ],
  confirms: head => !head.keys.includes('review_rating'),
  columns: {
    place: ['place_id'],
    business: ['venue', 'company', 'place_name', 'name'],
    location: ['address'],
    author: ['reviewer', 'author_name', 'author'],
    'author-url': ['profile_url', 'author_url', 'author_profile_url'],
    rating: ['rating', 'stars'],
    text: ['comment', 'text', 'review_text', 'description'],
    moment: ['review_time', 'time'],
    date: ['review_date', 'date', 'relative_date', 'relative_time_description'],
    id: ['review_id'],
    url: ['review_url'],
    'owner-reply': ['owner_reply', 'owner_response', 'reply'],
    'owner-reply-date': ['owner_reply_date', 'reply_date'],
    'scraped-at': ['scraped_at', 'created_date'],
  },
})
