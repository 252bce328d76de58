import { yelpScrape } from '../../../shared/importers/yelp-scrape'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(yelpScrape)
