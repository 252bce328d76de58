import type { TableHead } from './importer'
import { columnsNamed, csvImporter } from './tables/csv-importer'

const ratingNames = ['starRating', 'rating', 'bubbles', 'bubble_rating', 'stars']

const isBubbles = (head: TableHead): boolean => {
  const cells = columnsNamed(head, ratingNames)
    .flatMap(column => head.rows.map(row => row[column]?.trim() ?? ''))
    .filter(cell => cell !== '')
  return cells.length > 0 && cells.every(cell => /^[1-5][05]$/.test(cell)) && cells.some(cell => cell.endsWith('0'))
}

const namesTripadvisor = (head: TableHead): boolean =>
  head.rows.slice(0, 20).some(row => row.some(cell => /tripadvisor\.[a-z.]{2,6}\//i.test(cell.slice(0, 200))))

/** TripAdvisor reviews: bubbles may be written as 10 to 50, and most texts are cut with "...More". */
export const tripadvisor = csvImporter({
  id: 'tripadvisor',
  title: 'TripAdvisor reviews',
  howToExport:
    'TripAdvisor has no export for owners. Use the file of the scraper or service that collected the reviews.',
  lists: true,
  platform: 'tripadvisor',
  signature: [
    ratingNames,
    ['postReview', 'reviewText', 'review_text', 'review', 'text'],
    ['reviewTitle', 'review_title', 'title', 'url', 'reviewUrl', 'averageRating'],
  ],
  confirms: head =>
    isBubbles(head) || namesTripadvisor(head) || head.keys.some(key => /tripadvisor|tripcollective/.test(key)),
  columns: {
    id: ['reviewId', 'review_id', 'id'],
    url: ['reviewUrl', 'review_url', 'url'],
    author: ['fullName', 'user.username', 'username', 'user.name', 'userName', 'author', 'reviewer', 'name'],
    'author-id': ['user.userId', 'userId'],
    rating: ratingNames,
    title: ['reviewTitle', 'review_title', 'title'],
    text: ['postReview', 'reviewText', 'review_text', 'review', 'text'],
    date: ['postDate', 'publishedDate', 'published_date', 'reviewDate', 'review_date', 'date', 'createdDate'],
    'owner-reply': ['ownerResponse.text', 'ownerResponse', 'owner_response', 'managementResponse.text'],
    'owner-reply-date': ['ownerResponse.publishedDate', 'ownerResponseDate'],
    business: ['placeInfo.name', 'locationName'],
    average: ['averageRating'],
  },
  dotsMeanCut: true,
  plan: (head, plan) => ({ ...plan, ratingMax: isBubbles(head) ? 50 : 5 }),
})
