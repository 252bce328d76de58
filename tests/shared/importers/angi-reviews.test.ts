import { angiReviews } from '../../../shared/importers/angi-reviews'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(angiReviews)
