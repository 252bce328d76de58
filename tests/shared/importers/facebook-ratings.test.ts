import { facebookRatings } from '../../../shared/importers/facebook-ratings'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(facebookRatings)
