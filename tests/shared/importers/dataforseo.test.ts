import { dataforseo } from '../../../shared/importers/dataforseo'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(dataforseo)
