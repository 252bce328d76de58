import { facebookRecommendations } from '../../../shared/importers/facebook-recommendations'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(facebookRecommendations)
