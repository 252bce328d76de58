import { googleTracker } from '../../../shared/importers/google-tracker'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(googleTracker)
