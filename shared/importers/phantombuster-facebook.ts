import { csvImporter } from './tables/csv-importer'

/** Posts on a Facebook page's review tab as PhantomBuster writes them: no rating, and `timestamp` is the time of the scrape. */
export const phantombusterFacebook = csvImporter({
  id: 'phantombuster-facebook',
  title: 'Facebook reviews (PhantomBuster)',
  howToExport: 'PhantomBuster › Facebook Page Review Extractor › Download CSV or JSON.',
  lists: true,
  platform: 'facebook',
  signature: [['postUrl'], ['message'], ['postDate'], ['facebookId', 'fullName']],
  columns: {
    url: ['postUrl'],
    text: ['message'],
    'author-url': ['profileUrl'],
    'author-id': ['facebookId'],
    author: ['fullName'],
    date: ['postDate'],
    'place-url': ['query'],
    'scraped-at': ['timestamp'],
  },
})
