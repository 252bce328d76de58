import { csvImporter } from './tables/csv-importer'

/** Reviews of travel sites that ask for good and bad apart and score from 0 to 10. */
export const booking = csvImporter({
  id: 'booking',
  title: 'Booking-like reviews (liked, disliked)',
  howToExport: 'Booking.com extranet › Guest reviews › Download, or the file of the service that collected them.',
  platform: 'other',
  signature: [
    ['negative', 'negative_review', 'disliked', 'cons', 'dislikedText', 'review_negative'],
    ['positive', 'positive_review', 'liked', 'pros', 'likedText', 'review_positive'],
    ['score', 'rating', 'reviewer_score', 'review_score', 'average_score'],
  ],
  columns: {
    id: ['review_id', 'reviewId', 'id', 'reservation_number'],
    author: ['guest_name', 'guestName', 'author', 'reviewer', 'userName', 'name'],
    date: ['review_date', 'reviewDate', 'date', 'submitted'],
    title: ['review_title', 'reviewTitle', 'title'],
    score: ['reviewer_score', 'review_score', 'score', 'rating'],
    'owner-reply': ['property_reply', 'propertyResponse', 'reply', 'response'],
    business: ['hotel_name', 'hotelName', 'property_name'],
  },
  scoreMax: 10,
  plan(head, plan) {
    const at = (names: readonly string[]): number => head.keys.findIndex(key => names.includes(key))
    const liked = at(['positive', 'positive_review', 'liked', 'pros', 'likedtext', 'review_positive'])
    const disliked = at(['negative', 'negative_review', 'disliked', 'cons', 'dislikedtext', 'review_negative'])
    return { ...plan, columns: { ...plan.columns, text: [liked, disliked] }, questions: ['Liked:', 'Disliked:'] }
  },
})
