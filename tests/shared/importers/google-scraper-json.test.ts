import { googleScraperJson } from '../../../shared/importers/google-scraper-json'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(googleScraperJson)
