import { typeform } from '../../../shared/importers/typeform'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(typeform)
