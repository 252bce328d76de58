import { phoneNotes } from '../../../shared/importers/phone-notes'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(phoneNotes)
