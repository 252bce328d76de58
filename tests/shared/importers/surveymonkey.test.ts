import { surveymonkey } from '../../../shared/importers/surveymonkey'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(surveymonkey)
