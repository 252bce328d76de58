import { angiesListGrades } from '../../../shared/importers/angies-list-grades'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(angiesListGrades)
