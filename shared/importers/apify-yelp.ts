import { csvImporter } from './tables/csv-importer'

/** Yelp reviews as Apify's actors write them. */
export const apifyYelp = csvImporter({
  id: 'apify-yelp',
  title: 'Yelp reviews (Apify)',
  howToExport: 'Apify › Yelp Reviews Scraper › Export as CSV, Excel or JSON.',
  lists: true,
  platform: 'yelp',
  signature: [['reviewEncid', 'reviewUrl'], ['reviewDate', 'reviewDateUtc', 'date'], ['text'], ['rating']],
  confirms: head =>
    head.keys.includes('reviewencid') ||
    head.rows.slice(0, 20).some(row => row.some(cell => /yelp\.[a-z.]{2,6}\/biz\//.test(cell.slice(0, 200)))),
  columns: {
    id: ['reviewEncid'],
    url: ['reviewUrl'],
    author: ['user.name', 'userName', 'authorName', 'author', 'reviewerName'],
    'author-id': ['user.encid', 'userEncid', 'userId', 'authorId'],
    rating: ['rating'],
    text: ['text'],
    translation: ['translatedText'],
    date: ['reviewDate', 'reviewDateUtc', 'date'],
    'owner-reply': ['ownerReply.text', 'ownerReply', 'businessOwnerReply', 'ownerReplies', 'bizOwnerReply.comment'],
    'owner-reply-date': ['ownerReply.date', 'ownerReplyDate'],
    'place-url': ['businessUrl', 'bizUrl', 'reviewUrl'],
    business: ['businessName'],
  },
})
