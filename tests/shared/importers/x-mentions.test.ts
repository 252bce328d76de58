import { xMentions } from '../../../shared/importers/x-mentions'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(xMentions)
