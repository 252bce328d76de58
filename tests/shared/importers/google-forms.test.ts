import { googleForms } from '../../../shared/importers/google-forms'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(googleForms)
