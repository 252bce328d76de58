import { savedPage } from '../../../shared/importers/saved-page'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(savedPage)
