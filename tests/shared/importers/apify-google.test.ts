import { apifyGoogle } from '../../../shared/importers/apify-google'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(apifyGoogle)
