import { csvImporter } from './tables/csv-importer'

/** Reviews of any site as DataForSEO returns them: the rating is an object with its own maximum. */
export const dataforseo = csvImporter({
  id: 'dataforseo',
  title: 'DataForSEO reviews',
  howToExport: 'DataForSEO › Business Data or Reviews API, the items of the result as JSON.',
  lists: true,
  signature: [
    ['rating.value'],
    ['rating.rating_max', 'rating.rating_type'],
    ['review_text', 'original_review_text'],
    ['timestamp', 'time_ago'],
  ],
  columns: {
    id: ['review_id'],
    url: ['review_url', 'url'],
    author: ['profile_name', 'user_profile.name', 'author'],
    'author-url': ['profile_url', 'user_profile.url'],
    rating: ['rating.value'],
    text: ['original_review_text', 'review_text'],
    title: ['title'],
    date: ['timestamp', 'time_ago'],
    'owner-reply': ['original_owner_answer', 'owner_answer', 'responses.text'],
    'owner-reply-date': ['owner_timestamp'],
  },
})
