import { mailbox } from '../../../shared/importers/mailbox'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(mailbox)
