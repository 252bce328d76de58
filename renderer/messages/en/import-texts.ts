/** What reading says: the English stands where it is said. */
export { importTexts } from '../../../shared/importers/told'
