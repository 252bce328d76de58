import { angiReviews } from './angi-reviews'
import { angiesListGrades } from './angies-list-grades'
import { apifyGoogle } from './apify-google'
import { facebookComments } from './facebook-comments'
import { facebookRatings } from './facebook-ratings'
import { facebookRecommendations } from './facebook-recommendations'
import { googleForms } from './google-forms'
import { googleTakeout } from './google-takeout'
import { googleTracker } from './google-tracker'
import type { Importer, JsonImporter, JsonRefusal, PageImporter, TableImporter } from './importer'
import { outscraperGoogle } from './outscraper-google'
import { phoneNotes } from './phone-notes'
import { facebookPosts, facebookRecommended, googleMapsOwn } from './refusals'
import { savedPage } from './saved-page'
import { supportTickets } from './support-tickets'
import { surveymonkey } from './surveymonkey'
import { typeform } from './typeform'
import { yelpApi } from './yelp-api'
import { yelpDataset } from './yelp-dataset'
import { yelpPage } from './yelp-page'
import { yelpScrape } from './yelp-scrape'

/** Every format by name, in the order in which they are asked; what none of them knows is read as a generic table. */
export const importers: readonly Importer[] = [
  yelpScrape,
  yelpDataset,
  yelpApi,
  yelpPage,
  facebookRatings,
  facebookRecommendations,
  facebookComments,
  angiesListGrades,
  angiReviews,
  googleTakeout,
  outscraperGoogle,
  apifyGoogle,
  googleTracker,
  surveymonkey,
  typeform,
  googleForms,
  supportTickets,
  phoneNotes,
  savedPage,
]

const ofKind = <K extends Importer['kind']>(kind: K): readonly Extract<Importer, { kind: K }>[] =>
  importers.filter((importer): importer is Extract<Importer, { kind: K }> => importer.kind === kind)

/** Formats of rows: CSV, sheets and flat JSON. */
export const tableImporters: readonly TableImporter[] = ofKind('table')

/** Formats of JSON whose nesting matters. */
export const jsonImporters: readonly JsonImporter[] = ofKind('json')

/** Formats of saved pages. */
export const pageImporters: readonly PageImporter[] = ofKind('page')

/** What looks like reviews and is none. */
export const refusals: readonly JsonRefusal[] = [facebookRecommended, facebookPosts, googleMapsOwn]
