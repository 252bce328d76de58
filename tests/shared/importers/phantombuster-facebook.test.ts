import { phantombusterFacebook } from '../../../shared/importers/phantombuster-facebook'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(phantombusterFacebook)
