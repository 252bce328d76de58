import { podium } from '../../../shared/importers/podium'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(podium)
