import { tripadvisor } from '../../../shared/importers/tripadvisor'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(tripadvisor)
