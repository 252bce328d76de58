import { googleLocal } from '../../../shared/importers/google-local'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(googleLocal)
