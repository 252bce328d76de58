import { yelpFeed } from '../../../shared/importers/yelp-feed'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(yelpFeed)
