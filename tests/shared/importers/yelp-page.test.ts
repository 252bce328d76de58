import { yelpPage } from '../../../shared/importers/yelp-page'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(yelpPage)
