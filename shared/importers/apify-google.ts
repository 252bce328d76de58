import { csvImporter } from './tables/csv-importer'

/** Google Maps reviews as Apify's actors write them; `title` is the business, `publishAt` counts back from the scrape. */
export const apifyGoogle = csvImporter({
  id: 'apify-google',
  title: 'Google reviews (Apify)',
  howToExport: 'Apify › Google Maps Reviews Scraper › Export as CSV, Excel or JSON.',
  lists: true,
  platform: 'google',
  signature: [['reviewId', 'reviewUrl'], ['stars'], ['publishedAtDate', 'publishAt'], ['text']],
  columns: {
    id: ['reviewId'],
    url: ['reviewUrl'],
    place: ['placeId', 'cid', 'fid'],
    business: ['title'],
    location: ['address'],
    author: ['name'],
    'author-id': ['reviewerId'],
    'author-url': ['reviewerUrl'],
    rating: ['stars'],
    text: ['text'],
    translation: ['textTranslated'],
    date: ['publishedAtDate', 'publishAt'],
    'owner-reply': ['responseFromOwnerText'],
    'owner-reply-date': ['responseFromOwnerDate'],
    'scraped-at': ['scrapedAt'],
  },
})
