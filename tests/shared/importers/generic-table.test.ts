import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures({
  id: 'generic-table',
  title: 'A table that no format knows',
  howToExport: 'Any table that the owner keeps, saved as CSV or Excel.',
})
