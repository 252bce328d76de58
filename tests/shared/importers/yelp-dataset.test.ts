import { yelpDataset } from '../../../shared/importers/yelp-dataset'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(yelpDataset)
