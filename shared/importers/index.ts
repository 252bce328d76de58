import { angiReviews } from './angi-reviews'
import { angiesListGrades } from './angies-list-grades'
import { apifyGoogle } from './apify-google'
import { apifyYelp } from './apify-yelp'
import { booking } from './booking'
import { cards } from './cards'
import { dataforseo } from './dataforseo'
import { facebookComments } from './facebook-comments'
import { facebookRatings } from './facebook-ratings'
import { facebookRecommendations } from './facebook-recommendations'
import { googleForms } from './google-forms'
import { googleLocal } from './google-local'
import { googleScraperJson } from './google-scraper-json'
import { googleTakeout } from './google-takeout'
import { googleTracker } from './google-tracker'
import type { Importer, JsonImporter, JsonRefusal, PageImporter, TableImporter, TextImporter } from './importer'
import { mailbox } from './mailbox'
import { outscraperGoogle } from './outscraper-google'
import { pastedText } from './pasted-text'
import { phantombusterFacebook } from './phantombuster-facebook'
import { phoneNotes } from './phone-notes'
import { podium } from './podium'
import { qualtrics } from './qualtrics'
import { facebookPosts, facebookRecommended, googleMapsOwn } from './refusals'
import { savedPage } from './saved-page'
import { supportTickets } from './support-tickets'
import { surveymonkey } from './surveymonkey'
import { tripadvisor } from './tripadvisor'
import { trustpilot } from './trustpilot'
import { typeform } from './typeform'
import { xMentions } from './x-mentions'
import { yelpApi } from './yelp-api'
import { yelpDataset } from './yelp-dataset'
import { yelpFeed } from './yelp-feed'
import { yelpPage } from './yelp-page'
import { yelpScrape } from './yelp-scrape'

/** Every format by name, in the order in which they are asked; what none of them knows is read as a generic table. */
export const importers: readonly Importer[] = [
  cards,
  yelpScrape,
  yelpDataset,
  yelpApi,
  yelpFeed,
  apifyYelp,
  yelpPage,
  facebookRatings,
  phantombusterFacebook,
  facebookRecommendations,
  facebookComments,
  angiesListGrades,
  angiReviews,
  googleTakeout,
  outscraperGoogle,
  apifyGoogle,
  googleScraperJson,
  googleLocal,
  googleTracker,
  tripadvisor,
  trustpilot,
  booking,
  podium,
  dataforseo,
  xMentions,
  surveymonkey,
  typeform,
  qualtrics,
  googleForms,
  supportTickets,
  phoneNotes,
  mailbox,
  savedPage,
  pastedText,
]

const ofKind = <K extends Importer['kind']>(kind: K): readonly Extract<Importer, { kind: K }>[] =>
  importers.filter((importer): importer is Extract<Importer, { kind: K }> => importer.kind === kind)

/** Formats of rows: CSV, sheets and flat JSON. */
export const tableImporters: readonly TableImporter[] = ofKind('table')

/** Formats of JSON whose nesting matters. */
export const jsonImporters: readonly JsonImporter[] = ofKind('json')

/** Formats of saved pages. */
export const pageImporters: readonly PageImporter[] = ofKind('page')

/** Formats of plain text. */
export const textImporters: readonly TextImporter[] = ofKind('text')

/** What looks like reviews and is none. */
export const refusals: readonly JsonRefusal[] = [facebookRecommended, facebookPosts, googleMapsOwn]
