import { yelpApi } from '../../../shared/importers/yelp-api'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(yelpApi)
