import { booking } from '../../../shared/importers/booking'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(booking)
