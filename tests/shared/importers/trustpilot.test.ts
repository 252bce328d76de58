import { trustpilot } from '../../../shared/importers/trustpilot'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(trustpilot)
