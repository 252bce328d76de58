import { csvImporter } from './tables/csv-importer'

/** The Google Local research data, one review per line, with times in milliseconds. */
export const googleLocal = csvImporter({
  id: 'google-local',
  title: 'Google Local data',
  howToExport: 'The research data set of Google Local reviews, as JSON lines.',
  platform: 'google',
  signature: [['gmap_id'], ['user_id'], ['rating'], ['time']],
  columns: {
    'author-id': ['user_id'],
    author: ['name'],
    moment: ['time'],
    rating: ['rating'],
    text: ['text'],
    place: ['gmap_id'],
    'owner-reply': ['resp.text'],
    'owner-reply-date': ['resp.time'],
  },
})
