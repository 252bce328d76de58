import { cards } from '../../../shared/importers/cards'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(cards)
