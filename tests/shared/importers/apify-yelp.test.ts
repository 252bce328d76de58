import { apifyYelp } from '../../../shared/importers/apify-yelp'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(apifyYelp)
