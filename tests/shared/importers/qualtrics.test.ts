import { qualtrics } from '../../../shared/importers/qualtrics'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(qualtrics)
