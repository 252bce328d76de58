import { supportTickets } from '../../../shared/importers/support-tickets'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(supportTickets)
