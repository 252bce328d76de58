import { googleTakeout } from '../../../shared/importers/google-takeout'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(googleTakeout)
