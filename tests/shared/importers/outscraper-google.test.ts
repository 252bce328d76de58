import { outscraperGoogle } from '../../../shared/importers/outscraper-google'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(outscraperGoogle)
