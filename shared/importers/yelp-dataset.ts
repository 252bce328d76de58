import { csvImporter } from './tables/csv-importer'

/** Yelp's open dataset as JSON lines, and the tables that were made from it. */
export const yelpDataset = csvImporter({
  id: 'yelp-dataset',
  title: 'Yelp open dataset',
  howToExport: 'yelp.com/dataset, for study. Owners meet this shape in tables that others made from it.',
  platform: 'yelp',
  signature: [['review_id'], ['business_id'], ['stars'], ['text'], ['date']],
  columns: {
    id: ['review_id'],
    'author-id': ['user_id'],
    place: ['business_id'],
    rating: ['stars'],
    text: ['text'],
    date: ['date'],
    author: ['user_name'],
    business: ['business_name', 'name'],
  },
})
