import { facebookComments } from '../../../shared/importers/facebook-comments'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(facebookComments)
